package org.yuebao.app.office;

/** An objection or answer can't be taken as given; the message says why, in Chinese. */
public final class ObjectionRefusedException extends RuntimeException {

    ObjectionRefusedException(String message) {
        super(message);
    }
}
