package org.yuebao.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The right of one process to the database files of a data folder. HSQLDB's own lock takes ten seconds to refuse a second
 * process; this one, held by the operating system, answers at once, and ends with the process however that ends. Take it
 * before the first connection, close it after the last.
 */
public final class DatabaseHold implements AutoCloseable {

    private final FileChannel file;

    private DatabaseHold(FileChannel file) {
        this.file = file;
    }

    /**
     * @param dataFolder made when it isn't there
     * @throws DatabaseInUseException when another process holds it, or another hold in this one
     * @throws UncheckedIOException when the folder can't be written
     */
    public static DatabaseHold take(Path dataFolder) {
        try {
            Files.createDirectories(dataFolder);
            FileChannel file = FileChannel.open(
                    dataFolder.resolve("yuebao.hold"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isOurs(file)) {
                return new DatabaseHold(file);
            }
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into the data folder " + dataFolder, e);
        }
        throw new DatabaseInUseException(dataFolder);
    }

    private static boolean isOurs(FileChannel file) throws IOException {
        try {
            @Nullable FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    /** The file stays: deleting it could take it from under a process that has just opened it. */
    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot let go of the database", e);
        }
    }
}
