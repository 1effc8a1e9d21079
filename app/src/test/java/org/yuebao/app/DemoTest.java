package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.yuebao.ingest.plan.PlanWorkbookReader;
import org.yuebao.model.plan.IndicatorTable;
import org.yuebao.model.plan.Plan;
import org.yuebao.templates.Templates;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The newcomer's one command, and what is then in the folder. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoTest {

    @TempDir
    private static Path home;

    private static JsonNode first;

    @BeforeAll
    static void demo() {
        Cli demo = Cli.yuebao("demo", "--to", home.resolve("demo"), "--json");
        assertThat(demo.exitCode()).as(demo.err()).isZero();
        first = JsonMapper.shared().readTree(demo.out());
    }

    @Test
    @Order(1)
    void everyUnitIsAccountedFor() {
        JsonNode units = first.get("units");

        assertThat(first.get("revision").asString()).isEqualTo("d1");
        assertThat(units.get("expected").asInt()).isEqualTo(42);
        assertThat(units.get("onTime").asInt()).isEqualTo(39);
        assertThat(units.get("lateUnits").toString()).isEqualTo("[\"平谷区\"]");
        assertThat(units.get("missingUnits").toString()).isEqualTo("[\"延庆区\",\"市商务局\"]");
        assertThat(units.get("refusedUnits").toString()).isEqualTo("[\"市商务局\"]");
        assertThat(units.get("refusedFiles").asInt()).isEqualTo(1);
        assertThat(Stream.of("green", "yellow", "red", "grey")
                        .mapToInt(light -> first.get("measures").get(light).asInt())
                        .sum())
                .isEqualTo(166);
    }

    @Test
    @Order(2)
    void theReportThePerformanceTablesAndTheFiguresLieInTheDraftsFolder() throws IOException {
        try (Stream<Path> files = Files.list(draft())) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactly(
                            "2022年6月污染防治攻坚战行动计划绩效任务完成情况表.docx",
                            "2022年6月污染防治攻坚战行动计划绩效任务完成情况表.xlsx",
                            "2022年6月污染防治攻坚战行动计划进展情况报告.docx",
                            "2022年6月污染防治攻坚战行动计划进展情况报告.pdf",
                            "2022年6月污染防治攻坚战行动计划进展情况报告.xlsx",
                            "figures.json",
                            "manifest.json");
        }
    }

    @Test
    @Order(3)
    void everyPageSaysThatTheDataAreMadeUp() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file("pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(20);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(pdf)).as("page " + page).contains("演示数据");
            }
        }
    }

    @Test
    @Order(4)
    void theIndicatorAnnexPrintsEveryTargetOfThePlan() throws IOException {
        IndicatorTable annex = shippedPlan().indicatorTables().getFirst();
        Map<String, List<String>> expected = new LinkedHashMap<>();
        for (IndicatorTable.Row row : annex.rows()) {
            expected.put(
                    row.subject(),
                    annex.indicators().stream()
                            .map(indicator ->
                                    row.targets().get(indicator.code()).printed())
                            .toList());
        }

        assertThat(expected).hasSize(17);
        assertThat(printedTargets()).isEqualTo(shortNames(expected));
    }

    @Test
    @Order(5)
    void theIndicatorAnnexEqualsAnnex6OfTheOfficialPlan() throws IOException {
        Path official = Path.of("").toAbsolutePath();
        while (official != null && !Files.exists(official.resolve("shared/plans/000.json"))) {
            official = official.getParent();
        }
        assumeTrue(official != null, "skipped: the known plans (../shared/plans) are not beside this checkout");
        JsonNode annex = JsonMapper.shared()
                .readTree(official.resolve("shared/plans/000.json").toFile())
                .get("indicators")
                .get(0);
        Map<String, List<String>> expected = new LinkedHashMap<>();
        for (JsonNode row : annex.get("rows")) {
            List<String> cells = new ArrayList<>();
            row.get("cells").forEach(cell -> cells.add(cell.asString()));
            expected.put(row.get("unit").asString(), cells);
        }

        assertThat(expected)
                .hasSize(17)
                .allSatisfy((unit, cells) -> assertThat(cells).hasSize(15));
        assertThat(printedTargets()).isEqualTo(shortNames(expected));
    }

    @Test
    @Order(6)
    void tasksAndMeasuresAreCountedByTheme() throws IOException {
        List<List<String>> counts = new ArrayList<>();
        for (List<String> row : table("领域", "措施")) {
            if (row.size() > 2) {
                counts.add(row.subList(0, 3));
            }
        }

        assertThat(counts.subList(1, 7))
                .containsExactly(
                        List.of("应对气候变化", "24", "26"),
                        List.of("大气污染防治", "24", "56"),
                        List.of("水污染防治", "21", "40"),
                        List.of("土壤污染防治", "17", "26"),
                        List.of("生态保护", "14", "18"),
                        List.of("合计", "100", "166"));
    }

    @Test
    @Order(7)
    void theWorkbookHasAllItsSheets() throws IOException {
        try (var workbook = WorkbookFactory.create(file("xlsx").toFile(), null, true)) {
            List<String> names = new ArrayList<>();
            workbook.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
            assertThat(names).startsWith("概览", "指标", "任务明细", "任务进展", "汇总", "各区排名", "报送情况", "问题清单", "推导", "数据溯源");
        }
    }

    @Test
    @Order(8)
    void theSameMonthElsewhereGivesTheSameBytes() throws IOException {
        Cli again = Cli.yuebao("demo", "--to", home.resolve("elsewhere"), "--json");

        assertThat(again.exitCode()).as(again.err()).isZero();
        Path other = home.resolve("elsewhere/output/2022-06/d1");
        try (Stream<Path> files = Files.list(draft())) {
            for (Path file : files.toList()) {
                assertThat(Files.mismatch(file, other.resolve(file.getFileName())))
                        .as(file.getFileName().toString())
                        .isEqualTo(-1);
            }
        }
    }

    @Test
    @Order(9)
    void aSecondRunTakesNothingInTwiceAndMakesTheNextDraft() {
        Cli second = Cli.yuebao("demo", "--to", home.resolve("demo"), "--json");

        assertThat(second.exitCode()).as(second.err()).isZero();
        JsonNode result = JsonMapper.shared().readTree(second.out());
        assertThat(result.get("revision").asString()).isEqualTo("d2");
        assertThat(result.get("assessments")).isEqualTo(first.get("assessments"));
        assertThat(result.get("findings")).isEqualTo(first.get("findings"));
    }

    @Test
    @Order(10)
    void theNewestDraftIsIssuedOnceAsR1() throws IOException {
        Cli issued =
                Cli.yuebao("issue", "--plan", "beijing-2022", "--month", "2022-06", "--data", home.resolve("demo"));

        assertThat(issued.exitCode()).as(issued.err()).isZero();
        assertThat(home.resolve("demo/output/2022-06/r1/manifest.json")).exists();
        Cli again = Cli.yuebao("issue", "--plan", "beijing-2022", "--month", "2022-06", "--data", home.resolve("demo"));
        assertThat(again.exitCode()).isEqualTo(3);
        assertThat(again.err()).isEqualTo("最新的草稿已经定稿（r1），没有新的内容。如有更正，请重新运行后再定稿。\n");
    }

    @Test
    @Order(11)
    void madeUpFiguresAreNotWrittenAmongRealOnes() throws IOException {
        Path real = Files.createDirectories(home.resolve("real"));
        Files.writeString(real.resolve("资料.txt"), "真实资料");

        Cli demo = Cli.yuebao("demo", "--to", real);

        assertThat(demo.exitCode()).isEqualTo(2);
        assertThat(demo.err()).isEqualTo("文件夹 " + real + " 里有别的文件，演示数据不能写在其中。请用 --to 指定一个新的文件夹。\n");
    }

    @Test
    @Order(12)
    void thePerformanceTableCanBeMadeAgainAndIsTheSame() throws IOException {
        String name = "2022年6月污染防治攻坚战行动计划绩效任务完成情况表.";

        Cli made = performance("--month", "2022-06", "--revision", "d1");

        assertThat(made.exitCode()).as(made.err()).isZero();
        assertThat(made.out()).startsWith("已写出2022年6月绩效任务完成情况表2份（依据2022年6月草稿第1稿）：");
        for (String extension : List.of("docx", "xlsx")) {
            assertThat(home.resolve("绩效").resolve(name + extension))
                    .hasSameBinaryContentAs(draft().resolve(name + extension));
        }
    }

    @Test
    @Order(13)
    void aHalfYearsTableOfAUnitGoesByItsLastMonth() throws IOException {
        Cli made = performance("--half", "2022-H1", "--unit", "通州");

        assertThat(made.exitCode()).as(made.err()).isZero();
        assertThat(made.out()).contains("2022年上半年", "2份（依据2022年6月定稿）");
        Path table = home.resolve("绩效/2022年上半年污染防治攻坚战行动计划绩效任务完成情况表_通州区.docx");
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(table))) {
            assertThat(cells(word.getTables().getFirst().getRow(0))).containsExactly("序号", "任务名称", "年度任务及目标", "完成情况");
            assertThat(word.getParagraphs())
                    .extracting(paragraph -> paragraph.getText())
                    .contains("2. 期内没有报告的月份：1月、2月、3月、4月、5月。");
        }
    }

    @Test
    @Order(14)
    void aTableIsRefusedWhereThePeriodsLastMonthHasNoReportOrTheUnitNoTask() {
        assertThat(performance("--year", "2022"))
                .isEqualTo(new Cli(2, "", "2022年12月还没有任何计划的报告。请先用 run 编制，或检查 --month 和 --data。\n"));
        assertThat(performance("--half", "2022-H3"))
                .isEqualTo(new Cli(2, "", "半年应写成 2022-H1（上半年）或 2022-H2（下半年）的形式，不能是“2022-H3”。\n"));
        assertThat(performance("--month", "2022-06", "--unit", "通洲区").err()).startsWith("计划 beijing-2022 中没有单位“通洲区”。");
    }

    private static Cli performance(String... words) {
        List<Object> all = new ArrayList<>(List.of("performance"));
        all.addAll(List.of(words));
        all.addAll(List.of("--to", home.resolve("绩效"), "--data", home.resolve("demo")));
        return Cli.yuebao(all.toArray());
    }

    private static Map<String, List<String>> printedTargets() throws IOException {
        Map<String, List<String>> targets = new LinkedHashMap<>();
        for (List<String> row : table("区", "项目")) {
            if (row.get(1).equals("目标") && !row.getFirst().equals("全市")) {
                targets.put(row.getFirst(), row.subList(2, row.size()));
            }
        }
        return targets;
    }

    /** Narrow tables print short names. */
    private static Map<String, List<String>> shortNames(Map<String, List<String>> byUnit) {
        Plan plan = shippedPlan();
        Map<String, List<String>> renamed = new LinkedHashMap<>();
        byUnit.forEach((unit, cells) ->
                renamed.put(plan.register().find(unit).orElseThrow().shortName(), cells));
        return renamed;
    }

    /** The first table of the Word document whose header row begins with these two. */
    private static List<List<String>> table(String first, String second) throws IOException {
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(file("docx")))) {
            for (XWPFTable table : word.getTables()) {
                List<List<String>> rows =
                        table.getRows().stream().map(DemoTest::cells).toList();
                if (rows.getFirst().size() > 2
                        && rows.getFirst().getFirst().startsWith(first)
                        && rows.getFirst().stream().anyMatch(header -> header.startsWith(second))) {
                    return rows;
                }
            }
        }
        throw new AssertionError("no table with the header " + first + ", " + second);
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(cell -> cell.getText().strip()).toList();
    }

    private static Plan shippedPlan() {
        Templates templates = new Templates(java.util.Optional.empty());
        return new PlanWorkbookReader().read(templates.openPlan("beijing-2022"), "beijing-2022.xlsx");
    }

    private static Path draft() {
        return home.resolve("demo/output/2022-06/d1");
    }

    private static Path file(String extension) {
        return draft().resolve("2022年6月污染防治攻坚战行动计划进展情况报告." + extension);
    }
}
