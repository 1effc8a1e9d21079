package org.yuebao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yuebao.model.assessment.CompletionWithdrawal;
import org.yuebao.model.assessment.Decisions;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightOverride;
import org.yuebao.model.assessment.Revocation;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.store.DecisionStore;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.unit.UnitName;

/** What every store of persons' decisions does. */
abstract class DecisionStoreContract {

    private static final PlanId PLAN = new PlanId("north-2022");
    private static final ReportingMonth JUNE = ReportingMonth.of(2022, 6);
    private static final UnitName SOUTH = new UnitName("南区");
    private static final MeasureCode MEASURE = MeasureCode.parse("大气-1-2");
    private static final IndicatorCode INDICATOR = new IndicatorCode("指标-8");
    private static final Instant MORNING = Instant.parse("2022-07-06T01:00:00Z");
    private static final Instant NOON = Instant.parse("2022-07-06T04:00:00.123456789Z");
    private static final Revocation MISTAKEN = new Revocation("王五", NOON, "设错了单位");

    @Test
    void aLightThatWasSetIsFoundWithWhoWhenAndWhy(Stores stores) {
        stores.decisions().set(light(MEASURE, Light.YELLOW, "现场核查"));
        stores.decisions().set(light(INDICATOR, Light.GREEN, "年报核算"));

        assertThat(stores.decisions().overrides(PLAN, JUNE))
                .containsExactly(light(MEASURE, Light.YELLOW, "现场核查"), light(INDICATOR, Light.GREEN, "年报核算"));
        assertThat(stores.decisions().overrides(PLAN, JUNE.previous())).isEmpty();
    }

    @Test
    void settingItAgainRevokesTheOneBefore(Stores stores) {
        stores.decisions().set(light(MEASURE, Light.YELLOW, "现场核查"));
        stores.decisions().set(light(MEASURE, Light.RED, "复查不合格"));

        assertThat(stores.decisions().overrides(PLAN, JUNE))
                .containsExactly(
                        revoked(light(MEASURE, Light.YELLOW, "现场核查"), new Revocation("李四", MORNING, "复查不合格")),
                        light(MEASURE, Light.RED, "复查不合格"));
    }

    @Test
    void whatIsRevokedIsKeptWithWhoWhenAndWhy(Stores stores) {
        stores.decisions().set(light(MEASURE, Light.YELLOW, "现场核查"));

        assertThat(stores.decisions().revoke(PLAN, JUNE, SOUTH, MEASURE, MISTAKEN))
                .isTrue();
        assertThat(stores.decisions().overrides(PLAN, JUNE))
                .containsExactly(revoked(light(MEASURE, Light.YELLOW, "现场核查"), MISTAKEN));
        assertThat(stores.decisions().revoke(PLAN, JUNE, SOUTH, MEASURE, MISTAKEN))
                .isFalse();
    }

    @Test
    void aCompletionIsWithdrawnFromAMonthAndGivenBack(Stores stores) {
        stores.decisions().withdraw(notCompleted(JUNE, "验收未通过"));

        assertThat(stores.decisions().withdrawals(PLAN)).containsExactly(notCompleted(JUNE, "验收未通过"));
        assertThat(stores.decisions().revoke(PLAN, SOUTH, MEASURE, JUNE.next(), MISTAKEN))
                .isFalse();
        assertThat(stores.decisions().revoke(PLAN, SOUTH, MEASURE, JUNE, MISTAKEN))
                .isTrue();
        assertThat(stores.decisions().withdrawals(PLAN))
                .extracting(CompletionWithdrawal::revocation)
                .containsExactly(Optional.of(MISTAKEN));
    }

    @Test
    void aRunGoesByTheDecisionsOfItsBeginning(Stores stores) {
        DecisionStore decisions = stores.decisions();
        RunKey run = new RunKey(PLAN, JUNE, 3);
        decisions.set(light(MEASURE, Light.YELLOW, "现场核查"));
        decisions.withdraw(notCompleted(JUNE, "验收未通过"));
        decisions.freeze(run);

        decisions.revoke(PLAN, JUNE, SOUTH, MEASURE, MISTAKEN);
        decisions.revoke(PLAN, SOUTH, MEASURE, JUNE, MISTAKEN);
        decisions.set(light(INDICATOR, Light.GREEN, "年报核算"));
        decisions.freeze(run);

        assertThat(decisions.frozen(run))
                .isEqualTo(new Decisions(
                        List.of(light(MEASURE, Light.YELLOW, "现场核查")), List.of(notCompleted(JUNE, "验收未通过"))));
        assertThat(decisions.frozen(new RunKey(PLAN, JUNE, 4))).isEqualTo(Decisions.none());
    }

    @Test
    void aRunWithoutDecisionsStaysWithoutThem(Stores stores) {
        RunKey run = new RunKey(PLAN, JUNE, 3);
        stores.decisions().freeze(run);

        stores.decisions().set(light(MEASURE, Light.YELLOW, "现场核查"));
        stores.decisions().freeze(run);

        assertThat(stores.decisions().frozen(run)).isEqualTo(Decisions.none());
    }

    @Test
    void aMonthDoesNotGoByWhatIsWithdrawnFromALaterOne(Stores stores) {
        RunKey may = new RunKey(PLAN, JUNE.previous(), 1);
        RunKey july = new RunKey(PLAN, JUNE.next(), 1);
        stores.decisions().withdraw(notCompleted(JUNE, "验收未通过"));
        stores.decisions().set(light(MEASURE, Light.YELLOW, "现场核查"));

        stores.decisions().freeze(may);
        stores.decisions().freeze(july);

        assertThat(stores.decisions().frozen(may)).isEqualTo(Decisions.none());
        assertThat(stores.decisions().frozen(july))
                .isEqualTo(new Decisions(List.of(), List.of(notCompleted(JUNE, "验收未通过"))));
    }

    private static LightOverride light(AssessedSubject subject, Light light, String reason) {
        return new LightOverride(PLAN, JUNE, SOUTH, subject, light, "李四", MORNING, reason);
    }

    private static LightOverride revoked(LightOverride one, Revocation revocation) {
        return new LightOverride(
                one.plan(),
                one.month(),
                one.unit(),
                one.subject(),
                one.light(),
                one.setBy(),
                one.setAt(),
                one.reason(),
                Optional.of(revocation));
    }

    private static CompletionWithdrawal notCompleted(ReportingMonth from, String reason) {
        return new CompletionWithdrawal(PLAN, SOUTH, MEASURE, from, "李四", MORNING, reason);
    }
}
