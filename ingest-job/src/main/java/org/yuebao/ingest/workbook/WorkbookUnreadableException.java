package org.yuebao.ingest.workbook;

/** The file cannot be read as an .xlsx workbook; what to tell its sender depends on the {@link Reason}. */
public final class WorkbookUnreadableException extends Exception {

    /** Why a file is no workbook to us. */
    public enum Reason {
        /** Nothing in it. */
        EMPTY,
        /** The binary format before 2007, .xls or .et. */
        OLD_FORMAT,
        /** Locked with a password to open. */
        ENCRYPTED,
        /** .xlsb, .xlsm, .ods: a spreadsheet, but not an .xlsx. */
        OTHER_SPREADSHEET,
        /** A PDF, a text, a Word document, an archive. */
        NOT_A_SPREADSHEET,
        /** An .xlsx by its beginning, but cut off or damaged. */
        DAMAGED,
        /** Unpacks to more than the limit. */
        TOO_LARGE,
        /** A sheet has more filled rows than the limit. */
        TOO_MANY_ROWS
    }

    private final Reason reason;

    WorkbookUnreadableException(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
    }

    WorkbookUnreadableException(Reason reason, Throwable cause) {
        super(reason + ": " + cause.getMessage(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
