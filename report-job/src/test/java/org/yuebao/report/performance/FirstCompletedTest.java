package org.yuebao.report.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.report.content.MonthResults;
import org.yuebao.report.content.ReportMaterial;
import org.yuebao.report.content.SmallMonth;
import org.yuebao.report.content.SmallPlan;

/** ELECTRIC is due by 30 June. */
class FirstCompletedTest {

    private static final Verdict DONE = Verdict.COMPLETED;
    private static final Verdict OPEN = Verdict.ON_PACE;

    @Test
    void aMeasureCompletedInMayAndDueInJuneIsInTime() {
        assertThat(said(4, OPEN, DONE, DONE)).isEqualTo("已按期完成（5月评为完成，完成时限6月底前）");
    }

    @Test
    void aMeasureCompletedByTheLastDayOfItsMonthIsInTime() {
        assertThat(said(5, OPEN, DONE)).isEqualTo("已按期完成（6月评为完成，完成时限6月底前）");
    }

    @Test
    void aMeasureCompletedInTheMonthAfterItsDeadlineIsLate() {
        assertThat(said(5, OPEN, OPEN, DONE)).isEqualTo("已逾期完成（7月评为完成，完成时限6月底前）");
    }

    @Test
    void whereTheMonthBeforeHasNoReportNothingIsClaimed() {
        assertThat(said(6, DONE, DONE)).isEqualTo("已完成（完成时限6月底前）");
    }

    @Test
    void whereAMonthInBetweenHasNoReportNothingIsClaimed() {
        ReportMaterial material = material(List.of(month(4, OPEN)), month(6, DONE));

        assertThat(FirstCompleted.of(SmallPlan.ELECTRIC, material)).isEmpty();
    }

    @Test
    void whatIsCompletedSinceJanuaryWasCompletedInJanuary() {
        assertThat(said(1, DONE, DONE)).isEqualTo("已按期完成（1月评为完成，完成时限6月底前）");
    }

    /** The report of June says nothing of the day. */
    @Test
    void aDeadlineWithinTheMonthLeavesItOpen() {
        assertThat(new FirstCompleted(SmallMonth.JUNE)
                        .against(SmallMonth.JUNE.lastDay().minusDays(1)))
                .isEqualTo(FirstCompleted.Punctuality.UNKNOWN);
    }

    /** Verdicts of the months from this one on; the last is the table's. */
    private static String said(int from, Verdict... verdicts) {
        List<MonthResults> months = new ArrayList<>();
        for (int i = 0; i < verdicts.length; i++) {
            months.add(month(from + i, verdicts[i]));
        }
        MonthResults last = months.removeLast();
        ReportMaterial material = material(months, last);
        return Sayings.completed(
                FirstCompleted.of(SmallPlan.ELECTRIC, material),
                material.plan().measure(SmallPlan.ELECTRIC).orElseThrow());
    }

    private static MonthResults month(int month, Verdict electric) {
        return new MonthResults(
                ReportingMonth.of(2022, month),
                List.of(),
                List.of(new MeasureLight(
                        SmallPlan.ELECTRIC, electric, new LightCounts(0, 0, 0, 0), List.of(), List.of(), "")),
                List.of(),
                List.of(),
                List.of());
    }

    private static ReportMaterial material(List<MonthResults> earlier, MonthResults now) {
        ReportMaterial june = SmallMonth.draft();
        return new ReportMaterial(
                june.plan(),
                new org.yuebao.model.store.RunKey(june.plan().id(), now.month(), 1),
                june.label(),
                june.asOf(),
                june.due(),
                now,
                earlier,
                june.submissions(),
                june.refusals(),
                Optional.empty(),
                june.inputsSha256(),
                june.presentation());
    }
}
