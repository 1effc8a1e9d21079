package org.yuebao.report.issue;

/** A file was written and can't be opened again: it is not published. */
public final class OutputBrokenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;

    OutputBrokenException(String file, Throwable cause) {
        super(file + " was written but cannot be opened", cause);
        this.file = file;
    }

    public String file() {
        return file;
    }
}
