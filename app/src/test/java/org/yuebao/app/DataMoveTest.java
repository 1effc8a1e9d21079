package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.store.PostgresServer;

/** A bureau that grows: a month begun on the embedded database goes on, to the byte, on PostgreSQL. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DataMoveTest {

    private static final String PLAN = "beijing-2022";
    private static final ReportingMonth JUNE = ReportingMonth.of(2022, 6);
    private static final String AS_OF = "2022-07-08T09:00";

    @TempDir
    private static Path root;

    private static PostgresServer postgres;
    private static Path stays;
    private static Path moves;

    @BeforeAll
    static void aMonthHasBegun() throws Exception {
        postgres = PostgresServer.start();
        stays = root.resolve("stays");
        moves = root.resolve("moves");
        SomeUnits.send(DataFolder.at(stays), JUNE, "东城区", "通州区", "市水务局", "市交通委");
        run(stays);
        FileSystemUtils.copyRecursively(stays, moves);
        database("empty");
    }

    @AfterAll
    static void stop() {
        if (postgres != null) {
            postgres.close();
        }
    }

    @Test
    @Order(1)
    void everyTableIsCountedAndCompared() {
        Cli moved = move(moves, "empty");

        assertThat(moved.exitCode()).as(moved.err()).isZero();
        assertThat(moved.err()).contains("submission：4行，校验一致", "progress_entry：", "batch_step_execution：");
        assertThat(moved.out())
                .contains("逐表校验一致")
                .contains("url: " + postgres.url("empty"))
                .contains("yuebao.yaml");
    }

    @Test
    @Order(2)
    void theNextRunOnPostgresEqualsTheOneOnTheEmbeddedDatabase() throws Exception {
        Files.writeString(moves.resolve("yuebao.yaml"), """
                        spring.datasource:
                          url: %s
                          username: %s
                          password: ""
                        """.formatted(postgres.url("empty"), PostgresServer.USER));
        FileSystemUtils.deleteRecursively(moves.resolve("database"));

        run(moves);
        run(stays);

        assertThat(SomeUnits.published(moves, JUNE, "d2"))
                .hasSizeGreaterThanOrEqualTo(5)
                .isEqualTo(SomeUnits.published(stays, JUNE, "d2"));
        assertThat(Cli.yuebao("issue", "--plan", PLAN, "--month", JUNE, "--data", moves)
                        .out())
                .contains("r1");
    }

    @Test
    @Order(3)
    void whatIsInTheOtherDatabaseAlreadyIsNeverWrittenOver() {
        Cli again = move(stays, "empty");

        assertThat(again.exitCode()).isEqualTo(3);
        assertThat(again.err()).contains("目标数据库已有数据").contains("没有复制。请换一个空的数据库。");
    }

    @Test
    @Order(4)
    void aDatabaseThatIsNotThereIsNamedAsSuch() {
        Cli nowhere = move(stays, "nowhere");

        assertThat(nowhere.exitCode()).isEqualTo(3);
        assertThat(nowhere.err()).contains("连不上数据库").contains("nowhere");
        assertThat(Cli.yuebao("data", "move", "--to", "jdbc:mysql://x/y", "--user", "u", "--data", stays)
                        .exitCode())
                .isEqualTo(2);
        assertThat(Cli.yuebao(
                                "data",
                                "move",
                                "--to",
                                postgres.url("empty"),
                                "--user",
                                "u",
                                "--data",
                                root.resolve("none"))
                        .err())
                .contains("数据文件夹中没有内置数据库");
    }

    private static Cli move(Path data, String database) {
        return Cli.yuebao(
                "data", "move", "--to", postgres.url(database), "--user", PostgresServer.USER, "--data", data);
    }

    private static void run(Path data) {
        Cli run = Cli.yuebao("run", "--plan", PLAN, "--month", JUNE, "--as-of", AS_OF, "--data", data);
        assertThat(run.exitCode()).as(run.err()).isLessThan(2);
    }

    private static void database(String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.url("postgres"), PostgresServer.USER, "");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
    }
}
