package org.yuebao.app;

import java.util.List;
import org.yuebao.store.EmbeddedDatabase;

/** A database to work with instead of the one in {@code yuebao.yaml}. */
public record DatabaseAddress(String url, String user, String password) {

    /** The one in files in the data folder. */
    public static DatabaseAddress embeddedIn(DataFolder folder) {
        return new DatabaseAddress(EmbeddedDatabase.url(folder.database()), EmbeddedDatabase.USER, "");
    }

    /** As the program's arguments, which go before whatever is set in a file. */
    List<String> arguments() {
        return List.of(
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + user,
                "--spring.datasource.password=" + password);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url + " (" + user + ")";
    }
}
