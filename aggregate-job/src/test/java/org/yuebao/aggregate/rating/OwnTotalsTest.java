package org.yuebao.aggregate.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuebao.aggregate.fixture.Items.ofTheCity;
import static org.yuebao.model.submission.SelfStatus.IN_PROGRESS;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yuebao.aggregate.fixture.APlan;
import org.yuebao.aggregate.fixture.AReport;
import org.yuebao.aggregate.progress.MeasureProgress;
import org.yuebao.aggregate.progress.ReadingsOfTheYear;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Better;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.OverMonths;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.unit.UnitName;

/** 不低于230组, which the districts share; 市水务局 leads and reports a total of its own. */
class OwnTotalsTest {

    private static final ReportingMonth JUNE = ReportingMonth.of(2022, 6);
    private static final AReport FIRST = row("甲区", "60组");
    private static final AReport SECOND = row("乙区", "30组");

    @Test
    void theDepartmentsTotalStandsBesideTheSumAndIsNotAddedToIt() {
        CitySum sum = sum(FIRST, SECOND, row("市水务局", "100组"));

        assertThat(sum.actual().quantity().toString()).isEqualTo("90组");
        assertThat(sum.ownTotals())
                .extracting(total -> total.unit() + " " + total.figure().quantity())
                .containsExactly("市水务局 100组");
        assertThat(sum.differing()).isEqualTo(sum.ownTotals());
        // 100 − 90
        assertThat(sum.difference(sum.ownTotals().getFirst()).toString()).isEqualTo("10组");
        assertThat(sum.missing()).extracting(UnitName::value).containsExactly("丙区");
    }

    @Test
    void aTotalThatAgreesIsKeptAndNothingIsFound() {
        CitySum sum = sum(FIRST, SECOND, row("市水务局", "90.0组"));

        assertThat(sum.ownTotals()).hasSize(1);
        assertThat(sum.differing()).isEmpty();
    }

    @Test
    void aDepartmentThatReportsNoAmountHasNoTotal() {
        assertThat(sum(FIRST, row("市水务局", "")).ownTotals()).isEmpty();
        assertThat(sum(FIRST, AReport.of("市水务局", "2022-06").nil()).ownTotals()).isEmpty();
    }

    @Test
    void whereNoAreaReportedThereIsNothingToCompareWithAndTheTotalIsNotTakenForTheSum() {
        CitySum sum = sum(row("市水务局", "100组"));

        assertThat(sum.ownTotals()).isEmpty();
        assertThat(sum.completion()).isEmpty();
        assertThat(sum.missing()).hasSize(3);
    }

    @Test
    void ofAnIndicatorTheBureausOwnFigureStandsBesideTheDistrictsSum() {
        Plan plan = APlan.of2022()
                .measure("大气-1-1", "年底前", List.of(), List.of("甲区"), APlan.WHOLE)
                .indicator(8, "吨", Better.HIGHER, OverMonths.CUMULATIVE, 0, RoundingMode.HALF_UP)
                .targets("甲区", "100")
                .targets("乙区", "100")
                .build();
        Indicator indicator = plan.indicators().findFirst().orElseThrow();
        ReadingsOfTheYear readings = new ReadingsOfTheYear(JUNE);
        readings.add(stored(
                AReport.of("甲区", "2022-06").reading("指标-8", "55吨"),
                AReport.of("乙区", "2022-06").reading("指标-8", "45吨"),
                AReport.of("市生态环境局", "2022-06").reading("指标-8", "98吨")));
        MonthAtHand at = new MonthAtHand(JUNE, true, RatingScale.defaults());
        List<Assessment> assessed = List.of("甲区", "乙区").stream()
                .map(UnitName::new)
                .map(unit -> new IndicatorAssessor(at)
                        .assess(indicator, plan.target(unit, indicator.code()).orElseThrow(), readings.of(unit)))
                .toList();

        CitySum sum = new IndicatorSummaryRule(plan, at)
                .summarize(indicator, assessed, readings.of(plan.bureau()))
                .sum()
                .orElseThrow();

        assertThat(sum.actual().quantity().toString()).isEqualTo("100吨");
        assertThat(sum.differing()).hasSize(1);
        assertThat(sum.difference(sum.differing().getFirst()).toString()).isEqualTo("-2吨");
    }

    private static AReport row(String unit, String amount) {
        return AReport.of(unit, "2022-06").row("大气-1-2", amount, IN_PROGRESS);
    }

    private static List<StoredSubmission> stored(AReport... reports) {
        return Arrays.stream(reports)
                .map(report -> new StoredSubmission(1, report.submission()))
                .toList();
    }

    private static CitySum sum(AReport... reports) {
        Plan plan = APlan.of2022()
                .measure("大气-1-2", "年底前", List.of("市水务局"), List.of("各区政府"), ofTheCity(0, "230", "组"))
                .build();
        MeasureProgress progress = MeasureProgress.gather(
                plan,
                plan.measures().findFirst().orElseThrow(),
                JUNE,
                Arrays.stream(reports)
                        .flatMap(report -> report.entries().stream())
                        .toList(),
                Arrays.stream(reports)
                        .map(AReport::submission)
                        .filter(submission -> submission.nilReport())
                        .map(submission -> submission.unit())
                        .collect(Collectors.toUnmodifiableSet()));
        return new MeasureLightRule(plan, new MonthAtHand(JUNE, true, RatingScale.defaults()))
                .lightOf(progress, List.of())
                .sums()
                .getFirst();
    }
}
