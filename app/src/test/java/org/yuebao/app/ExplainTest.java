package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.report.derivation.Derivations;
import org.yuebao.report.derivation.FigureKey;
import org.yuebao.report.explain.Explainer;
import org.yuebao.report.explain.Explanation;
import org.yuebao.report.explain.Question;
import org.yuebao.report.explain.RuleBook;
import org.yuebao.report.figures.FiguresFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every kind of figure of the demo's report, walked down to its cells. */
class ExplainTest {

    private static final PlanId PLAN = new PlanId("beijing-2022");
    private static final ReportingMonth JUNE = ReportingMonth.of(2022, 6);

    @TempDir
    private static Path home;

    @BeforeAll
    static void demo() {
        Cli demo = Cli.yuebao("demo", "--to", home, "--json");
        assertThat(demo.exitCode()).as(demo.err()).isZero();
    }

    @Test
    void theChainOfOneFigureIsPrintedFromTheReportDownToTheCell() {
        Cli explained = explain("--unit", "通州", "--indicator", "重型柴油车路检");

        assertThat(explained.exitCode()).as(explained.err()).isZero();
        assertThat(explained.out())
                .startsWith("通州区 · 指标-13 重型柴油车路检 · 2022年6月\n\n报告写的\n")
                .contains("\n← 依据的规则\n  指标·累计量  ", "    正常界限   10个百分点\n")
                .contains("\n← 计算\n  完成率＝累计÷目标＝", "÷27.75＝")
                .contains("\n← 填报（1份文件）\n  通州区　2022年6月　第1版　2022年6月_通州区_进展情况.xlsx\n")
                .contains("    指标!F16  指标-13  累计值  原件：“")
                .contains("\n← 计划和报告\n", "（beijing-2022），第1版，自2022年1月起适用");
    }

    /** The cell is opened here by another library than the one that explains. */
    @Test
    void whatIsSaidToStandInTheCellDoesStandInTheFileThatTheUnitSent() throws IOException {
        JsonNode file = JsonMapper.shared()
                .readTree(explain("--unit", "通州区", "--indicator", "指标-13", "--json")
                        .out())
                .get("files")
                .get(0);
        JsonNode cell = file.get("cells").get(0);

        try (XSSFWorkbook sent = new XSSFWorkbook(home.resolve("inbox/2022-06")
                .resolve(file.get("file").asString())
                .toFile()
                .toString())) {
            CellReference place = new CellReference(cell.get("address").asString());
            assertThat(cell.get("stood").asString())
                    .isEqualTo(new DataFormatter()
                            .formatCellValue(sent.getSheet(cell.get("sheet").asString())
                                    .getRow(place.getRow())
                                    .getCell(place.getCol())));
        }
    }

    /** What a reader of the Word file may point at is in figures.json, under the subject that the passage is about. */
    @Test
    void everyNumberOfTheWordReportIsAFigureOfWhatItStandsWith() throws IOException {
        PrintedNumbers printed = printed();

        assertThat(printed.passages().stream()
                        .flatMap(passage -> passage.numbers().stream())
                        .count())
                .isGreaterThan(2000);
        assertThat(printed.passages())
                .allSatisfy(passage -> assertThat(passage.unknown())
                        .as(passage.where() + ": " + passage.words())
                        .isEmpty());
        assertThat(printed.quoted()).isGreaterThan(1500);
        assertThat(printed.invented()).isEmpty();
    }

    /** The walk above would see it: each number changed by one in its last place. */
    @Test
    void aNumberThatWereWrongWouldBeNoticed() throws IOException {
        List<String> changed = new ArrayList<>();
        List<String> noticed = new ArrayList<>();
        for (PrintedNumbers.Passage passage : printed().passages()) {
            for (String number : passage.numbers()) {
                BigDecimal right = new BigDecimal(number);
                BigDecimal wrong = right.add(right.ulp());
                changed.add(number);
                if (!passage.known().contains(wrong)) {
                    noticed.add(number);
                }
            }
        }

        List<String> withDecimals =
                changed.stream().filter(number -> number.contains(".")).toList();
        assertThat(noticed.stream().filter(number -> number.contains(".")).count())
                .isGreaterThan(withDecimals.size() * 9L / 10);
        assertThat(noticed).hasSizeGreaterThan(changed.size() / 2);
    }

    @Test
    void everyNumberOfTheWorkbookIsAFigureOfItsRow() throws IOException {
        WorkbookNumbers numbers = WorkbookNumbers.of(draft("进展情况报告.xlsx"), draft("figures.json"));

        assertThat(numbers.read()).isGreaterThan(2500);
        assertThat(numbers.unknown()).isEmpty();
    }

