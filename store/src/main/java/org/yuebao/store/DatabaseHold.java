package org.yuebao.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The right of one process to the database files of a data folder. HSQLDB's own lock takes ten seconds to refuse a second
 * process; this one, held by the operating system, answers at once, and ends with the process however that ends. Take it
 * before the first connection, close it after the last.
 */
public final class DatabaseHold implements AutoCloseable {

    /**
     * Folders held by this process. The operating system's locks are the process's too: on Linux, opening and closing the
     * file a second time would give up the first hold.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileLock lock;

    private DatabaseHold(Path folder, FileLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * @param dataFolder made when it isn't there
     * @throws DatabaseInUseException when another process holds it, or another hold in this one
     * @throws UncheckedIOException when the folder can't be written
     */
    public static DatabaseHold take(Path dataFolder) {
        try {
            Path folder = Files.createDirectories(dataFolder).toRealPath();
            if (!HELD_HERE.add(folder)) {
                throw new DatabaseInUseException(dataFolder);
            }
            boolean held = false;
            try {
                FileLock lock = lock(folder.resolve("yuebao.hold"));
                if (lock == null) {
                    throw new DatabaseInUseException(dataFolder);
                }
                held = true;
                return new DatabaseHold(folder, lock);
            } finally {
                if (!held) {
                    HELD_HERE.remove(folder);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into the data folder " + dataFolder, e);
        }
    }

    private static @Nullable FileLock lock(Path path) throws IOException {
        FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = null;
        try {
            lock = file.tryLock();
            return lock;
        } finally {
            if (lock == null) {
                file.close();
            }
        }
    }

    /** The file stays: deleting it could take it from under a process that has just opened it. */
    @Override
    public void close() {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot let go of the database in " + folder, e);
        } finally {
            HELD_HERE.remove(folder);
        }
    }
}
