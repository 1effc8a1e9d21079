package org.yuebao.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The right of one process to the database files of a data folder. Take it before the first connection, close it after
 * the last.
 *
 * <p>HSQLDB's own lock is a file that its process touches every ten seconds. It takes ten seconds to refuse a second
 * process, and for as long after a crash it refuses the next one too. This one is held by the operating system: it answers
 * at once, and ends with the process however that ends. Whoever gets it after a crash takes away the lock file that was
 * left, so that a killed run can restart at once.
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
                clearAwayAfterCrash(folder, lock.channel());
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

    /**
     * The hold's file has words in it while it is held and when its last holder died. After a holder that closed it, a lock
     * file can only be a tool's, and HSQLDB deals with it.
     */
    private static void clearAwayAfterCrash(Path folder, FileChannel file) throws IOException {
        if (file.size() > 0) {
            Files.deleteIfExists(folder.resolve("yuebao.lck"));
        } else {
            file.write(ByteBuffer.wrap("held\n".getBytes(StandardCharsets.US_ASCII)));
        }
    }

    /** The file stays: deleting it could take it from under a process that has just opened it. */
    @Override
    public void close() {
        try (FileChannel file = lock.channel()) {
            file.truncate(0);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot let go of the database in " + folder, e);
        } finally {
            HELD_HERE.remove(folder);
        }
    }
}
