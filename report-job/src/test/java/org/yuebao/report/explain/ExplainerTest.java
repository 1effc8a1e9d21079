package org.yuebao.report.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.assessment.MadeUp;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.LightLimits;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.quantity.PercentagePoints;
import org.yuebao.model.report.LineageRow;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.store.OriginalCells;
import org.yuebao.model.store.OriginalCells.Content;
import org.yuebao.model.submission.CellReference;
import org.yuebao.model.submission.SourceCell;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.content.DecisionAnnexTest;
import org.yuebao.report.content.DerivedFigures;
import org.yuebao.report.content.MonthResults;
import org.yuebao.report.content.SmallMonth;
import org.yuebao.report.content.SmallPlan;
import org.yuebao.report.explain.Explanation.CitedCell;
import org.yuebao.report.explain.Explanation.CitedFile;
import org.yuebao.report.explain.Explanation.Fact;
import org.yuebao.report.issue.MemoryMonth;
import org.yuebao.report.issue.MemoryReports;

/** The small month's chains, each figure reckoned by hand. */
class ExplainerTest {

    private static final String TONGZHOUS_SHA = "b".repeat(64);

    private final MemoryReports reports = new MemoryReports();
    private final PublishedReport draft = new PublishedReport(
            SmallMonth.RUN, ReportLabel.draft(1), 1, "2022-06/d1", "5d41", SmallMonth.AS_OF, List.of());

    ExplainerTest() {
        reports.publish(
                draft,
                List.of(
                        lineage("指标-2", "通州区", "36微克/立方米", "F5"),
                        lineage("指标-4", "通州区", "10.20万辆次", "F7"),
                        lineage("指标-4", "全市", "11.70万辆次", "F7")));
    }

    @Test
    void anIndicatorIsToldBesideLastYearAndTowardsTheYearsEnd() {
        assertThat(explain(new Question.OfUnit(SmallPlan.PM25, SmallPlan.TONGZHOU))
                        .says())
                .contains(
                        // (36 − 40) ÷ 40
                        new Fact(
                                "同比",
                                "下降10.0%：36微克/立方米，去年同期40微克/立方米（填报的去年同期累计值，2022年6月_通州区_进展情况.xlsx › 指标!J5），按公布值计算，四舍五入到0.1"),
                        new Fact("年底预计", "按当前进度预计全年36微克/立方米（保持1—6月水平），目标≤35，不能达标。"),
                        new Fact("去年数据", "与载入的去年数据（41微克/立方米）不一致，请核"));
    }

    @Test
    void aUnitsIndicatorLeadsFromItsLightToTheCellAndWhatStoodThere() {
        Explanation explanation = explain(new Question.OfUnit(SmallPlan.ROADSIDE, SmallPlan.TONGZHOU));

        assertThat(explanation.title()).isEqualTo("通州区 · 指标-4 重型柴油车路检 · 2022年6月");
        assertThat(explanation.says())
                .contains(
                        new Fact("评价", "■滞后"),
                        new Fact("完成情况", "10.20万辆次"),
                        new Fact("目标", "27.75"),
                        new Fact("完成率", "36.8%"),
                        new Fact("数据溯源表", "序号2"));
        // 10.20 ÷ 27.75 = 0.36756…; 181 ÷ 365 = 0.49589…
        assertThat(explanation.arithmetic())
                .startsWith(
                        "完成率＝累计÷目标＝10.20÷27.75＝36.8%（四舍五入到0.1%，评价时不取整）",
                        "序时进度＝已过天数÷全部天数＝181÷365＝49.6%", "差距＝36.8%−49.6%＝−12.8个百分点；正常界限39.6%，偏慢界限19.6%");
        assertThat(explanation.files())
                .containsExactly(new CitedFile(
                        "通州区",
                        "2022年6月",
                        1,
                        "2022年6月_通州区_进展情况.xlsx",
                        TONGZHOUS_SHA,
                        "2022-07-06 09:30:00",
                        1,
                        Optional.empty(),
                        List.of(new CitedCell("指标", "F7", "指标-4", "累计值", "bbbbbbbb的指标!F7", "10.20万辆次"))));
        assertThat(explanation.basis())
                .contains(new Fact("计划", "小城市污染防治2022年行动计划（xiaocheng-2022），第1版，自2022年1月起适用；首次载入"));
    }

