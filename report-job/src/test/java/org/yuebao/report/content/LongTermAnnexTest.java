package org.yuebao.report.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuebao.report.content.SmallPlan.BUREAU;
import static org.yuebao.report.content.SmallPlan.CARBON;
import static org.yuebao.report.content.SmallPlan.DONGCHENG;
import static org.yuebao.report.content.SmallPlan.PM25;
import static org.yuebao.report.content.SmallPlan.ROADSIDE;
import static org.yuebao.report.content.SmallPlan.SOIL;
import static org.yuebao.report.content.SmallPlan.TONGZHOU;
import static org.yuebao.report.content.SmallPlan.WATER;
import static org.yuebao.report.content.SmallPlan.YANQING;

import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Better;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.IndicatorLink;
import org.yuebao.model.plan.IndicatorTable;
import org.yuebao.model.plan.OverMonths;
import org.yuebao.model.plan.OverUnits;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.plan.PlanLinks;
import org.yuebao.model.plan.PlanVersion;
import org.yuebao.model.plan.Target;
import org.yuebao.model.plan.TargetParser;
import org.yuebao.model.quantity.MeasuringUnit;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.quantity.Ratio;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.submission.CellReference;
import org.yuebao.model.submission.SourceCell;
import org.yuebao.model.unit.UnitName;

/** The small city's five-year plan beside its year's plan: base 2020, goals for 2025. */
class LongTermAnnexTest {

    private static final PlanId FIVE_YEARS = new PlanId("xiaocheng-2021-2025");
    private static final ReportingMonth DECEMBER = ReportingMonth.of(2022, 12);

    @Test
    void aYearsLastReportSaysHowFarTheGoalsOfTheFiveYearPlanAreReached() {
        String annex = PlainText.of(LongTermAnnex.blocks(new MonthView(december(List.of(readingOf2021("17.5"))))));

        // 路检: 18.0 of 2022 and 17.5 of 2021 are 35.5万 = 355000; 500000 less 355000 leaves 145000.
        assertThat(annex).isEqualTo("""
                        本年度计划的指标中，6项与《小城市“十四五”时期生态环境保护规划》（2021—2025年）的目标对应：已达到1项；未达到1项；文字目标，不作数值判断1项；本年值未报送1项；口径不同，不作比较1项；数据不全，暂不判断1项。
                        〔表〕小城市“十四五”时期生态环境保护规划目标进展
                        | 序号 | 指标 | 属性 | 基期值 | 2025年目标 | 2022年值 | 较基期 | 距目标 | 判断 | 说明 |
                        | 1 | 单位地区生产总值二氧化碳排放降幅（%） | 约束性 | — | 18左右 | — | — | — | 本年值未报送 | — |
                        | 2 | 细颗粒物(PM2.5)年均浓度（微克/立方米） | 约束性 | 38（2020年） | ≤35 | 33 | −5 | — | 已达到 | — |
                        | 3 | 细颗粒物三年滑动平均浓度（微克/立方米） | 预期性 | — | 稳步下降 | 33 | — | — | 文字目标，不作数值判断 | — |
                        | 4 | 劣Ⅴ类水体比例（%） | 约束性 | — | 消除 | — | — | — | 口径不同，不作比较 | — |
                        | 5 | 重型柴油车路检（辆次） | 约束性 | — | ≥500000 | 355000 | — | 还需完成145000辆次 | 未达到 | 含2021年 |
                        | 6 | 土壤污染状况调查（块） | 预期性 | — | 20 | 3 | — | — | 数据不全，暂不判断 | 不含未报送的延庆区，缺2021年 |
                        （注：目标按规划原样；2022年值为全市数，合计类指标为2021年以来各年之和，按规划的计量单位列出；能按数值比较的才作判断，文字目标保留原文，由编制单位判断。对应关系见年度计划工作簿“对应指标”表。）
                        """);
    }

