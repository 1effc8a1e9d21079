package org.yuebao.model.store;

import java.nio.file.Path;

/** Every file that was ever received, kept under its SHA-256 before anything else is done with it. */
public interface OriginalStore {

    /**
     * Copies the file in; the same content twice is one.
     *
     * @return lower-case hex SHA-256 of its bytes
     * @throws java.io.UncheckedIOException when it can't be read or kept
     */
    String keep(Path file);

    /** @throws IllegalArgumentException when nothing is kept under this hash */
    Path find(String sha256);
}