    @Test
    void aCitysSumIsAddedUpAgainAndSaysWhoIsNotInIt() {
        Explanation explanation = explain(new Question.OfAll(SmallPlan.ROADSIDE));

        assertThat(explanation.arithmetic())
                .startsWith(
                        "合计＝1.50＋10.20＝11.70万辆次（复算相符）",
                        "　　东城区　1.50万辆次　← 2022年6月_东城区_进展情况.xlsx › 指标!F7",
                        "　　通州区　10.20万辆次　← 2022年6月_通州区_进展情况.xlsx › 指标!F7",
                        "完成率＝累计÷目标＝11.70÷31.80＝36.8%（四舍五入到0.1%，评价时不取整）")
                .contains("不含未报送的延庆区");
        assertThat(explanation.files()).extracting(CitedFile::unit).containsExactly("东城区", "通州区");
        assertThat(explanation.says()).contains(new Fact("数据溯源表", "序号3"));
    }

    @Test
    void aMeasureOfTheWholeNamesTheLightOfEachUnit() {
        Explanation explanation = explain(new Question.OfAll(SmallPlan.RIVERS));

        assertThat(explanation.says()).contains(new Fact("各单位", "●3　▲0　■0　○1"), new Fact("未报送", "延庆区"));
        assertThat(explanation.rules()).extracting(Explanation.RuleText::name).containsExactly("措施汇总");
        assertThat(explanation.arithmetic())
                .contains("　　东城区　●已完成　已完成（目标8月31日前）　措施第7条", "　　延庆区　○未报送　未报送（目标8月31日前）　措施第7条");
    }

    @Test
    void aScoreThatDoesNotFollowFromItsLightsIsToldAsSuch() {
        Explanation explanation = explain(new Question.OfScore(SmallPlan.TONGZHOU));

        // measures: INSPECT red, RIVERS green: 1 ÷ 2. Indicators: PM2.5 yellow, water red, roadside red, soil green:
        // 1.6 ÷ 4 = 0.4. A day late: 8 of 10. (50 × 0.5 + 40 × 0.4 + 10 × 0.8) × 100 ÷ 100 = 49.0, not the 42.5 made
        // up.
        assertThat(explanation.arithmetic())
                .startsWith(
                        "措施部分：（1×1＋0×0.6＋1×0［滞后］＋0×0［未报送］）÷2＝1÷2",
                        "指标部分：（1×1＋1×0.6＋2×0［滞后］＋0×0［未报送］）÷4＝1.6÷4",
                        "及时性部分：逾期1个工作日（收到于2022-07-06 09:30:00），10−2×1＝8分",
                        "得分＝（50×0.5＋40×0.4＋10×0.8）×100÷100＝49.0；报告写的是42.5，复算不符，请核",
                        "排名＝参加排名的3个区中得分更高的1个＋1＝第2名（复算相符）");
    }

    /** The whole's own row of the annex; here with the figures of 通州区's. */
    @Test
    void theWholesOwnTargetIsToldWithItsVerdictAndItsCell() {
        MonthResults june = SmallMonth.results();
        Assessment own = june.assessments().stream()
                .filter(one ->
                        one.subject().equals(SmallPlan.PM25) && one.unit().equals(SmallPlan.TONGZHOU))
                .findFirst()
                .orElseThrow();
        List<IndicatorSummary> indicators = june.indicators().stream()
                .map(one -> one.indicator().equals(SmallPlan.PM25) ? withOwn(one, own) : one)
                .toList();
        MemoryMonth month = new MemoryMonth();
        month.put(
                SmallMonth.RUN,
                new MonthResults(
                        june.month(), june.assessments(), june.measures(), june.tasks(), indicators, june.standings()));

        Explanation explanation = new Explainer(
                        month.plans(),
                        month.submissions(),
                        month.assessments(),
                        reports,
                        this::cell,
                        report -> DerivedFigures.of(SmallMonth.draft()))
                .explain(draft, new Question.OfAll(SmallPlan.PM25))
                .orElseThrow();

        assertThat(explanation.says())
                .contains(new Fact("全市目标", "35"), new Fact("全市完成情况", "36微克/立方米"), new Fact("全市评价", "▲偏慢"));
        assertThat(explanation.arithmetic()).contains("全市自有目标的依据：偏慢。");
        assertThat(explanation.rules()).extracting(Explanation.RuleText::name).contains(own.rule());
        assertThat(explanation.files()).extracting(CitedFile::unit).contains("通州区");
    }

