package org.yuebao.store;

/** A database can't be copied as asked; the message says why, in Chinese. */
public final class CopyRefusedException extends RuntimeException {

    CopyRefusedException(String message) {
        super(message);
    }
}
