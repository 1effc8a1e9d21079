package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuebao.model.run.RunProgress;

/** What goes wrong on the night of the deadline: one line that says what to do, and nothing half-written. */
class BadInputTest {

    @TempDir
    private static Path forms;

    @TempDir
    private Path home;

    @BeforeAll
    static void blankForms(@TempDir Path data) {
        assertThat(Cli.yuebao("forms", "--plan", "beijing-2022", "--month", "2022-06", "--to", forms, "--data", data))
                .extracting(Cli::exitCode)
                .isEqualTo(0);
    }

    @Test
    void anUnknownPlanIsToldWithThoseThatAreKnown() {
        Cli run = run("--plan", "shanghai-2022", "--month", "2022-06");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("没有编号为 shanghai-2022 的计划。现有计划：beijing-2022；新计划请先用 plan load 载入。\n");
    }

    @Test
    void aMonthThatThePlanIsNotForIsTold() {
        Cli run = run("--plan", "beijing-2022", "--month", "2023-01");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("计划 beijing-2022 适用于2022年，不能用于2023年1月。请检查 --month。\n");
    }

    @Test
    void anEmptyInboxIsToldWithItsPlace() throws IOException {
        Path inbox = Files.createDirectories(home.resolve("inbox/2022-06"));

        Cli run = run("--plan", "beijing-2022", "--month", "2022-06");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("收件文件夹是空的：" + inbox + "。请放入各单位报送的工作簿后再运行；空白表可用 forms 生成。\n");
        assertThat(home.resolve("output")).doesNotExist();
    }

    @Test
    void aMissingInboxIsToldWithItsPlace() {
        Cli run = run("--plan", "beijing-2022", "--month", "2022-06", "--inbox", home.resolve("nowhere"));

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo("收件文件夹不存在：" + home.resolve("nowhere") + "。请建立该文件夹并放入各单位报送的工作簿，或用 --inbox 指定。\n");
    }

    @Test
    void anOutputFolderThatIsAFileIsToldBeforeAnythingIsTakenIn() throws IOException {
        put(form("东城区"), "东城区.xlsx");
        Path file = Files.writeString(home.resolve("report"), "not a folder");

        Cli run = run("--plan", "beijing-2022", "--month", "2022-06", "--output", file);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("报告文件夹不能写入：" + file + "。请检查权限和剩余空间，或用 --output 指定别的文件夹。\n");
        assertThat(Cli.yuebao("status", "--plan", "beijing-2022", "--month", "2022-06", "--data", home)
                        .out())
                .containsPattern("已报送 +0/");
    }

