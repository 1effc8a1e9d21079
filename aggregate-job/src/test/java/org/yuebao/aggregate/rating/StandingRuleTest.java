package org.yuebao.aggregate.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yuebao.aggregate.fixture.APlan;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.assessment.Timeliness;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.unit.UnitKind;
import org.yuebao.model.unit.UnitName;

class StandingRuleTest {

    @Test
    void areasAndTheOthersAreRankedApartAndTiesShareARank() {
        List<Standing> standings = new StandingRule(RatingScale.defaults())
                .standingsOf(List.of(
                        month("甲区", UnitKind.DISTRICT, true, Verdict.AT_RISK),
                        month("乙区", UnitKind.DISTRICT, true, Verdict.MET),
                        month("开发区", UnitKind.DEVELOPMENT_AREA, true, Verdict.MET),
                        month("市水务局", UnitKind.DEPARTMENT, true, Verdict.BEHIND),
                        month("某公司", UnitKind.ENTERPRISE, true, Verdict.AT_RISK)));

        assertThat(standings)
                .extracting(StandingRuleTest::inShort)
                .containsExactly("甲区 66.7 3", "乙区 100.0 1", "开发区 100.0 1", "市水务局 16.7 2", "某公司 66.7 1");
    }

    @Test
    void aUnitThatARankingLeavesOutHasAScoreAndNoRank() {
        List<Standing> standings = new StandingRule(RatingScale.defaults())
                .standingsOf(List.of(
                        month("开发区", UnitKind.DEVELOPMENT_AREA, false, Verdict.MET),
                        month("甲区", UnitKind.DISTRICT, true, Verdict.AT_RISK)));

        assertThat(standings).extracting(StandingRuleTest::inShort).containsExactly("开发区 100.0 —", "甲区 66.7 1");
    }

    @Test
    void aUnitWithoutAScoreHasNoRank() {
        UnitMonth awaited = new UnitMonth(
                APlan.unit("甲区", UnitKind.DISTRICT, true),
                assessments(Verdict.AWAITED),
                List.of(),
                new Timeliness.Awaited(0),
                false,
                0,
                0);

        assertThat(new StandingRule(RatingScale.defaults()).standingsOf(List.of(awaited)))
                .extracting(StandingRuleTest::inShort)
                .containsExactly("甲区 — —");
    }

    @Test
    void theStandingCarriesWhatItIsMadeOf() {
        UnitMonth month = new UnitMonth(
                APlan.unit("甲区", UnitKind.DISTRICT, true),
                assessments(Verdict.MET, Verdict.AT_RISK, Verdict.BEHIND, Verdict.NOT_CONCERNED),
                assessments(Verdict.NOT_MET),
                new Timeliness.Late(Instant.EPOCH, 2),
                true,
                3,
                7);

        Standing standing = new StandingRule(RatingScale.defaults())
                .standingsOf(List.of(month))
                .getFirst();

        // 50 · 1.6/3 + 0 + 6 = 32.67
        assertThat(standing.score().orElseThrow()).isEqualByComparingTo("32.7");
        assertThat(standing.measurePart().orElseThrow()).isEqualByComparingTo("0.5333");
        assertThat(standing.indicatorPart().orElseThrow()).isEqualByComparingTo("0");
        assertThat(standing.timelinessPart().orElseThrow()).isEqualByComparingTo("0.6");
        assertThat(standing.measures()).isEqualTo(new LightCounts(1, 1, 1, 1));
        assertThat(standing.indicators()).isEqualTo(new LightCounts(0, 0, 1, 0));
        assertThat(standing.timeliness().word()).isEqualTo("逾期2个工作日");
        assertThat(standing.nilReport()).isTrue();
        assertThat(standing.revision()).isEqualTo(3);
        assertThat(standing.findings()).isEqualTo(7);
    }

    private static String inShort(Standing standing) {
        return standing.unit() + " "
                + standing.score().map(Object::toString).orElse("—") + " "
                + (standing.rank().isPresent() ? standing.rank().getAsInt() : "—");
    }

    private static UnitMonth month(String unit, UnitKind kind, boolean ranked, Verdict measure) {
        return new UnitMonth(
                APlan.unit(unit, kind, ranked),
                assessments(measure),
                List.of(),
                new Timeliness.OnTime(Instant.EPOCH),
                false,
                1,
                0);
    }

    private static List<Assessment> assessments(Verdict... verdicts) {
        return Stream.of(verdicts)
                .map(verdict -> new Assessment(
                        MeasureCode.parse("大气-1-1"),
                        new UnitName("甲区"),
                        verdict,
                        "—",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        "",
                        "",
                        List.of(),
                        "",
                        List.of()))
                .toList();
    }
}