    @Test
    void aSumThatReachesItsGoalWithoutAMissingYearHasReachedIt() {
        // 18.0万 of 2022 alone are 180000; with 32.0万 of 2021 it is exactly 500000.
        assertThat(state(december(List.of()), 4)).isEqualTo(LongTermProgress.State.INCOMPLETE);
        assertThat(state(december(List.of(readingOf2021("32.0"))), 4)).isEqualTo(LongTermProgress.State.REACHED);
        assertThat(state(december(List.of(readingOf2021("31.99"))), 4)).isEqualTo(LongTermProgress.State.NOT_REACHED);
    }

    @Test
    void theMonthsBeforeSayNothingOfItAndTheAnnexIsLeftOut() {
        ReportMaterial june = SmallMonth.draft().with(new LongTermMaterial(List.of(fiveYears()), List.of()));

        assertThat(LongTermAnnex.blocks(new MonthView(june))).isEmpty();
        assertThat(new Annexes(
                                new MonthView(june),
                                new TaskNarratives(new MonthView(june)),
                                ReportComposerTest.shippedWording())
                        .list())
                .doesNotContain("五年规划");
    }

    @Test
    void aLinkThatNobodyConfirmedIsNone() {
        Plan suggested = SmallPlan.plan()
                .withLinks(new PlanLinks(
                        List.of(), List.of(new IndicatorLink(PM25, FIVE_YEARS, new IndicatorCode("表2指标-2"), false))));

        assertThat(LongTermAnnex.blocks(new MonthView(december(suggested, List.of()))))
                .isEmpty();
    }

    @Test
    void theWorkbookHasASheetOfItWithTheCellsThatTheFiguresCameFrom() {
        Sheets sheets = new Sheets(new MonthView(december(List.of(readingOf2021("17.5")))));

        assertThat(sheets.all()).extracting(DataSheet::name).contains("五年规划目标");
        assertThat(sheets.lineage())
                .anySatisfy(row -> assertThat(row.source().file()).isEqualTo("市生态环境局-2022-12.xlsx"));
    }

    private static LongTermProgress.State state(ReportMaterial material, int index) {
        return LongTermProgress.of(new MonthView(material)).get(index).state();
    }

    private static LongTermReading readingOf2021(String amount) {
        return new LongTermReading(
                FIVE_YEARS, new IndicatorCode("表2指标-5"), 2021, new Figure(Quantity.of(amount, "万辆次"), List.of()), true);
    }

    private static ReportMaterial december(List<LongTermReading> earlier) {
        Plan linked = SmallPlan.plan()
                .withLinks(new PlanLinks(
                        List.of(),
                        List.of(
                                link(CARBON, 1),
                                link(PM25, 2),
                                link(PM25, 3),
                                link(WATER, 4),
                                link(ROADSIDE, 5),
                                link(SOIL, 6))));
        return december(linked, earlier);
    }

    private static ReportMaterial december(Plan plan, List<LongTermReading> earlier) {
        ReportMaterial june = SmallMonth.draft();
        return new ReportMaterial(
                        plan,
                        new RunKey(plan.id(), DECEMBER, 1),
                        ReportLabel.draft(1),
                        Instant.parse("2023-01-05T02:00:00Z"),
                        new DueDate(LocalDate.of(2023, 1, 5), false),
                        new MonthResults(DECEMBER, List.of(), List.of(), List.of(), summaries(), List.of()),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        june.inputsSha256(),
                        june.presentation())
                .with(new LongTermMaterial(List.of(fiveYears()), earlier));
    }

    private static IndicatorLink link(IndicatorCode own, int number) {
        return new IndicatorLink(own, FIVE_YEARS, new IndicatorCode("表2指标-" + number), true);
    }

    private static List<IndicatorSummary> summaries() {
        return List.of(
                summary(CARBON, Optional.empty(), Optional.empty()),
                summary(PM25, Optional.empty(), Optional.of("33")),
                summary(WATER, Optional.empty(), Optional.empty()),
                summary(ROADSIDE, Optional.of(sum("18.0", "万辆次", List.of())), Optional.empty()),
                summary(SOIL, Optional.of(sum("3", "块", List.of(YANQING))), Optional.empty()));
    }