    private static IndicatorSummary withOwn(IndicatorSummary summary, Assessment own) {
        return new IndicatorSummary(
                summary.indicator(),
                summary.met(),
                summary.judged(),
                summary.sum(),
                summary.city(),
                summary.ranks(),
                summary.missing(),
                Optional.of(own));
    }

    @Test
    void aLightSetByHandIsToldBesideTheComputedOneWithWhoAndWhy() {
        MemoryMonth month = new MemoryMonth();
        month.put(SmallMonth.RUN, DecisionAnnexTest.decided().results());

        Explanation explanation = new Explainer(
                        month.plans(),
                        month.submissions(),
                        month.assessments(),
                        reports,
                        this::cell,
                        report -> DerivedFigures.of(SmallMonth.draft()))
                .explain(draft, new Question.OfUnit(SmallPlan.ROADSIDE, SmallPlan.TONGZHOU))
                .orElseThrow();

        assertThat(explanation.says())
                .contains(
                        new Fact("评价", "▲偏慢（人工）"),
                        new Fact("计算的评价", "■滞后"),
                        new Fact("人工评定", "李四，2022-07-06 09:00:00，理由：台账已核"));
        assertThat(explanation.rules()).extracting(Explanation.RuleText::name).startsWith("人工评定");
        assertThat(explanation.rules().getFirst().clause()).contains("以人工评定为准");
    }

    @Test
    void aLightSetForAMeasureOverAllItsUnitsStandsBesideTheComputedOneToo() {
        MemoryMonth month = new MemoryMonth();
        month.put(SmallMonth.RUN, DecisionAnnexTest.decided().results());

        Explanation explanation = new Explainer(
                        month.plans(),
                        month.submissions(),
                        month.assessments(),
                        reports,
                        this::cell,
                        report -> DerivedFigures.of(SmallMonth.draft()))
                .explain(draft, new Question.OfAll(SmallPlan.INSPECT))
                .orElseThrow();

        assertThat(explanation.says())
                .contains(new Fact("评价", "■滞后（人工）"), new Fact("人工评定", "李四，2022-07-06 09:00:00，理由：全市口径待核"));
        assertThat(explanation.rules()).extracting(Explanation.RuleText::name).startsWith("人工评定");
    }

    @Test
    void aRecordThatIsMadeUpSinceSaysSoBesideIt() {
        MemoryMonth month = new MemoryMonth();
        month.mark(new MadeUp(
                SmallMonth.JUNE, SmallPlan.TONGZHOU, SmallPlan.ROADSIDE, Verdict.BEHIND, SmallMonth.JUNE.next()));

        Explanation explanation = new Explainer(
                        month.plans(),
                        month.submissions(),
                        month.assessments(),
                        reports,
                        this::cell,
                        report -> DerivedFigures.of(SmallMonth.draft()))
                .explain(draft, new Question.OfUnit(SmallPlan.ROADSIDE, SmallPlan.TONGZHOU))
                .orElseThrow();

        assertThat(explanation.says()).contains(new Fact("评价", "■滞后"), new Fact("此后", "▲已补（2022年7月赶上；本月的报告和得分不变）"));
        assertThat(explanation.rules()).extracting(Explanation.RuleText::name).endsWith("已补");
    }

    @Test
    void whoSentNothingHasNoCellAndTheRefusedFileIsNamed() {
        Explanation explanation = explain(new Question.OfUnit(SmallPlan.ROADSIDE, SmallPlan.YANQING));

        assertThat(explanation.files()).isEmpty();
        assertThat(explanation.arithmetic()).contains("没有引用单元格：数据截至时没有采用该单位本月的报送文件，另有退回的文件1份");
    }

    @Test
    void whatAUnitDoesNotAnswerForIsNotInTheReport() {
        assertThat(explainer().explain(draft, new Question.OfUnit(SmallPlan.ELECTRIC, SmallPlan.TONGZHOU)))
                .isEmpty();
    }

