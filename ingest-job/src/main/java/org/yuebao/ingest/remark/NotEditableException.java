package org.yuebao.ingest.remark;

/** A file can't carry remarks: it is no OOXML workbook, or a broken one. Thrown within this package only; a new workbook goes back instead. */
final class NotEditableException extends Exception {

    NotEditableException(String message) {
        super(message);
    }

    NotEditableException(String message, Throwable cause) {
        super(message, cause);
    }
}