    @Test
    void aDatabaseThatAnotherProcessHasIsTold() throws Exception {
        Path database = Files.createDirectories(home.resolve("database"));
        try (Program other = Program.start(DataFolder.at(home), RunProgress.silent())) {
            assertThat(other).isNotNull();
            // Within one JVM HSQLDB shares an open database, so the other process is a real one.
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Dfile.encoding=UTF-8",
                            "-Dstderr.encoding=UTF-8",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "org.yuebao.app.Yuebao",
                            "status",
                            "--plan",
                            "beijing-2022",
                            "--month",
                            "2022-06",
                            "--data",
                            home.toString())
                    .redirectErrorStream(true)
                    .start();
            String printed =
                    new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

            assertThat(process.waitFor()).isEqualTo(3);
            assertThat(printed).isEqualTo("数据库正被另一个月报进程使用。请等它结束（或关闭它）后再试，或用 --data 指定别的数据文件夹。\n");
        }
        assertThat(database).isDirectory();
    }

    @Test
    void whatIsNoWorkbookIsRefusedAndTheOthersAreCompiled() throws IOException {
        put(nil(form("东城区")), "东城区.xlsx");
        put(Files.writeString(home.resolve("text"), "这不是工作簿"), "西城区.xlsx");

        Cli run = run("--plan", "beijing-2022", "--month", "2022-06");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("西城区.xlsx：");
        assertThat(run.out()).contains("退回文件1份");
        assertThat(published()).containsExactly("d1");
    }

    @Test
    void aWorkbookOfAnotherMonthIsRefused() throws IOException {
        Path may = Files.createDirectory(home.resolve("may"));
        Cli.yuebao("forms", "--plan", "beijing-2022", "--month", "2022-05", "--to", may, "--data", home);
        put(nil(may.resolve("2022年5月_东城区_进展情况.xlsx")), "东城区.xlsx");

        Cli run = run("--plan", "beijing-2022", "--month", "2022-06");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("东城区.xlsx", "2022年5月", "2022年6月");
    }

    @Test
    void aWorkbookWhoseUnitIsNoneOfThePlansIsRefused() throws IOException {
        Path copy = nil(form("东城区"));
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(copy))) {
            var hidden = workbook.getSheet("_yuebao");
            hidden.forEach(row -> {
                if (row.getCell(0) != null && row.getCell(0).toString().equals("unit")) {
                    row.getCell(1).setCellValue("浦东新区");
                }
            });
            var head = workbook.getSheet("填报信息");
            head.forEach(row -> {
                if (row.getCell(0) != null && row.getCell(0).toString().equals("填报单位")) {
                    row.getCell(1).setCellValue("浦东新区");
                }
            });
            Path other = home.resolve("other.xlsx");
            try (var out = Files.newOutputStream(other)) {
                workbook.write(out);
            }
            put(other, "浦东新区.xlsx");
        }

        Cli run = run("--plan", "beijing-2022", "--month", "2022-06");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("浦东新区.xlsx", "浦东新区");
    }

    @Test
    void twoDifferentFilesOfOneUnitAreBothKeptTheLaterCountsAndThatIsTold() throws IOException {
        put(nil(form("东城区")), "东城区.xlsx", "2022-07-01T01:00:00Z");
        put(withRemark(nil(form("东城区"))), "东城区（最终版）.xlsx", "2022-07-02T01:00:00Z");

        Cli run = run("--plan", "beijing-2022", "--month", "2022-06");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("东城区有两份不同的文件", "东城区.xlsx", "东城区（最终版）.xlsx");
    }

    @Test
    void anEmojiDoesNotStopTheNightAndItsCellIsTold() throws IOException {
        Path form = home.resolve("form.xlsx");
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(form("通州区")));
                var out = Files.newOutputStream(form)) {
            workbook.getSheet("进展情况").getRow(3).getCell(9).setCellValue("已通报有关街道🫠。");
            workbook.write(out);
        }
        put(form, "通州区.xlsx");

        Cli run = run("--plan", "beijing-2022", "--month", "2022-06");

        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.err()).contains("有1处字符字体印不出：通州区.xlsx › 进展情况!J4：“…通报有关街道🫠。”中有字体印不出的字符U+1FAE0，PDF中印作“〓”；请删去，或改用");
        assertThat(published()).containsExactly("d1");
    }

    private Cli run(Object... args) {
        return Cli.yuebao(Stream.of(Stream.of("run", "--data", home), Stream.of(args))
                .flatMap(words -> words)
                .toArray());
    }

    private static Path form(String unit) {
        return forms.resolve("2022年6月_" + unit + "_进展情况.xlsx");
    }

    /** The form with “是否零报告” set to 是: the shortest complete submission. */
    private Path nil(Path form) throws IOException {
        return changed(form, "是否零报告", "是");
    }

    private Path withRemark(Path form) throws IOException {
        return changed(form, "备注", "以本次为准");
    }

    private Path changed(Path form, String label, String value) throws IOException {
        return SentForm.filledIn(form, label, value, Files.createTempFile(home, "form", ".xlsx"));
    }

    private void put(Path file, String name) throws IOException {
        put(file, name, "2022-07-01T01:00:00Z");
    }

    private void put(Path file, String name, String receivedAt) throws IOException {
        Path inbox = Files.createDirectories(home.resolve("inbox/2022-06"));
        Path target = Files.copy(file, inbox.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(target, FileTime.from(Instant.parse(receivedAt)));
    }

    private List<String> published() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("output/2022-06"))) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("d"))
                    .toList();
        }
    }
}
