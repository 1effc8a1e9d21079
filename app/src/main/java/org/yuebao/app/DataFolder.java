package org.yuebao.app;

import java.nio.file.Path;
import org.yuebao.model.month.ReportingMonth;

/**
 * Where everything of one bureau lies.
 *
 * @param root absolute
 */
public record DataFolder(Path root) {

    public static DataFolder at(Path folder) {
        return new DataFolder(folder.toAbsolutePath().normalize());
    }

    /** The embedded database. */
    public Path database() {
        return root.resolve("database");
    }

    /** Where a server that has the embedded database notes its address, for commands that find it taken. */
    public Path serverAddress() {
        return database().resolve("server-address.txt");
    }

    /** Every file ever received, by its hash. */
    public Path originals() {
        return root.resolve("originals");
    }

    /** Where the units' workbooks of a month are put. */
    public Path inbox(ReportingMonth month) {
        return root.resolve("inbox").resolve(month.toString());
    }

    public Path output() {
        return root.resolve("output");
    }

    /** What the bureau changed of the shipped templates. */
    public Path templates() {
        return root.resolve("templates");
    }

    public Path log() {
        return root.resolve("log").resolve("yuebao.log");
    }
}
