package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.yuebao.model.month.ReportingMonth;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small month from a unit's own look at its file to the reminder, as typed on the command line. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SubmissionCommandsTest {

    private static final List<String> MONTH = List.of("--plan", "beijing-2022", "--month", "2022-06");

    @TempDir
    private static Path home;

    private static Path data;

    private static int warnings;

    @BeforeAll
    static void forms() {
        data = home.resolve("data");
        assertThat(yuebao("forms", "--to", home.resolve("forms").toString()).exitCode())
                .isZero();
    }

    @Test
    @Order(1)
    void aUnitLooksAtItsOwnFileWithoutADataFolderAndNothingIsStored() throws IOException {
        Path file = filled("东城区", "35");

        Cli check = Cli.yuebao("check", file, "--data", home.resolve("nowhere"), "--json");

        JsonNode found = JsonMapper.shared().readTree(check.out());
        assertThat(check.exitCode()).as(check.err()).isEqualTo(1);
        assertThat(found.get("unit").asString()).isEqualTo("东城区");
        assertThat(found.get("month").asString()).isEqualTo("2022-06");
        assertThat(found.get("form").asInt()).isEqualTo(1);
        assertThat(found.get("entries").get(0).get("status").asString()).isEqualTo("推进中");
        assertThat(found.get("findings").toString()).contains("CHECK-ROW-MISSING", "\"severity\":\"warning\"");
        assertThat(home.resolve("nowhere")).doesNotExist();
    }

    @Test
    @Order(2)
    void theFileThatGoesBackIsItsOwnWithTheListInFront() throws IOException {
        Path back = home.resolve("退回.xlsx");

        Cli check = Cli.yuebao("check", filled("东城区", "35"), "--to", back, "--data", home.resolve("nowhere"));

        assertThat(check.out()).contains("会被接收", "CHECK-ROW-MISSING");
        try (Workbook workbook = WorkbookFactory.create(back.toFile(), null, true)) {
            assertThat(workbook.getSheetName(0)).isEqualTo("退回意见");
            assertThat(workbook.getSheetName(1)).isEqualTo("填报信息");
        }
    }

    @Test
    @Order(3)
    void whatCannotBeToldIsAskedFor() throws IOException {
        Path text = Files.writeString(home.resolve("说明.txt"), "无关的文件");

        Cli check = Cli.yuebao("check", text, "--data", home.resolve("nowhere"));

        assertThat(check.exitCode()).isEqualTo(2);
        assertThat(check.err()).isEqualTo("不能从文件中认出报告月份，请用 --month 指明，如 --month 2022-06。\n");
    }

    @Test
    @Order(4)
    void aRunWritesWhatGoesBack() throws IOException {
        put(filled("东城区", "35"), "2022-07-07T01:00:00Z");

        Cli run = yuebao("run", "--as-of", "2022-07-08T09:00");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(namesIn(data.resolve("output/2022-06/退回件/beijing-2022/1")))
                .containsExactly("2022年6月_东城区_退回件.html", "2022年6月_东城区_退回件.json", "2022年6月_东城区_退回件.xlsx");
        assertThat(Cli.yuebao("check", filled("东城区", "35"), "--data", data).out())
                .contains("已收到");
    }

    @Test
    @Order(5)
    void aCorrectedFileIsTheNextRevisionAndItsChangesAreListed() throws IOException {
        put(filled("东城区", "36"), "2022-07-07T02:00:00Z");
        Cli run = yuebao("run", "--as-of", "2022-07-08T10:00", "--json");
        warnings = JsonMapper.shared()
                .readTree(run.out())
                .get("findings")
                .get("warning")
                .asInt();

        Cli history = yuebao("history", "--unit", "东城区");

        assertThat(history.out()).contains("第1版", "第2版", "与第1版相比，改了1处：", "本月进展情况：“第35次检查已完成。” → “第36次检查已完成。”");
    }

    @Test
    @Order(6)
    void aLateFileIsOnTimeWhenAPersonSaysWhy() {
        // June's report is due on 5 July 2022; 7 July is two working days later.
        assertThat(yuebao("status").out()).contains("东城区（2个工作日）");

        Cli corrected =
                yuebao("received", "--unit", "东城区", "--at", "2022-07-05T16:30", "--by", "李四", "--reason", "当日已送达光盘");

        assertThat(corrected.out()).isEqualTo("已更正东城区的接收时间：按时（接收时间经更正）。从下一次 run 起计入。\n");
        assertThat(yuebao("status").out()).doesNotContain("东城区（2个工作日）");
    }

    @Test
    @Order(7)
    void aWaivedCheckIsNeitherCountedNorSentBack() {
        Cli waived = yuebao("waive", "--unit", "东城区", "--check", "CHECK-ROW-MISSING", "--by", "李四", "--reason", "首月试报");

        assertThat(waived.out()).startsWith("已豁免东城区2022年6月的“措施没有填报”（CHECK-ROW-MISSING），批准人：李四。");
        JsonNode after = JsonMapper.shared()
                .readTree(yuebao("run", "--as-of", "2022-07-08T11:00", "--json").out());
        assertThat(warnings).isGreaterThan(10);
        assertThat(after.get("findings").get("warning").asInt()).isLessThan(warnings - 10);
    }

    @Test
    @Order(8)
    void whatDecidesWhatCountsIsNotWaived() {
        Cli refused = yuebao("waive", "--unit", "东城区", "--check", "AMOUNT-UNIT", "--by", "李四", "--reason", "无");

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("级别是“错误”，不能豁免");
    }

    @Test
    @Order(9)
    void theReminderNamesWhoIsMissingWithoutWhoReported() throws IOException {
        Path list = home.resolve("催报名单.xlsx");

        Cli reminders = yuebao("reminders", "--to", list.toString(), "--as-of", "2022-07-08T09:00");

        assertThat(reminders.out())
                .startsWith("【催报】“")
                .contains("应于2022年7月5日前（含当日）报送。截至2022年7月8日09:00，应报42家，下列41家尚未报送：", "西城区")
                .doesNotContain("东城区");
        try (Workbook workbook = WorkbookFactory.create(list.toFile(), null, true)) {
            assertThat(workbook.getSheetAt(0).getRow(4).getCell(1).getStringCellValue())
                    .isEqualTo("西城区");
        }
    }

    @Test
    @Order(10)
    void whatComesAfterTheIssueIsKeptAndOfferedForACorrection() throws IOException {
        assertThat(yuebao("issue").exitCode()).isZero();
        assertThat(yuebao("status").out()).doesNotContain("定稿后收到");
        put(filled("东城区", "37"), "2022-07-09T02:00:00Z");
        assertThat(yuebao("run", "--as-of", "2022-07-09T12:00").exitCode()).isZero();

        assertThat(yuebao("status").out()).contains("定稿后收到", "东城区第3版：已保存，未计入定稿；如需更正，请再次 run 后 issue");
    }

    @Test
    void theBureausDatesGoBeforeTheLibrarys() throws IOException {
        Path folder = Files.createDirectories(home.resolve("calendar"));
        Files.writeString(folder.resolve("calendar.csv"), "日期,休或班\n2031-01-01,休\n2031-01-02,休 # 调休\n2031-01-04,班\n");

        // 1 and 2 off, 3 a Friday, 4 a Saturday made up, 6 a Monday: the third working day
        assertThat(ExtraDates.in(DataFolder.at(folder))
                        .dueDate(ReportingMonth.of(2030, 12), 3)
                        .date())
                .isEqualTo(LocalDate.of(2031, 1, 6));
    }

    @Test
    void aLineThatIsNoDateIsNamed() throws IOException {
        Path folder = Files.createDirectories(home.resolve("wrong"));
        Files.writeString(folder.resolve("calendar.csv"), "2031-01-01,休\n元旦,休\n");

        assertThatThrownBy(() -> ExtraDates.in(DataFolder.at(folder)))
                .hasMessage(folder.resolve("calendar.csv") + " 第2行：日期应写成 2027-01-01 的形式，不能是“元旦”。");
    }

    @Test
    void aCheckIsSoftenedByTheBureausFileAndAnErrorIsNot() throws IOException {
        Path folder = Files.createDirectories(home.resolve("softened"));
        Files.writeString(folder.resolve("检查级别.txt"), "# 本市暂不要求\nCHECK-TEXT-VAGUE 提示\n");
        assertThat(Cli.yuebao("checks", "--data", folder).out()).contains("提示  CHECK-TEXT-VAGUE");

        Files.writeString(folder.resolve("检查级别.txt"), "AMOUNT-UNIT 提示\n");
        Cli refused = Cli.yuebao("checks", "--data", folder);

        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("检查规则 AMOUNT-UNIT 的级别只能在“警告”与“提示”之间调整");
    }

    /** The unit's form with one row filled in. */
    private static Path filled(String unit, String number) throws IOException {
        Path form = home.resolve("forms/2022年6月_" + unit + "_进展情况.xlsx");
        Path file = home.resolve(unit + "-" + number + ".xlsx");
        if (Files.exists(file)) {
            return file; // POI stamps the time, and the same content is meant
        }
        try (InputStream in = Files.newInputStream(form);
                Workbook workbook = WorkbookFactory.create(in)) {
            Sheet progress = workbook.getSheet("进展情况");
            Row row = progress.getRow(3);
            row.getCell(9).setCellValue("第" + number + "次检查已完成。");
            row.getCell(14).setCellValue("推进中");
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return file;
    }

    private static void put(Path file, String receivedAt) throws IOException {
        Path inbox = Files.createDirectories(data.resolve("inbox/2022-06"));
        Path target = Files.copy(file, inbox.resolve(file.getFileName()));
        Files.setLastModifiedTime(target, FileTime.from(Instant.parse(receivedAt)));
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Cli yuebao(String command, String... more) {
        return Cli.yuebao(
                Stream.of(Stream.of(command), MONTH.stream(), Stream.of("--data", data.toString()), Stream.of(more))
                        .flatMap(words -> words)
                        .toArray());
    }
}
