package org.yuebao.store;

import java.nio.file.Path;

/** The database of one machine: HSQLDB in files, which needs nothing installed. */
public final class EmbeddedDatabase {

    /** Whom to connect as; the password is empty. */
    public static final String USER = "SA";

    private EmbeddedDatabase() {}

    /**
     * Tables on disk rather than on the heap; a commit is on the disk when it returns, for HSQLDB's default loses the
     * last half second at a crash; readers don't wait for writers; files are not mapped into memory, for
     * Java warns its user of how HSQLDB does that; the last connection that closes leaves the files in
     * order. HSQLDB's own lock stays on, against tools that know nothing of {@link DatabaseHold}.
     *
     * @param dataFolder the files {@code yuebao.*} in it; made with the database when it isn't there
     * @throws IllegalArgumentException when the folder's name has a semicolon, which would end the path in the URL
     */
    public static String url(Path dataFolder) {
        String database =
                dataFolder.toAbsolutePath().normalize().resolve("yuebao").toString();
        if (database.contains(";")) {
            throw new IllegalArgumentException("the name of a data folder can't have a semicolon: " + dataFolder);
        }
        return "jdbc:hsqldb:file:" + database.replace('\\', '/')
                + ";hsqldb.default_table_type=cached"
                + ";hsqldb.write_delay=false"
                + ";hsqldb.tx=mvcc"
                + ";hsqldb.nio_data_file=false"
                + ";hsqldb.lock_file=true"
                + ";shutdown=true";
    }

    /** Whether this address is of a database in files, which belongs to one process. */
    public static boolean isAt(String url) {
        return url.startsWith("jdbc:hsqldb:file:");
    }
}