    private static PrintedNumbers printed() throws IOException {
        return PrintedNumbers.of(draft("进展情况报告.docx"), draft("figures.json"));
    }

    private static Path draft(String ending) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("output/2022-06/d1"))) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void everySumScoreAndRankOfTheReportIsReckonedAgainAndAgrees() {
        try (Program program = Program.start(DataFolder.at(home), RunProgress.silent())) {
            Plan plan = program.bean(PlanShelf.class).inForce(PLAN, JUNE);
            Explainer explainer = program.bean(Explainer.class);
            PublishedReport report =
                    explainer.report(PLAN, JUNE, Optional.empty()).orElseThrow();

            plan.reportingUnits().forEach(unit -> {
                Explanation score = explainer
                        .explain(report, new Question.OfScore(unit.name()))
                        .orElseThrow();
                assertThat(score.arithmetic())
                        .as(score.title())
                        .filteredOn(line -> line.startsWith("得分＝") || line.startsWith("排名＝"))
                        .hasSize(2)
                        .allMatch(line -> line.endsWith("（复算相符）"));
                assertThat(score.files())
                        .flatExtracting(Explanation.CitedFile::cells)
                        .noneMatch(cell -> cell.stood().startsWith("（看不到"));
            });
            List<Explanation> wholes = Stream.concat(
                            plan.measures().map(measure -> new Question.OfAll(measure.code())),
                            plan.indicators().map(indicator -> new Question.OfAll(indicator.code())))
                    .map(question -> explainer.explain(report, question).orElseThrow())
                    .toList();
            assertThat(wholes)
                    .flatExtracting(Explanation::arithmetic)
                    .filteredOn(line -> line.startsWith("合计＝"))
                    .hasSizeGreaterThan(8)
                    .allMatch(line -> line.endsWith("（复算相符）"));
        }
    }

    /** Every task, heading, part of a score, rank and count, from figures.json down to a cell or to a file. */
    @Test
    void everyFigureThatIsMadeOfOthersIsReckonedAgainAndLeadsDownToCells() {
        try (Program program = Program.start(DataFolder.at(home), RunProgress.silent())) {
            Explainer explainer = program.bean(Explainer.class);
            PublishedReport report =
                    explainer.report(PLAN, JUNE, Optional.empty()).orElseThrow();
            Derivations derived = explainer.derivations(report);
            List<Assessment> assessments = program.bean(AssessmentStore.class).assessments(report.run());

            assertThat(derived.all())
                    // 36 tasks; 42 units with score, three parts, rank, reporting and findings
                    .hasSizeGreaterThan(42 * 7 + 36)
                    .allSatisfy(one -> {
                        assertThat(one.reckoning()).as(one.name()).noneMatch(line -> line.contains("复算不符"));
                        assertThat(one.rules())
                                .as(one.name())
                                .isNotEmpty()
                                .allMatch(rule -> new RuleBook(
                                                explainer.planOf(report).rating())
                                        .find(rule)
                                        .isPresent());
                        assertThat(one.below())
                                .as(one.name())
                                .allMatch(below -> derived.find(below).isPresent() || leadsToCells(below, assessments));
                    });
            for (String code : List.of("大气", "全部", "报送情况", "校核问题", "排名@通州区", "指标部分@通州区", "指标-2排名@通州区", "大气-5")) {
                Explanation told = explainer
                        .explain(
                                report,
                                Question.of(explainer.figure(report, code).orElseThrow()))
                        .orElseThrow();
                assertThat(told.below()).as(code).isNotEmpty();
                assertThat(told.says()).as(code).isNotEmpty();
            }
        }
    }

    /** Of a unit or of the whole: a cell, or the word for why there is none (未报送, 按年核算, 未到期, 零报告). */
    private static boolean leadsToCells(FigureKey key, List<Assessment> assessments) {
        return switch (key) {
            case FigureKey.OfUnit one ->
                assessments.stream()
                        .filter(found -> found.subject().equals(one.subject())
                                && found.unit().equals(one.unit()))
                        .anyMatch(ExplainTest::hasCellsOrSaysWhyNot);
            case FigureKey.OfWhole one ->
                assessments.stream()
                        .filter(found -> found.subject().equals(one.subject()))
                        .allMatch(ExplainTest::hasCellsOrSaysWhyNot);
            default -> false;
        };
    }

    private static boolean hasCellsOrSaysWhyNot(Assessment one) {
        return !one.sources().isEmpty()
                || one.light() == Light.GREY
                || one.marks().stream().anyMatch(mark -> mark.contains("零报告"));
    }

    @Test
    void tasksHeadingsRanksAndCountsAreAskedForByTheirNames() {
        assertThat(explain("--task", "大气—5").out())
                .startsWith("全市 · 大气-5 ")
                .contains("\n← 依据的规则\n  任务汇总  ", "任务评价＝已评的", "由以下各项得出：", "（复算相符）", "    进展情况!");
        assertThat(explain("--heading", "大气").out()).contains("各级汇总", "占比＝该评价的措施项数÷", "由以下各项得出：");
        assertThat(explain("--unit", "通州", "--rank").out()).contains("名次表：1.", "得分@通州区");
        assertThat(explain("--timeliness").out()).contains("应报送＝计划中任牵头或主责的单位＝按时");
        assertThat(explain("--unit", "通州区", "--timeliness").out()).contains("报送截止日＝2022-07-05", "SHA-256 ");
        assertThat(explain("--figure", "措施部分@通州区").out()).contains("措施部分：（", "得分率＝");
        assertThat(explain("--task", "大气-99").err()).startsWith("报告中没有重点任务“大气-99”。");
        assertThat(explain("--rank")).isEqualTo(wrong("排名是各单位的，请用 --unit 写明是哪个单位。"));
    }

    @Test
    void everyRuleThatJudgedAnythingIsToldInChineseWithItsSource() {
        try (Program program = Program.start(DataFolder.at(home), RunProgress.silent())) {
            Plan plan = program.bean(PlanShelf.class).inForce(PLAN, JUNE);
            PublishedReport report = program.bean(Explainer.class)
                    .report(PLAN, JUNE, Optional.empty())
                    .orElseThrow();
            RuleBook book = new RuleBook(plan.rating());

            assertThat(program.bean(AssessmentStore.class).assessments(report.run()).stream()
                            .map(Assessment::rule)
                            .filter(rule -> book.find(rule).isEmpty())
                            .distinct()
                            .sorted()
                            .toList())
                    .as("rules without a clause in RuleBook")
                    .isEmpty();
        }
    }

    @Test
    void theDemosDataFileKeepsToItsSchemaAndHoldsEveryAssessment() throws IOException {
        String text = Files.readString(home.resolve("output/2022-06/d1/figures.json"));
        try (InputStream schema =
                Objects.requireNonNull(FiguresFile.class.getResourceAsStream("figures.schema.json"))) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
                            .validate(text, InputFormat.JSON))
                    .isEmpty();
        }

        JsonNode figures = JsonMapper.shared().readTree(text);
        assertThat(figures.get("measures").size()).isEqualTo(166);
        assertThat(assessments(figures.get("measures"))).isEqualTo(1752);
        // 17 districts × 15 indicators
        assertThat(assessments(figures.get("indicators"))).isEqualTo(255);
        assertThat(figures.get("standings").size()).isEqualTo(42);
    }

    private static int assessments(JsonNode subjects) {
        int all = 0;
        for (JsonNode subject : subjects) {
            all += subject.get("assessments").size();
        }
        return all;
    }

    @Test
    void whatIsMistypedIsAnsweredWithWhatWasLikelyMeant() {
        assertThat(explain("--unit", "通洲区", "--indicator", "指标-13"))
                .isEqualTo(wrong("计划 beijing-2022 中没有单位“通洲区”。是否要写 通州区、东城区、西城区？全部名称见 plan show beijing-2022。"));
        assertThat(explain("--unit", "通州区", "--measure", "大气-5-99").err())
                .startsWith("计划 beijing-2022 中没有工作措施“大气-5-99”。是否要写 大气-5-");
        assertThat(explain("--unit", "通州区", "--measure", "大气-5-1"))
                .isEqualTo(
                        wrong("通州区不是 大气-5-1 的牵头或主责单位。牵头和主责单位：市生态环境局、市市场监管局。通州区在同一任务中的措施：大气-5-2、大气-5-3、大气-5-4、大气-5-5。"));
        assertThat(explain("--score")).isEqualTo(wrong("得分是各单位的，请用 --unit 写明是哪个单位。"));
        assertThat(explain("--unit", "通州区", "--score", "--revision", "d9")).isEqualTo(wrong("没有 d9 这一稿。2022年6月已有：d1"));
        assertThat(Cli.yuebao("explain", "--score", "--month", "2022-07", "--plan", PLAN, "--data", home))
                .isEqualTo(wrong("计划 beijing-2022 在2022年7月还没有报告。已有报告的月份：2022-06。"));
    }

    private static Cli wrong(String message) {
        return new Cli(2, "", message + "\n");
    }

    private static Cli explain(String... question) {
        List<Object> words = new ArrayList<>(List.of("explain"));
        words.addAll(List.of(question));
        words.addAll(List.of("--month", JUNE, "--data", home));
        return Cli.yuebao(words.toArray());
    }
}
