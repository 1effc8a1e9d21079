package org.yuebao.report.issue;

import java.nio.file.Path;

/** The folder that an issue has to be published in holds another report, one that the store does not know. */
public final class FolderTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path folder;

    FolderTakenException(Path folder) {
        super(folder + " holds another report");
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }
}
