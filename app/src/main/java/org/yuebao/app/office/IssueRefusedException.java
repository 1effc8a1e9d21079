package org.yuebao.app.office;

/** The report can't be issued as asked; the message says why, in Chinese. */
public final class IssueRefusedException extends RuntimeException {

    IssueRefusedException(String message) {
        super(message);
    }
}