    @Test
    void aValueCarriedOverNamesThatMonthsFile() {
        CellReference may = new CellReference(
                SmallPlan.TONGZHOU,
                ReportingMonth.of(2022, 5),
                2,
                "2022年5月_通州区_进展情况.xlsx",
                TONGZHOUS_SHA,
                new SourceCell("指标", "F7"));

        List<CitedFile> files = new CitedFiles(SmallMonth.RUN.plan(), new MemoryMonth().submissions(), this::cell)
                .of(List.of(may, may), SmallMonth.JUNE);

        assertThat(files).singleElement().satisfies(file -> {
            assertThat(file.month()).isEqualTo("2022年5月");
            assertThat(file.revision()).isEqualTo(2);
            assertThat(file.note()).contains("沿用或依据以前月份（2022年5月）的填报");
            assertThat(file.cells()).hasSize(1);
        });
    }

    @Test
    void anOriginalThatIsGoneIsToldNotHidden() {
        OriginalCells gone = (sha256, cell) -> new Content.NotSeen("原件不在数据文件夹中");

        Explanation explanation = explainer(gone)
                .explain(draft, new Question.OfUnit(SmallPlan.ROADSIDE, SmallPlan.TONGZHOU))
                .orElseThrow();

        assertThat(explanation.files().getFirst().cells().getFirst().stood()).isEqualTo("（看不到：原件不在数据文件夹中）");
    }

    @Test
    void aRuleIsToldWithTheSettingsOfThePlan() {
        RatingScale strict = new RatingScale(
                PercentagePoints.of(5),
                PercentagePoints.of(20),
                2,
                4,
                BigDecimal.valueOf(60),
                BigDecimal.valueOf(30),
                BigDecimal.TEN,
                new BigDecimal("0.50"),
                BigDecimal.ONE,
                5,
                true,
                RoundingMode.HALF_UP,
                true,
                LightLimits.defaults());

        RuleBook book = new RuleBook(strict);

        assertThat(book.find("措施第6条").orElseThrow().settings())
                .containsExactly(new Fact("正常界限", "5个百分点"), new Fact("偏慢界限", "20个百分点"), new Fact("小额任务", "目标2个及以下"));
        assertThat(book.find("措施汇总").orElseThrow().settings()).containsExactly(new Fact("评为滞后的比例", "已评单位的4分之一及以上"));
        assertThat(book.find("计分").orElseThrow().settings())
                .contains(new Fact("权重", "措施60、指标30、及时性10"), new Fact("偏慢计分", "0.5"), new Fact("性质", "正式计分"));
        assertThat(book.find("没有这一条")).isEmpty();
    }

    @Test
    void anIssuedReportIsExplainedWithTheAsOfOfItsDraft() {
        PublishedReport issued = new PublishedReport(
                SmallMonth.RUN,
                ReportLabel.issued(1),
                1,
                "2022-06/r1",
                "5d41",
                Instant.parse("2022-07-20T00:00:00Z"),
                List.of());
        reports.publish(issued, List.of());

        assertThat(explainer().report(SmallMonth.RUN.plan(), SmallMonth.JUNE, Optional.empty()))
                .contains(issued);
        assertThat(explainer().report(SmallMonth.RUN.plan(), SmallMonth.JUNE, Optional.of(ReportLabel.draft(1))))
                .contains(draft);
        assertThat(explainer()
                        .explain(issued, new Question.OfScore(SmallPlan.TONGZHOU))
                        .orElseThrow()
                        .basis())
                .contains(new Fact("数据截至", "2022-07-06 10:00:00（北京时间）"));
    }

    private Explanation explain(Question question) {
        return explainer().explain(draft, question).orElseThrow();
    }

    private Explainer explainer() {
        return explainer(this::cell);
    }

    private Explainer explainer(OriginalCells originals) {
        MemoryMonth month = new MemoryMonth();
        return new Explainer(
                month.plans(),
                month.submissions(),
                month.assessments(),
                reports,
                originals,
                report -> DerivedFigures.of(SmallMonth.draft()));
    }

    /** A text that shows which cell of which file was opened. */
    private Content cell(String sha256, SourceCell cell) {
        return new Content.Text(sha256.substring(0, 8) + "的" + cell);
    }

    private static LineageRow lineage(String subject, String unit, String printed, String address) {
        return new LineageRow(
                subject,
                unit,
                printed,
                new CellReference(
                        new UnitName("通州区"),
                        SmallMonth.JUNE,
                        1,
                        "f.xlsx",
                        TONGZHOUS_SHA,
                        new SourceCell("指标", address)));
    }
}
