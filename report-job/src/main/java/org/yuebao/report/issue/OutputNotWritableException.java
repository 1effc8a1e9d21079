package org.yuebao.report.issue;

import java.io.IOException;
import java.nio.file.Path;

/** The output folder, or what has to be written in it, can't be written; nothing of the report is left there. */
public final class OutputNotWritableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path path;

    OutputNotWritableException(Path path, IOException cause) {
        super("cannot write to " + path, cause);
        this.path = path;
    }

    public Path path() {
        return path;
    }
}
