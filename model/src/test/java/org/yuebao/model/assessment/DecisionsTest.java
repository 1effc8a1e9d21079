package org.yuebao.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.unit.UnitName;

/** “The light is computed; a person with the right to may set another beside it, with a reason. Both are shown, the set one counts.” */
class DecisionsTest {

    private static final PlanId PLAN = new PlanId("a-2022");
    private static final ReportingMonth JUNE = ReportingMonth.of(2022, 6);
    private static final Instant AT = Instant.parse("2022-07-07T02:00:00Z");
    private static final UnitName TONGZHOU = new UnitName("通州区");
    private static final UnitName WHOLE = new UnitName("全市");
    private static final MeasureCode INSPECT = MeasureCode.parse("大气-5-1");
    private static final MeasureCode DUST = MeasureCode.parse("大气-6-1");
    private static final IndicatorCode ROADSIDE = new IndicatorCode("指标-13");

    private final Decisions decisions = new Decisions(
            List.of(override(TONGZHOU, INSPECT, Light.GREEN), override(WHOLE, DUST, Light.RED)), List.of());

    @Test
    void theSetLightCountsAndTheComputedOneStaysBesideIt() {
        Assessment set = decisions.applyTo(judged(TONGZHOU, INSPECT));

        assertThat(set.verdict()).isEqualTo(Verdict.ON_PACE);
        assertThat(set.light()).isEqualTo(Light.GREEN);
        assertThat(set.computed()).isEqualTo(Verdict.OVERDUE);
        assertThat(set.byHand()).contains(new SetByHand(Verdict.OVERDUE, "李四", AT, "现场核查"));
        assertThat(set.marks()).containsExactly("本月未报", "人工（计算为■逾期）");
    }

    @Test
    void anotherUnitsAndAnotherMeasuresLightStaysAsComputed() {
        Assessment anothers = judged(new UnitName("延庆区"), INSPECT);
        Assessment other = judged(TONGZHOU, DUST);

        assertThat(decisions.applyTo(anothers)).isSameAs(anothers);
        assertThat(decisions.applyTo(other)).isSameAs(other);
        assertThat(other.computed()).isEqualTo(Verdict.OVERDUE);
    }

    @Test
    void theLightOfAMeasureOverAllItsUnitsIsSetUnderTheNameOfTheWhole() {
        MeasureLight dust =
                new MeasureLight(DUST, Verdict.ON_PACE, new LightCounts(3, 0, 0, 0), List.of(), List.of(), "各单位均正常。");
        MeasureLight inspect =
                new MeasureLight(INSPECT, Verdict.OVERDUE, new LightCounts(0, 0, 1, 0), List.of(), List.of(), "逾期。");

        MeasureLight set = decisions.applyTo(dust, WHOLE);

        assertThat(set.verdict()).isEqualTo(Verdict.BEHIND);
        assertThat(set.light()).isEqualTo(Light.RED);
        assertThat(set.computed()).isEqualTo(Verdict.ON_PACE);
        assertThat(set.why()).isEqualTo("各单位均正常。");
        assertThat(set.units()).isEqualTo(dust.units());
        assertThat(set.byHand()).contains(new SetByHand(Verdict.ON_PACE, "李四", AT, "现场核查"));
        assertThat(decisions.applyTo(inspect, WHOLE))
                .as("only a unit's light of it was set")
                .isSameAs(inspect);
        assertThat(inspect.computed()).isEqualTo(Verdict.OVERDUE);
    }

    @ParameterizedTest
    @CsvSource({
        "GREEN, ON_PACE, MET",
        "YELLOW, AT_RISK, AT_RISK",
        "RED, BEHIND, NOT_MET",
        "GREY, NOT_CONCERNED, NOT_CONCERNED"
    })
    void aPersonSetsAColourWhichBecomesThePlainestVerdictOfIt(Light light, Verdict ofMeasure, Verdict ofIndicator) {
        assertThat(override(TONGZHOU, INSPECT, light).verdict()).isEqualTo(ofMeasure);
        assertThat(override(TONGZHOU, ROADSIDE, light).verdict()).isEqualTo(ofIndicator);
    }

    @Test
    void nothingIsDecidedWithoutANameAndAReason() {
        assertThatThrownBy(() -> new LightOverride(PLAN, JUNE, TONGZHOU, INSPECT, Light.RED, " ", AT, "现场核查"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an override names who set it, and why");
        assertThatThrownBy(() -> new LightOverride(PLAN, JUNE, TONGZHOU, INSPECT, Light.RED, "李四", AT, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CompletionWithdrawal(PLAN, TONGZHOU, INSPECT, JUNE, "", AT, "验收未通过"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a withdrawal names who withdrew the completion, and why");
        assertThatThrownBy(() -> new CompletionWithdrawal(PLAN, TONGZHOU, INSPECT, JUNE, "李四", AT, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofSeveralWithdrawalsTheOneThatBeginsLastCounts() {
        Decisions withdrawn = new Decisions(
                List.of(),
                List.of(
                        withdrawal(TONGZHOU, INSPECT, 5),
                        withdrawal(TONGZHOU, INSPECT, 3),
                        withdrawal(TONGZHOU, DUST, 6),
                        withdrawal(WHOLE, INSPECT, 6)));

        assertThat(withdrawn.completionWithdrawnFrom(TONGZHOU, INSPECT)).contains(ReportingMonth.of(2022, 5));
        assertThat(withdrawn.completionWithdrawnFrom(new UnitName("延庆区"), INSPECT))
                .isEmpty();
        assertThat(withdrawn.isEmpty()).isFalse();
        assertThat(decisions.isEmpty()).isFalse();
        assertThat(Decisions.none().isEmpty()).isTrue();
    }

    private static LightOverride override(UnitName unit, AssessedSubject subject, Light light) {
        return new LightOverride(PLAN, JUNE, unit, subject, light, "李四", AT, "现场核查");
    }

    private static CompletionWithdrawal withdrawal(UnitName unit, MeasureCode measure, int month) {
        return new CompletionWithdrawal(PLAN, unit, measure, ReportingMonth.of(2022, month), "李四", AT, "验收未通过");
    }

    private static Assessment judged(UnitName unit, AssessedSubject subject) {
        return new Assessment(
                subject,
                unit,
                Verdict.OVERDUE,
                "推进中",
                "6月30日前",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "措施第4条",
                "完成时限已到。",
                List.of("本月未报"),
                "",
                List.of());
    }
}
