package org.yuebao.aggregate.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuebao.aggregate.fixture.APlan.WHOLE;
import static org.yuebao.aggregate.fixture.APlan.names;
import static org.yuebao.aggregate.fixture.Items.ofTheCity;
import static org.yuebao.aggregate.fixture.Items.ofTheOnlyUnit;
import static org.yuebao.model.submission.SelfStatus.COMPLETED;
import static org.yuebao.model.submission.SelfStatus.IN_PROGRESS;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yuebao.aggregate.fixture.APlan;
import org.yuebao.aggregate.fixture.AReport;
import org.yuebao.aggregate.progress.MeasureProgress;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.CompletionWithdrawal;
import org.yuebao.model.assessment.Decisions;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.submission.SelfStatus;
import org.yuebao.model.unit.UnitName;

/** “Completion stays until a person withdraws it.” Each measure was completed in February; a person says not so from April. */
class WithdrawnCompletionTest {

    private static final ReportingMonth APRIL = ReportingMonth.of(2022, 4);
    private static final AReport FEBRUARY = row("2022-02", COMPLETED);

    @Test
    void withoutAWithdrawalItStaysCompletedInSilence() {
        Assessment april = assess("2022-04", Decisions.none(), "年底前", WHOLE, FEBRUARY);

        assertThat(inShort(april)).isEqualTo("COMPLETED 措施第2条 [本月未报]");
    }

    @Test
    void fromTheWithdrawalOnSilenceIsSilence() {
        Assessment april = assess("2022-04", fromApril(), "年底前", WHOLE, FEBRUARY);

        assertThat(inShort(april)).isEqualTo("NOT_REPORTED 措施第3条 [完成已撤销]");
        assertThat(april.sources())
                .as("what had been said in February")
                .extracting(source -> source.month() + " " + source.cell())
                .containsExactly("2022-02 进展情况!O4");
    }

    @Test
    void aDeadlineThatHasPassedIsOverdueAgain() {
        Assessment april = assess("2022-04", fromApril(), "3月底前", WHOLE, FEBRUARY, row("2022-04", IN_PROGRESS));

        assertThat(inShort(april)).isEqualTo("OVERDUE 措施第4条 [完成已撤销]");
    }

    @Test
    void whatIsCompletedAnewCountsAndStays() {
        AReport again = row("2022-04", COMPLETED);

        assertThat(inShort(assess("2022-04", fromApril(), "年底前", WHOLE, FEBRUARY, again)))
                .isEqualTo("COMPLETED 措施第7条 [完成已撤销]");
        assertThat(assess("2022-05", fromApril(), "年底前", WHOLE, FEBRUARY, again).why())
                .isEqualTo("4月单位自评已完成，已完成。");
    }

    @Test
    void aNilReportKeepsItAsBegunAndNotAsCompleted() {
        Assessment april = assess(
                "2022-04",
                fromApril(),
                "年底前",
                WHOLE,
                FEBRUARY,
                AReport.of("甲区", "2022-04").nil());

        assertThat(inShort(april)).isEqualTo("ON_PACE 措施第7条 [零报告, 完成已撤销]");
        assertThat(april.actual()).isEqualTo("推进中");
    }

    @Test
    void anAmountThatWasWithdrawnIsJudgedByTheNewOne() {
        MeasureItem twenty = ofTheOnlyUnit(0, "20", "吨");
        AReport reached = AReport.of("甲区", "2022-02").row("大气-1-1", "20吨", COMPLETED);
        AReport fallen = AReport.of("甲区", "2022-04").row("大气-1-1", "4吨", IN_PROGRESS);

        assertThat(inShort(assess("2022-04", Decisions.none(), "年底前", twenty, reached, fallen)))
                .isEqualTo("COMPLETED 措施第2条 [与此前已完成不符，请核]");
        // 4 ÷ 20 = 20.0 %; 120 ÷ 365 days = 32.9 %: 12.9 points behind, yellow.
        assertThat(inShort(assess("2022-04", fromApril(), "年底前", twenty, reached, fallen)))
                .isEqualTo("AT_RISK 措施第6条 [完成已撤销]");
    }

