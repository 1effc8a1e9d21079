package org.yuebao.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Assumptions;

/**
 * A PostgreSQL for the tests: the binaries that come as a Maven artifact, else Debian's. The system property
 * {@code yuebao.test.postgres} ({@code artifact} or {@code debian}) allows only one of them.
 */
public interface PostgresServer extends AutoCloseable {

    String USER = "postgres";

    String url(String database);

    @Override
    void close();

    static PostgresServer start() {
        String allowed = System.getProperty("yuebao.test.postgres", "");
        StringBuilder why = new StringBuilder("no PostgreSQL could be started");
        if (!allowed.equals("debian")) {
            try {
                return new FromArtifact(EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start());
            } catch (IOException | IllegalStateException e) {
                why.append("; the artifact's: ").append(e);
            }
        }
        if (!allowed.equals("artifact")) {
            try {
                return DebianPostgres.start();
            } catch (IOException e) {
                why.append("; Debian's: ").append(e);
            }
        }
        return Assumptions.abort(why.toString());
    }

    /** It runs as another user where the tests run as root. */
    record FromArtifact(EmbeddedPostgres postgres) implements PostgresServer {

        @Override
        public String url(String database) {
            return postgres.getJdbcUrl(USER, database);
        }

        @Override
        public void close() {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
