package org.yuebao.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Another process works with the database of this data folder. */
public final class DatabaseInUseException extends RuntimeException {

    /** HSQLDB's LOCK_FILE_ACQUISITION_FAILURE, as {@link SQLException#getErrorCode} gives it. */
    private static final int LOCK_NOT_ACQUIRED = -451;

    private final Path dataFolder;

    DatabaseInUseException(Path dataFolder) {
        super("another process uses the database in " + dataFolder);
        this.dataFolder = dataFolder;
    }

    public Path dataFolder() {
        return dataFolder;
    }

    /**
     * Whether this failure, of a connection, of Flyway or of Spring's start, comes from a database that another process
     * has: from {@link DatabaseHold}, or from HSQLDB's own lock where a tool that takes no hold has it open.
     */
    public static boolean isCauseOf(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof DatabaseInUseException
                        || (cause instanceof SQLException sql && sql.getErrorCode() == LOCK_NOT_ACQUIRED));
    }
}
