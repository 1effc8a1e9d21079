package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real server process has the data folder; whoever types a command is told where to do it instead. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServedFolderTest {

    @TempDir
    private static Path data;

    private static OtherProcess server;
    private static String address;

    @BeforeAll
    static void serve() throws Exception {
        server = OtherProcess.yuebao("serve", "--port", "0", "--data", data);
        Matcher told = Pattern.compile("http://localhost:\\d+/").matcher(server.awaitLine("月报服务已启动"));
        assertThat(told.find()).isTrue();
        address = told.group();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "run --plan beijing-2022 --month 2022-06, run, 在网页“运行”中编制，或调用接口 POST /api/v1/plans/…/months/…/runs",
        "status --plan beijing-2022 --month 2022-06, status, 看网页“总览”，或调用接口 GET /api/v1/plans/…/months/…/units",
        "plan list, plan list, 看网页“计划”，或调用接口 GET /api/v1/plans",
        "data move --to jdbc:postgresql://x/y --user u, data move, 先停止服务"
    })
    void aCommandIsToldWhereToDoItInstead(String words, String command, String instead) {
        Cli told = Cli.yuebao(Stream.concat(Stream.of(words.split(" ")), Stream.of("--data", data))
                .toArray());

        assertThat(told.exitCode()).isEqualTo(3);
        assertThat(told.err())
                .startsWith("月报服务（" + address + "）正在使用这个数据文件夹，" + command + " 不能同时执行。")
                .contains(instead)
                .contains("停止服务");
    }

    /** What needs no database goes on. */
    @Test
    void whatNeedsNoDatabaseIsDone() {
        assertThat(Cli.yuebao("checks", "--to", data.resolveSibling(data.getFileName() + "-checks.xlsx"))
                        .exitCode())
                .isZero();
    }

    /** After a power cut nothing of the server is left in the way. */
    @Test
    @Order(Integer.MAX_VALUE)
    void aServerThatWasKilledHoldsNothing() {
        server.kill();

        Cli status = Cli.yuebao("status", "--plan", "beijing-2022", "--month", "2022-06", "--data", data);

        assertThat(status.exitCode()).as(status.err()).isZero();
        assertThat(data.resolve("database/server-address.txt")).doesNotExist();
    }
}
