package org.yuebao.aggregate.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuebao.aggregate.rating.MadeUpRule.Judged;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.MadeUp;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.unit.UnitName;

/** Records of January on, one a month; the last is the month at hand. */
class MadeUpRuleTest {

    @Test
    void aMonthMissedAndMadeUpLaterIsMarkedYellowNeverGreen() {
        assertThat(marks("NOT_REPORTED ON_PACE")).containsExactly("2022-01 NOT_REPORTED 2022-02");
        assertThat(MadeUp.LIGHT).isEqualTo(Light.YELLOW);
    }

    @ParameterizedTest
    @CsvSource({
        // missed: made up by whatever report is not red
        "NOT_REPORTED, ON_PACE, true",
        "NOT_REPORTED, COMPLETED, true",
        "NOT_REPORTED, AT_RISK, true",
        "NOT_REPORTED, BEHIND, false",
        "NOT_REPORTED, NOT_REPORTED, false",
        // red: made up only by green
        "BEHIND, ON_PACE, true",
        "OVERDUE, COMPLETED, true",
        "STEP_OVERDUE, ON_PACE, true",
        "NOT_MET, MET, true",
        "BEHIND, AT_RISK, false",
        "OVERDUE, OVERDUE, false",
        "BEHIND, NOT_REPORTED, false",
        // neither missed nor red: nothing to make up
        "AT_RISK, ON_PACE, false",
        "ON_PACE, ON_PACE, false",
        "AWAITED, ON_PACE, false",
        "NOT_YET_DUE, ON_PACE, false"
    })
    void whatMakesUpForWhat(Verdict then, Verdict now, boolean isMadeUp) {
        assertThat(!marks(then + " " + now).isEmpty()).isEqualTo(isMadeUp);
    }

    @Test
    void theFirstMonthThatMadeItUpIsNamedAndItStaysSoWhenALaterOneIsRedAgain() {
        assertThat(marks("BEHIND AT_RISK ON_PACE BEHIND")).containsExactly("2022-01 BEHIND 2022-03");
    }

    @Test
    void everyMonthIsMarkedForItself() {
        assertThat(marks("NOT_REPORTED BEHIND AT_RISK ON_PACE"))
                .containsExactly("2022-01 NOT_REPORTED 2022-03", "2022-02 BEHIND 2022-04");
    }

    @Test
    void aMissedMonthIsMadeUpByItsOwnReportThatCameLate() {
        assertThat(marks("NOT_REPORTED BEHIND", "2022-01")).containsExactly("2022-01 NOT_REPORTED 2022-02");
        assertThat(marks("BEHIND BEHIND", "2022-01")).as("red, not missed").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void theMonthAtHandIsNeverMarked(Verdict now) {
        assertThat(marks(now.name(), "2022-01")).isEmpty();
    }

    /** @param verdicts of January on, apart by blanks */
    private static List<String> marks(String verdicts, String... late) {
        List<Judged> all = new ArrayList<>();
        for (String verdict : verdicts.split(" ")) {
            all.add(judged(all.size() + 1, Verdict.valueOf(verdict)));
        }
        return MadeUpRule.marks(
                        all.subList(0, all.size() - 1),
                        all.getLast(),
                        Arrays.stream(late).map(ReportingMonth::parse).collect(Collectors.toSet()))
                .stream()
                .map(mark -> mark.month() + " " + mark.was() + " " + mark.by())
                .toList();
    }

    private static Judged judged(int month, Verdict verdict) {
        return new Judged(
                ReportingMonth.of(2022, month),
                new Assessment(
                        MeasureCode.parse("大气-1-1"),
                        new UnitName("甲区"),
                        verdict,
                        "—",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        "措施第7条",
                        "",
                        List.of(),
                        "",
                        List.of()));
    }
}
