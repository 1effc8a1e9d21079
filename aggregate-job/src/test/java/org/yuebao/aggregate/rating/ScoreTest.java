package org.yuebao.aggregate.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuebao.model.assessment.Verdict.AT_RISK;
import static org.yuebao.model.assessment.Verdict.AWAITED;
import static org.yuebao.model.assessment.Verdict.BEHIND;
import static org.yuebao.model.assessment.Verdict.COMPLETED;
import static org.yuebao.model.assessment.Verdict.MET;
import static org.yuebao.model.assessment.Verdict.NOT_CONCERNED;
import static org.yuebao.model.assessment.Verdict.NOT_REPORTED;
import static org.yuebao.model.assessment.Verdict.ON_PACE;
import static org.yuebao.model.assessment.Verdict.YEARLY;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuebao.model.assessment.Timeliness;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.RatingScale;

class ScoreTest {

    private static final Timeliness ON_TIME = new Timeliness.OnTime(Instant.EPOCH);
    private static final RatingScale SCALE = RatingScale.defaults();

    @Test
    void greenCountsOneYellowPointSixRedAndSilenceNothing() {
        // 50 · (1 + 0.6 + 0 + 0) / 4 + 40 · 1 / 1 + 10 = 20 + 40 + 10
        assertThat(points(List.of(ON_PACE, AT_RISK, BEHIND, NOT_REPORTED), List.of(MET), ON_TIME))
                .isEqualTo("70.0");
    }

    @Test
    void whatIsLeftOutOfRatesIsLeftOutOfTheScore() {
        assertThat(points(List.of(COMPLETED, NOT_CONCERNED, AWAITED), List.of(YEARLY, MET), ON_TIME))
                .isEqualTo("100.0");
    }

    @Test
    void aPartWithNothingJudgedGivesItsWeightToTheOthersInProportion() {
        // (50 · 0.6 + 10 · 1) ÷ 60 = 66.67 %
        assertThat(points(List.of(AT_RISK), List.of(NOT_CONCERNED), ON_TIME)).isEqualTo("66.7");
        // (40 · 0.6 + 10 · 1) ÷ 50 = 68 %
        assertThat(points(List.of(), List.of(AT_RISK), ON_TIME)).isEqualTo("68.0");
        // (50 · 1 + 40 · 0) ÷ 90 = 55.56 %
        assertThat(points(List.of(MET), List.of(BEHIND), new Timeliness.Awaited(0)))
                .isEqualTo("55.6");
    }

    @ParameterizedTest(name = "{0} working days late: {1}")
    @CsvSource({"1, 98.0", "2, 96.0", "5, 90.0", "6, 90.0"})
    void eachWorkingDayLateCostsTwoOfTheTenPointsAndNeverMore(int days, String expected) {
        assertThat(points(List.of(MET), List.of(MET), new Timeliness.Late(Instant.EPOCH, days)))
                .isEqualTo(expected);
    }

    @Test
    void notReportedCountsNothingForTimeliness() {
        assertThat(points(List.of(MET), List.of(MET), new Timeliness.NotReported(1)))
                .isEqualTo("90.0");
    }

    @Test
    void aScoreIsRoundedHalfUpOnlyAtTheEnd() {
        // 50 · 1/3 + 40 · 1/3 + 10 = 40 exactly, which rounded thirds would miss.
        assertThat(points(List.of(MET, BEHIND, BEHIND), List.of(MET, BEHIND, BEHIND), ON_TIME))
                .isEqualTo("40.0");
        // 50 · 0.6/8 + 40 · 1 + 10 = 53.75 → 53.8
        assertThat(points(
                        List.of(AT_RISK, BEHIND, BEHIND, BEHIND, BEHIND, BEHIND, BEHIND, BEHIND),
                        List.of(MET),
                        ON_TIME))
                .isEqualTo("53.8");
    }

    @Test
    void aUnitOfWhichNothingIsJudgedHasNoScore() {
        assertThat(Score.of(List.of(AWAITED), List.of(), new Timeliness.Awaited(0), SCALE)
                        .points(SCALE))
                .isEmpty();
    }

    @Test
    void aPartOfNoWeightIsLeftOut() {
        RatingScale withoutTimeliness = new RatingScale(
                SCALE.greenWithin(),
                SCALE.yellowWithin(),
                3,
                3,
                BigDecimal.valueOf(50),
                BigDecimal.valueOf(40),
                BigDecimal.ZERO,
                SCALE.yellowWorth(),
                SCALE.latePenalty(),
                3,
                true,
                SCALE.scoreRounding(),
                false,
                SCALE.limits());

        Score score = Score.of(List.of(MET), List.of(), new Timeliness.NotReported(0), withoutTimeliness);

        assertThat(score.timeliness()).isEmpty();
        assertThat(score.points(withoutTimeliness).orElseThrow()).isEqualByComparingTo("100.0");
        assertThat(Score.of(List.of(), List.of(), ON_TIME, withoutTimeliness).points(withoutTimeliness))
                .isEmpty();
    }

    private static String points(List<Verdict> measures, List<Verdict> indicators, Timeliness timeliness) {
        return Score.of(measures, indicators, timeliness, SCALE)
                .points(SCALE)
                .orElseThrow()
                .toPlainString();
    }
}
