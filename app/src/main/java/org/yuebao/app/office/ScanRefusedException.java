package org.yuebao.app.office;

/** The content isn't of a kind that a scan may be; its message is for the user. */
public final class ScanRefusedException extends RuntimeException {

    ScanRefusedException(String message) {
        super(message);
    }
}