    private static IndicatorSummary summary(IndicatorCode code, Optional<CitySum> sum, Optional<String> city) {
        return new IndicatorSummary(
                code,
                0,
                0,
                sum,
                city.map(amount -> new Figure(Quantity.of(amount, "微克/立方米"), List.of(cell(BUREAU)))),
                List.of(),
                List.of());
    }

    private static CitySum sum(String amount, String unit, List<UnitName> missing) {
        return new CitySum(
                "合计",
                new Figure(Quantity.of(amount, unit), List.of(cell(DONGCHENG), cell(TONGZHOU))),
                Quantity.of("31.80", unit),
                Optional.empty(),
                Ratio.of(1, 1),
                Verdict.ON_PACE,
                missing);
    }

    private static CellReference cell(UnitName unit) {
        return new CellReference(unit, DECEMBER, 1, unit + "-2022-12.xlsx", "0".repeat(64), new SourceCell("指标", "F5"));
    }

    /** Table 1 looks back to 2020, table 2 sets the goals. */
    private static Plan fiveYears() {
        Indicator before = indicator("表1指标-1", 1, "细颗粒物(PM2.5)年均浓度", "微克/立方米", Better.LOWER);
        List<Indicator> goals = List.of(
                indicator("表2指标-1", 1, "单位地区生产总值二氧化碳排放降幅", "%", Better.HIGHER),
                indicator("表2指标-2", 2, "细颗粒物(PM2.5)年均浓度", "微克/立方米", Better.LOWER),
                indicator("表2指标-3", 3, "细颗粒物三年滑动平均浓度", "微克/立方米", Better.LOWER),
                indicator("表2指标-4", 4, "劣Ⅴ类水体比例", "%", Better.LOWER),
                indicator("表2指标-5", 5, "重型柴油车路检", "辆次", Better.HIGHER),
                indicator("表2指标-6", 6, "土壤污染状况调查", "块", Better.HIGHER));
        Plan yearly = SmallPlan.plan();
        return new Plan(
                FIVE_YEARS,
                new PlanVersion(1, ReportingMonth.of(2021, 1), "首次载入"),
                "小城市“十四五”时期生态环境保护规划",
                2021,
                2025,
                yearly.level(),
                yearly.jurisdiction(),
                "",
                "",
                Optional.empty(),
                yearly.bureau(),
                yearly.register(),
                List.of(),
                List.of(
                        table(
                                "“十三五”规划主要目标完成情况",
                                List.of(before),
                                Map.of("2015年", List.of("80.6"), "2020年目标", List.of("56"), "2020年现状值", List.of("38"))),
                        table(
                                "“十四五”时期生态环境保护规划目标",
                                goals,
                                Map.of(
                                        "2025年规划值",
                                        List.of("18左右", "≤35", "稳步下降", "消除", "≥500000", "20"),
                                        "指标属性",
                                        List.of("约束性", "约束性", "预期性", "约束性", "约束性", "预期性")))),
                yearly.rating());
    }

    private static IndicatorTable table(String title, List<Indicator> indicators, Map<String, List<String>> columns) {
        List<IndicatorTable.Row> rows = new ArrayList<>();
        columns.forEach((subject, cells) -> {
            Map<IndicatorCode, Target> targets = new HashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                targets.put(indicators.get(i).code(), TargetParser.parse(cells.get(i), indicators.get(i)));
            }
            rows.add(new IndicatorTable.Row(subject, Optional.empty(), targets));
        });
        return new IndicatorTable(title, "指标", true, indicators, rows, List.of());
    }

    private static Indicator indicator(String code, int number, String name, String unit, Better better) {
        return new Indicator(
                new IndicatorCode(code),
                number,
                name,
                name,
                "短名" + number,
                new MeasuringUnit(unit),
                better,
                OverMonths.LATEST,
                OverUnits.NOT_ADDITIVE,
                List.of(),
                -1,
                RoundingMode.HALF_UP);
    }
}
