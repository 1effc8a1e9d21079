package org.yuebao.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.Outlook;
import org.yuebao.model.assessment.YearEnd;
import org.yuebao.model.quantity.Quantity;

/** 11.70 of 31.80万辆次 at the end of June, in the annex's column and in the measure that it stands for. */
class ProjectionTest {

    @Test
    void withoutLastYearItGoesOnAtThePresentPace() {
        // 11.70 × 365 ÷ 181 = 23.593…
        assertThat(shortOfTarget(List.of(), "11.70")).containsExactly("重型柴油车路检 23.59万辆次");
    }

    @Test
    void withLastYearsSeasonTheMeasureGoesWithItsIndicatorAndIsNotToldOnceMoreAtThePresentPace() {
        assertThat(shortOfTarget(List.of(seasonal("25.00", false)), "11.70")).containsExactly("重型柴油车路检 25.00万辆次");
        assertThat(shortOfTarget(List.of(seasonal("33.42", true)), "11.70"))
                .as("last year's second half was the stronger one")
                .isEmpty();
    }

    @Test
    void whereTheUnitsReportAnotherAmountOfTheMeasureItsOwnPaceIsTold() {
        // 9.05 × 365 ÷ 181 = 18.25
        assertThat(shortOfTarget(List.of(seasonal("33.42", true)), "9.05")).containsExactly("大气-1-1（本措施） 18.25万辆次");
    }

    private static List<String> shortOfTarget(List<Outlook> outlooks, String ofTheMeasure) {
        MonthResults results = SmallMonth.results();
        ReportMaterial draft = SmallMonth.draft();
        return Projection.shortOfTarget(new MonthView(new ReportMaterial(
                        draft.plan(),
                        draft.run(),
                        draft.label(),
                        draft.asOf(),
                        draft.due(),
                        new MonthResults(
                                results.month(),
                                results.assessments(),
                                results.measures().stream()
                                        .map(light -> reporting(light, ofTheMeasure))
                                        .toList(),
                                results.tasks(),
                                results.indicators(),
                                results.standings(),
                                outlooks,
                                results.rollUps(),
                                List.of()),
                        draft.earlier(),
                        draft.submissions(),
                        draft.refusals(),
                        draft.corrects(),
                        draft.inputsSha256(),
                        draft.presentation())))
                .stream()
                .map(one -> one.name() + " " + one.atTheEnd())
                .toList();
    }

    private static MeasureLight reporting(MeasureLight light, String amount) {
        return new MeasureLight(
                light.measure(),
                light.verdict(),
                light.units(),
                light.sums().stream()
                        .map(sum -> new CitySum(
                                "本措施",
                                new Figure(
                                        Quantity.of(amount, "万辆次"), sum.actual().sources()),
                                sum.target(),
                                sum.completion(),
                                sum.expected(),
                                sum.verdict(),
                                sum.missing()))
                        .toList(),
                light.missing(),
                light.why());
    }

    private static Outlook seasonal(String expected, boolean meets) {
        return new Outlook(
                SmallPlan.ROADSIDE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new YearEnd(Quantity.of(expected, "万辆次"), true, meets, "按当前进度预计。", List.of())),
                List.of());
    }
}
