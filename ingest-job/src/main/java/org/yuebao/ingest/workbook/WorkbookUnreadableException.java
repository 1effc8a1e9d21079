package org.yuebao.ingest.workbook;

/** The file cannot be read as a workbook; what to tell its sender depends on the {@link Reason}. */
public final class WorkbookUnreadableException extends Exception {

    /** Why a file is no workbook to us. */
    public enum Reason {
        /** Nothing in it. */
        EMPTY,
        /** The binary format before 1997. */
        OLD_FORMAT,
        /** Locked with a password to open. */
        ENCRYPTED,
        /** .xlsb, .ods: a spreadsheet, but of a kind that isn't read. */
        OTHER_SPREADSHEET,
        /** A web page or bare XML, which some systems hand out with the ending .xls. */
        WEB_PAGE,
        /** A PDF, a text, a Word document, an archive. */
        NOT_A_SPREADSHEET,
        /** A workbook by its beginning, but cut off or damaged. */
        DAMAGED,
        /** More bytes, texts or styles than the limits allow. */
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
