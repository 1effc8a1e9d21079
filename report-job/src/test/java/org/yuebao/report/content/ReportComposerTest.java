package org.yuebao.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.templates.Templates;

class ReportComposerTest {

    private final Wording wording = shippedWording();

    @Test
    void theWholeReportOfASmallMonthReadsAsApproved() throws IOException {
        ComposedReport report = new ReportComposer(wording).compose(SmallMonth.draft());

        assertThat(compared("monthly-report.txt", PlainText.of(report.document().blocks())))
                .isEqualTo(approved("monthly-report.txt"));
    }

    @Test
    void theWorkbookOfASmallMonthReadsAsApproved() throws IOException {
        ComposedReport report = new ReportComposer(wording).compose(SmallMonth.draft());

        String sheets = String.join(
                "\n", report.document().sheets().stream().map(PlainText::of).toList());
        assertThat(compared("monthly-sheets.txt", sheets)).isEqualTo(approved("monthly-sheets.txt"));
    }

    @Test
    void aDraftOfGeneratedDataSaysBothOnEveryPageAndAnIssueKeepsOnlyTheSecond() {
        ReportMaterial demonstration = with(SmallMonth.draft(), SmallMonth.submissions(true));

        assertThat(imprint(SmallMonth.draft()).mark()).contains("草稿第1稿");
        assertThat(imprint(demonstration).mark()).contains("草稿第1稿 · 演示数据");
        assertThat(imprint(issued(demonstration, 1)).mark()).contains("演示数据");
        assertThat(imprint(issued(SmallMonth.draft(), 1)).mark()).isEmpty();
    }

    @Test
    void whatTheUnitsWroteAndHasNoRoomStandsWholeInAnAnnex() {
        String text = PlainText.of(blocks(withNarrativeLength(42)));

        // 39 characters of 东城区's sentence with its name; 通州区's would be 13 more
        assertThat(text)
                .contains("（1）重型柴油车治理。东城区：截至6月底，累计路检重型柴油车1.5万辆次，处罚超标车辆120辆次。（其余见附表4）\n")
                .contains("<ANNEX> 附表4 任务进展全文\n")
                .contains(
                        "<FINE_HEADING> 大气-1 重型柴油车治理\n<FINE_PRINT> 东城区：截至6月底，累计路检重型柴油车1.5万辆次，处罚超标车辆120辆次。通州区：路检站点正在改造。\n")
                .contains("<ANNEX> 附表5 编制口径和数据来源\n")
                // all of it stands in the running text
                .doesNotContain("<FINE_HEADING> 水-1");
    }

    @Test
    void theUnitsWordsCanBeLeftOut() {
        assertThat(PlainText.of(blocks(withNarrativeLength(0))))
                .doesNotContain("各项任务进展如下")
                .doesNotContain("任务进展全文");
    }

    private static ReportMaterial withNarrativeLength(int characters) {
        ReportMaterial june = SmallMonth.draft();
        Presentation presentation = june.presentation();
        return new ReportMaterial(
                june.plan(),
                june.run(),
                june.label(),
                june.asOf(),
                june.due(),
                june.results(),
                List.of(),
                june.submissions(),
                june.refusals(),
                Optional.empty(),
                june.inputsSha256(),
                new Presentation(
                        presentation.organisation(),
                        characters,
                        presentation.sharesSumTo100(),
                        presentation.notes(),
                        presentation.characters()));
    }

    @Test
    void theImprintKnowsNoClockButTheRunsAsOf() {
        Imprint imprint = imprint(SmallMonth.draft());

        assertThat(imprint.title()).isEqualTo("关于《小城市污染防治2022年行动计划》2022年6月工作进展情况的报告");
        assertThat(imprint.subject()).isEqualTo("2022年6月污染防治行动计划进展情况");
        assertThat(imprint.organisation()).isEqualTo("小城市生态环境局");
        assertThat(imprint.label()).isEqualTo("d1");
        assertThat(imprint.createdAt()).isEqualTo(SmallMonth.AS_OF);
    }

