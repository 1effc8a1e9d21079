package org.yuebao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class EmbeddedDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void everyCommittedRowOutlivesAHaltedProcessWhoseSuccessorStartsAtOnce() throws IOException, InterruptedException {
        try (AnotherProcess process = AnotherProcess.start(AnotherProcess.Work.COMMIT_AND_HALT, folder)) {
            assertThat(process.says()).isEqualTo("committed true");
            assertThat(process.ends()).isEqualTo(9);
        }

        try (DatabaseHold hold = DatabaseHold.take(folder);
                HikariDataSource database = open(folder)) {
            assertThat(hold).isNotNull();
            assertThat(new JdbcTemplate(database).queryForMap("SELECT COUNT(*) AS n, MAX(number) AS last FROM kept"))
                    .containsEntry("N", 200L)
                    .containsEntry("LAST", 200);
        }
    }

    @Test
    void aDatabaseThatAToolHasOpenIsToldFromOtherFailures() throws IOException {
        try (AnotherProcess tool = AnotherProcess.start(AnotherProcess.Work.OPEN_AND_WAIT, folder)) {
            assertThat(tool.says()).isEqualTo("opened true");

            // As the product meets it: in Flyway, in a pool. HSQLDB tries for ten seconds before it gives up.
            Throwable failure = catchThrowable(() -> {
                try (HikariDataSource database = new HikariDataSource()) {
                    database.setJdbcUrl(EmbeddedDatabase.url(folder));
                    database.setUsername(EmbeddedDatabase.USER);
                    FreshStores.migrate(database);
                }
            });

            assertThat(failure).isInstanceOf(FlywayException.class);
            assertThat(DatabaseInUseException.isCauseOf(failure)).isTrue();
        }
    }

    @Test
    void aWrongPasswordIsNoDatabaseInUse() {
        try (HikariDataSource database = open(folder)) {
            assertThat(database.isRunning()).isTrue();

            Throwable failure = catchThrowable(() -> pool(EmbeddedDatabase.url(folder), "wrong"));

            assertThat(failure).hasMessageContaining("invalid authorization specification");
            assertThat(DatabaseInUseException.isCauseOf(failure)).isFalse();
        }
    }

    @Test
    void tablesLieOnTheDiskUnlessToldOtherwise() {
        try (HikariDataSource database = open(folder)) {
            JdbcTemplate statements = new JdbcTemplate(database);
            statements.execute("CREATE TABLE kept (number INTEGER)");

            assertThat(statements.queryForObject(
                            "SELECT hsqldb_type FROM information_schema.system_tables WHERE table_name = 'KEPT'",
                            String.class))
                    .isEqualTo("CACHED");
        }
    }

    @Test
    void theUrlNamesTheFolderAsItIsAndOpensOneWithChineseName() {
        Path data = folder.resolve("月报 数据");

        assertThat(EmbeddedDatabase.url(Path.of("/srv/月报 数据")))
                .isEqualTo(
                        "jdbc:hsqldb:file:/srv/月报 数据/yuebao;hsqldb.default_table_type=cached"
                                + ";hsqldb.write_delay=false;hsqldb.tx=mvcc;hsqldb.nio_data_file=false;hsqldb.lock_file=true;shutdown=true");
        try (HikariDataSource database = open(data)) {
            assertThat(database.isRunning()).isTrue();
        }
        assertThat(data.resolve("yuebao.script")).exists();
    }

    @Test
    void aFolderWithASemicolonIsRefusedRatherThanCutOff() {
        assertThatThrownBy(() -> EmbeddedDatabase.url(Path.of("/srv/a;b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the name of a data folder can't have a semicolon: /srv/a;b");
    }

    private static HikariDataSource open(Path folder) {
        return pool(EmbeddedDatabase.url(folder), "");
    }

    private static HikariDataSource pool(String url, String password) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(url);
        settings.setUsername(EmbeddedDatabase.USER);
        settings.setPassword(password);
        settings.setMaximumPoolSize(1);
        return new HikariDataSource(settings);
    }
}
