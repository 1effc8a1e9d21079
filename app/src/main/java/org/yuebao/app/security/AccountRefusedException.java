package org.yuebao.app.security;

/** An account can't be made or changed as asked; the message says why, in Chinese. */
public final class AccountRefusedException extends RuntimeException {

    AccountRefusedException(String message) {
        super(message);
    }
}