    @Test
    void withLastMonthAtHandLightsAndRanksAreComparedAndTheYearsCourseIsDrawn() {
        ReportMaterial june = SmallMonth.draft();
        ReportMaterial material = new ReportMaterial(
                june.plan(),
                june.run(),
                june.label(),
                june.asOf(),
                june.due(),
                june.results(),
                List.of(SmallMonth.may()),
                june.submissions(),
                june.refusals(),
                Optional.empty(),
                june.inputsSha256(),
                june.presentation());

        String text = PlainText.of(blocks(material));

        // May: 3 green, 1 yellow; June: 2 green, 1 yellow, 1 red.
        assertThat(text).contains("与上月相比，工作措施中，正常减少1项，偏慢持平，滞后增加1项，未评持平。\n");
        assertThat(text).contains("""
                | 1 | 东城 | 100.0 | ↑1 | 2/0/0/0 | 3/0/0/2 | 按时 |
                | 2 | 通州 | 42.5 | ↓1 | 1/0/1/0 | 1/1/2/1 | 逾期1个工作日 |
                | 3 | 延庆 | 0.0 | — | 0/0/0/2 | 0/0/0/5 | 未报送（退回1份） |
                """);
        assertThat(text).contains("""
                〔图〕工作措施评价逐月变化（项，LINES）：1月、2月、3月、4月、5月、6月
                  ●正常：无、无、无、无、3、2
                  ▲偏慢：无、无、无、无、1、1
                  ■滞后：无、无、无、无、0、1
                """);
        assertThat(text).contains("""
                〔图〕全市PM2.5年均浓度逐月累计值（微克/立方米，LINES）：1月、2月、3月、4月、5月、6月
                  全市：无、无、无、无、40、33
                """);
    }

    @Test
    void aCorrectionNamesItselfAndListsWhatChangedInItsOwnAnnex() {
        ReportMaterial june = SmallMonth.draft();
        // As issued before, 东城's water was not reported yet; all else was the same.
        List<Assessment> before = SmallMonth.assessments().stream()
                .map(each ->
                        each.subject().equals(SmallPlan.WATER) && each.unit().equals(SmallPlan.DONGCHENG)
                                ? SmallMonth.notReported(SmallPlan.WATER, SmallPlan.DONGCHENG)
                                : each)
                .toList();
        ReportMaterial correction = new ReportMaterial(
                june.plan(),
                june.run(),
                ReportLabel.issued(2),
                june.asOf(),
                june.due(),
                june.results(),
                List.of(),
                june.submissions(),
                june.refusals(),
                Optional.of(new EarlierIssue(ReportLabel.issued(1), before)),
                june.inputsSha256(),
                june.presentation());

        String text = PlainText.of(blocks(correction));

        assertThat(text).contains("<SUBTITLE> （更正第1次）\n");
        assertThat(text).contains("本报告为更正第1次，与上一次定稿相比的变化见附表4。\n");
        assertThat(text).contains("""
                <ANNEX_LIST> 附表：1. 各区主要指标完成情况
                　　　2. 重点任务和工作措施进展情况
                　　　3. 报送情况
                　　　4. 与上一次定稿相比的变化
                　　　5. 编制口径和数据来源
                """);
        assertThat(text).contains("""
                <ANNEX> 附表4 与上一次定稿相比的变化
                〔表〕与定稿相比的变化
                | 编号 | 单位 | 原数值 | 原评价 | 现数值 | 现评价 |
                | 指标-3 | 东城 | 未报送 | ○未报送[GREY] | 100(75,0) | ●达标[GREEN] |
                === 分页 ===
                <ANNEX> 附表5 编制口径和数据来源
                """);
    }

    @Test
    void beforeTheDueDayNobodyIsCalledMissing() {
        ReportMaterial june = SmallMonth.draft();
        List<Standing> standings = SmallMonth.standings().stream()
                .map(standing -> standing.unit().equals(SmallPlan.YANQING) ? SmallMonth.awaited(standing) : standing)
                .toList();
        MonthResults results = june.results();
        ReportMaterial early = new ReportMaterial(
                june.plan(),
                june.run(),
                june.label(),
                Instant.parse("2022-07-04T04:00:00Z"),
                june.due(),
                new MonthResults(
                        results.month(),
                        results.assessments(),
                        results.measures(),
                        results.tasks(),
                        results.indicators(),
                        standings),
                List.of(),
                june.submissions(),
                List.of(),
                Optional.empty(),
                june.inputsSha256(),
                june.presentation());

        assertThat(PlainText.of(blocks(early)))
                .contains("报送截止日为7月5日（第三个工作日）。截至7月4日，应报送5家，已报送4家，尚未报送1家（延庆区）。\n")
                .doesNotContain("，未报送1家");
    }

