package org.yuebao.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import org.yuebao.model.store.OriginalStore;

/**
 * Keeps originals as files {@code ab/cdef…}, two digits of the hash as folder and the rest as name. A file stands under
 * its name only once its bytes are on the disk; one that a killed process left half-written has the ending
 * {@code .arriving} and is never looked at.
 */
final class FolderOriginalStore implements OriginalStore {

    private static final int BUFFER_BYTES = 1 << 16;

    private final Path folder;

    FolderOriginalStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public String keep(Path file) {
        try {
            Files.createDirectories(folder);
            Path arriving = Files.createTempFile(folder, "original-", ".arriving");
            try {
                String sha256 = copy(file, arriving);
                moveIn(arriving, sha256);
                return sha256;
            } finally {
                Files.deleteIfExists(arriving);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep " + file + " in " + folder, e);
        }
    }

    @Override
    public Path find(String sha256) {
        if (sha256.matches("[0-9a-f]{64}")) {
            Path place = placeOf(sha256);
            if (Files.isRegularFile(place)) {
                return place;
            }
        }
        throw new IllegalArgumentException("no original is kept under " + sha256);
    }

    private Path placeOf(String sha256) {
        return shelfOf(sha256).resolve(sha256.substring(2));
    }

    private Path shelfOf(String sha256) {
        return folder.resolve(sha256.substring(0, 2));
    }

    /** @return the hash of what was copied, also when the file changes meanwhile */
    private static String copy(Path file, Path arriving) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = Files.newInputStream(file);
                FileChannel out = FileChannel.open(arriving, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER_BYTES];
            int length;
            while ((length = in.read(buffer)) >= 0) {
                digest.update(buffer, 0, length);
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, length);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            out.force(true);
        }
        return Sha256.hex(digest.digest());
    }

    private void moveIn(Path arriving, String sha256) throws IOException {
        Path shelf = shelfOf(sha256);
        Path place = placeOf(sha256);
        Files.createDirectories(shelf);
        if (!Files.exists(place)) {
            Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE);
            sync(shelf);
        }
    }

    /** Makes the new name last as the bytes do. Only POSIX systems let a folder be opened for this; elsewhere it isn't needed. */
    private static void sync(Path shelf) throws IOException {
        if (shelf.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel names = FileChannel.open(shelf, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }
}
