package org.yuebao.app.office;

/** A desk of the office can't do what was asked; the message says why and what to do, in Chinese. */
public final class DeskRefusedException extends RuntimeException {

    DeskRefusedException(String message) {
        super(message);
    }
}
