package org.yuebao.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.yuebao.app.DataFolder;

/** Where a server notes its address, so that a command that finds the database taken can say by whom. */
final class ServedFolder {

    private ServedFolder() {}

    static Path tell(DataFolder folder, String address) throws IOException {
        return Files.writeString(folder.serverAddress(), address);
    }

    static void forget(Path told) {
        try {
            Files.deleteIfExists(told);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + told, e);
        }
    }

    /** The server's address, or nothing where no server noted one. */
    static Optional<String> addressIn(Path database) {
        try {
            return Optional.of(Files.readString(file(database)).strip());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Path file(Path database) {
        return database.resolve("server-address.txt");
    }
}
