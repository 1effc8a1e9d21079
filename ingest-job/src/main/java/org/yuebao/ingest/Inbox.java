package org.yuebao.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files that lie in an inbox folder, or one folder below it, without what programs leave there for themselves. */
public record Inbox(List<Path> files) {

    private static final int ONE_FOLDER_BELOW = 2;

    public Inbox {
        files = List.copyOf(files);
    }

    /**
     * @return by name; an absent folder is an empty inbox
     * @throws UncheckedIOException when the folder can't be read
     */
    public static Inbox of(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new Inbox(List.of());
        }
        try (Stream<Path> found = Files.walk(folder, ONE_FOLDER_BELOW)) {
            return new Inbox(found.filter(Files::isRegularFile)
                    .filter(file -> isSent(file.getFileName().toString()))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }

    private static boolean isSent(String name) {
        return !name.startsWith(".")
                && !name.startsWith("~$")
                && !name.endsWith(".tmp")
                && !name.endsWith(".part")
                && !name.equalsIgnoreCase("Thumbs.db")
                && !name.equalsIgnoreCase("desktop.ini");
    }
}