    @Test
    void everyTracedFigureLeadsToARowThatPrintsIt() {
        ComposedReport report = new ReportComposer(wording).compose(SmallMonth.draft());

        Map<String, DataSheet> sheets =
                report.document().sheets().stream().collect(Collectors.toMap(DataSheet::name, Function.identity()));
        assertThat(report.document().sheets().getLast().name()).isEqualTo("数据溯源");
        assertThat(Optional.ofNullable(sheets.get("数据溯源")).orElseThrow().rows()).hasSameSizeAs(report.lineage());
        assertThat(Optional.ofNullable(sheets.get("推导")).orElseThrow().rows())
                .hasSameSizeAs(DerivedFigures.of(SmallMonth.draft()).all());
        for (DataSheet sheet : report.document().sheets()) {
            for (List<DataSheet.Value> row : sheet.rows()) {
                for (DataSheet.Value value : row) {
                    if (value instanceof DataSheet.Value.Traced traced) {
                        assertThat(printedAt(traced.origin(), sheets))
                                .contains(traced.value().toPlainString());
                    }
                    if (value instanceof DataSheet.Value.TracedShare share) {
                        assertThat(printedAt(share.origin(), sheets))
                                .contains(share.value().movePointRight(2).setScale(1, RoundingMode.HALF_UP) + "%");
                    }
                }
            }
        }
    }

    private static String printedAt(DataSheet.Place place, Map<String, DataSheet> sheets) {
        return Optional.ofNullable(sheets.get(place.sheet()))
                .orElseThrow()
                .rows()
                .get(place.row())
                .get(3)
                .toString();
    }

    @Test
    void theReportCountsMeasuresOnceAndAssessmentsOnceForEachUnit() {
        ReportCounts counts = ReportCounts.of(SmallMonth.draft());

        assertThat(counts.measures()).isEqualTo(4);
        assertThat(counts.measuresByLight()).isEqualTo(new LightCounts(2, 1, 1, 0));
        assertThat(counts.measureAssessments()).isEqualTo(new LightCounts(5, 0, 2, 2));
        assertThat(counts.indicatorAssessments()).isEqualTo(new LightCounts(4, 1, 2, 8));
        assertThat(counts.expected())
                .isEqualTo(counts.onTime() + counts.late() + counts.missing() + counts.awaited())
                .isEqualTo(5);
        assertThat(counts.refused()).isEqualTo(1);
    }

    private Imprint imprint(ReportMaterial material) {
        return new ReportComposer(wording).compose(material).document().imprint();
    }

    private static ReportMaterial with(ReportMaterial material, List<StoredSubmission> submissions) {
        return new ReportMaterial(
                material.plan(),
                material.run(),
                material.label(),
                material.asOf(),
                material.due(),
                material.results(),
                material.earlier(),
                submissions,
                material.refusals(),
                material.corrects(),
                material.inputsSha256(),
                material.presentation());
    }

    private static ReportMaterial issued(ReportMaterial material, int number) {
        return new ReportMaterial(
                material.plan(),
                material.run(),
                ReportLabel.issued(number),
                material.asOf(),
                material.due(),
                material.results(),
                material.earlier(),
                material.submissions(),
                material.refusals(),
                material.corrects(),
                material.inputsSha256(),
                material.presentation());
    }

    static Wording shippedWording() {
        try (InputStream in = new Templates(Optional.empty()).open("report/monthly-report.zh.txt")) {
            return Wording.read("report/monthly-report.zh.txt", in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Leaves what was composed beside the test's classes, so that a person can read and approve it. */
    private static String compared(String name, String text) throws IOException {
        Path composed = Files.createDirectories(Path.of("target", "composed")).resolve(name);
        Files.writeString(composed, text);
        return text;
    }

    private static String approved(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ReportComposerTest.class.getResourceAsStream(name), "no approved text " + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static List<Block> blocks(ReportMaterial material) {
        return new ReportComposer(shippedWording()).compose(material).document().blocks();
    }
}