    @Test
    void anAmountKeptByANilReportCompletesNothingOnceItWasWithdrawn() {
        MeasureItem twenty = ofTheOnlyUnit(0, "20", "吨");
        AReport reached = AReport.of("甲区", "2022-02").row("大气-1-1", "20吨", COMPLETED);

        assertThat(inShort(assess(
                        "2022-04",
                        fromApril(),
                        "3月底前",
                        twenty,
                        reached,
                        AReport.of("甲区", "2022-04").nil())))
                .isEqualTo("OVERDUE 措施第4条 [零报告, 完成已撤销]");
    }

    @Test
    void theCitysSumThatWasReachedWithItIsReachedNoMore() {
        Plan plan = plan("年底前", ofTheCity(0, "20", "组"), "甲区", "乙区");
        AReport[] reports = {
            AReport.of("甲区", "2022-02").row("大气-1-1", "15组", IN_PROGRESS),
            AReport.of("乙区", "2022-02").row("大气-1-1", "5组", COMPLETED),
            AReport.of("甲区", "2022-04").row("大气-1-1", "15组", IN_PROGRESS),
            AReport.of("乙区", "2022-04").row("大气-1-1", "0组", IN_PROGRESS)
        };
        Decisions ofTheSecond = new Decisions(List.of(), List.of(withdrawal("乙区")));

        assertThat(cityVerdict(plan, Decisions.none(), reports)).isEqualTo(Verdict.COMPLETED);
        // 15 ÷ 20 = 75 % against 32.9 %
        assertThat(cityVerdict(plan, ofTheSecond, reports)).isEqualTo(Verdict.ON_PACE);
    }

    // Words of these tests

    private static String inShort(Assessment one) {
        return one.verdict() + " " + one.rule() + " " + one.marks();
    }

    private static AReport row(String month, SelfStatus status) {
        return AReport.of("甲区", month).row("大气-1-1", status);
    }

    private static Decisions fromApril() {
        return new Decisions(List.of(), List.of(withdrawal("甲区")));
    }

    private static CompletionWithdrawal withdrawal(String unit) {
        return new CompletionWithdrawal(
                plan("年底前", WHOLE, "甲区").id(),
                new UnitName(unit),
                MeasureCode.parse("大气-1-1"),
                APRIL,
                "李四",
                Instant.parse("2022-05-05T01:00:00Z"),
                "验收未通过");
    }

    private static Plan plan(String deadline, MeasureItem item, String... units) {
        return APlan.of2022()
                .measure("大气-1-1", deadline, List.of(), List.of(units), item)
                .build();
    }

    private static Assessment assess(
            String month, Decisions decisions, String deadline, MeasureItem item, AReport... reports) {
        Plan plan = plan(deadline, item, "甲区");
        return new MeasureAssessor(plan, at(month))
                .assess(progress(plan, month, decisions, reports))
                .getFirst();
    }

    private static Verdict cityVerdict(Plan plan, Decisions decisions, AReport... reports) {
        MeasureProgress progress = progress(plan, "2022-04", decisions, reports);
        return new MeasureLightRule(plan, at("2022-04"))
                .lightOf(progress, new MeasureAssessor(plan, at("2022-04")).assess(progress))
                .verdict();
    }

    private static MonthAtHand at(String month) {
        return new MonthAtHand(ReportingMonth.parse(month), true, RatingScale.defaults());
    }

    private static MeasureProgress progress(Plan plan, String month, Decisions decisions, AReport... reports) {
        Measure measure = plan.measures().findFirst().orElseThrow();
        Set<UnitName> nil =
                Arrays.stream(reports).anyMatch(report -> report.submission().nilReport())
                        ? Set.copyOf(names("甲区"))
                        : Set.of();
        return MeasureProgress.gather(
                        plan,
                        measure,
                        ReportingMonth.parse(month),
                        Arrays.stream(reports)
                                .flatMap(report -> report.entries().stream())
                                .toList(),
                        nil)
                .withdrawing(decisions);
    }
}
