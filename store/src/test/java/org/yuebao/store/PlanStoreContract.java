package org.yuebao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.plan.PlanVersion;
import org.yuebao.model.plan.YearBefore;
import org.yuebao.model.store.PlanSummary;
import org.yuebao.model.store.RunKey;

/** What holds of plans on every database. */
abstract class PlanStoreContract {

    private static final PlanId EXAMPLE = PlanExamples.EXAMPLE;
    private static final ReportingMonth JANUARY = ReportingMonth.of(2022, 1);
    private static final ReportingMonth JUNE = ReportingMonth.of(2022, 6);

    @Test
    void aPlanComesBackEqualToTheLastDecimal(Stores stores) {
        Plan plan = PlanExamples.plan();

        stores.plans().save(plan);

        assertThat(stores.plans().version(EXAMPLE, 1)).contains(plan);
        assertThat(stores.plans().inForce(EXAMPLE, JANUARY)).contains(plan);
    }

    @Test
    void whatWasLoadedOfTheYearBeforeComesBackWithItsDecimals(Stores stores) {
        Plan plan = PlanExamples.plan()
                .withYearBefore(new YearBefore(List.of(new YearBefore.Series(
                        new IndicatorCode("指标-2"),
                        Optional.empty(),
                        Map.of(6, new BigDecimal("33.0"), 12, new BigDecimal("30"))))));

        stores.plans().save(plan);

        assertThat(stores.plans().version(EXAMPLE, 1)).contains(plan);
    }

    @Test
    void aPlanReadByAnotherProcessIsTheSame(Stores stores) {
        stores.plans().save(PlanExamples.plan());

        Stores another = Stores.over(stores.database());

        assertThat(another.plans().version(EXAMPLE, 1)).contains(PlanExamples.plan());
    }

    @Test
    void linksComeBackWithWhatAPersonMadeOfThem(Stores stores) {
        Plan linked = PlanExamples.plan().withLinks(PlanExamples.links());

        stores.plans().save(linked);

        assertThat(Stores.over(stores.database()).plans().version(EXAMPLE, 1).map(Plan::links))
                .contains(PlanExamples.links());
    }

    @Test
    void theStoreNumbersVersionsItself(Stores stores) {
        Plan ninetyNine = PlanExamples.effectiveFrom(PlanExamples.plan(), 3, "年初印发");

        PlanVersion version = stores.plans().save(ninetyNine);

        assertThat(version).isEqualTo(new PlanVersion(1, ReportingMonth.of(2022, 3), "年初印发"));
    }

    @Test
    void theSameContentAgainMakesNoNewVersion(Stores stores) {
        PlanVersion first = stores.plans().save(PlanExamples.plan());

        PlanVersion again = stores.plans().save(PlanExamples.effectiveFrom(PlanExamples.plan(), 7, "又载入一次"));

        assertThat(again).isEqualTo(first);
        assertThat(stores.plans().version(EXAMPLE, 2)).isEmpty();
    }

    @Test
    void aMonthIsJudgedByTheVersionInForceThen(Stores stores) {
        Plan amended = PlanExamples.effectiveFrom(PlanExamples.titled(EXAMPLE, "调整后的计划"), 7, "年中调整");
        stores.plans().save(PlanExamples.plan());
        stores.plans().save(amended);

        assertThat(stores.plans().inForce(EXAMPLE, ReportingMonth.of(2021, 12))).isEmpty();
        assertThat(stores.plans().inForce(EXAMPLE, JUNE)).contains(PlanExamples.plan());
        assertThat(stores.plans().inForce(EXAMPLE, ReportingMonth.of(2022, 7)))
                .contains(amended.withVersion(new PlanVersion(2, ReportingMonth.of(2022, 7), "年中调整")));
    }

    @Test
    void aRunGoesByTheVersionChosenForItWhateverIsLoadedLater(Stores stores) {
        RunKey run = new RunKey(EXAMPLE, JUNE, 7);
        RunKey other = new RunKey(EXAMPLE, JUNE, 8);
        stores.plans().save(PlanExamples.plan());
        stores.plans().save(PlanExamples.effectiveFrom(PlanExamples.titled(EXAMPLE, "更正"), 2, "更正错字"));

        stores.plans().choose(run, 1);
        stores.plans().choose(run, 2);

        assertThat(stores.plans().of(run).map(Plan::title))
                .as("the first choice stays, as for a restart")
                .contains(PlanExamples.plan().title());
        assertThat(stores.plans().of(other).map(Plan::title))
                .as("nothing chosen: what is in force")
                .contains("更正");
        assertThatThrownBy(() -> stores.plans().choose(other, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLaterVersionThatBeginsEarlierReplacesTheOthersFromThere(Stores stores) {
        stores.plans().save(PlanExamples.effectiveFrom(PlanExamples.plan(), 4, "首次载入"));
        stores.plans().save(PlanExamples.effectiveFrom(PlanExamples.titled(EXAMPLE, "更正"), 2, "更正错字"));

        assertThat(stores.plans().inForce(EXAMPLE, JUNE).map(Plan::title)).contains("更正");
        assertThat(stores.plans().inForce(EXAMPLE, ReportingMonth.of(2022, 2)).map(Plan::title))
                .contains("更正");
    }

    @Test
    void goingBackToEarlierContentIsAVersionToo(Stores stores) {
        stores.plans().save(PlanExamples.plan());
        stores.plans().save(PlanExamples.titled(EXAMPLE, "调整后的计划"));

        PlanVersion back = stores.plans().save(PlanExamples.effectiveFrom(PlanExamples.plan(), 9, "撤回调整"));

        assertThat(back.number()).isEqualTo(3);
        assertThat(stores.plans().version(EXAMPLE, 3))
                .contains(PlanExamples.plan().withVersion(back));
        assertThat(stores.plans().version(EXAMPLE, 1)).contains(PlanExamples.plan());
    }

    @Test
    void theListShowsTheNewestVersionOfEachPlan(Stores stores) {
        PlanId other = new PlanId("another-2022");
        stores.plans().save(PlanExamples.plan());
        stores.plans().save(PlanExamples.effectiveFrom(PlanExamples.titled(EXAMPLE, "调整后的计划"), 7, "年中调整"));
        stores.plans().save(PlanExamples.titled(other, "另一个计划"));

        assertThat(stores.plans().list())
                .containsExactly(
                        new PlanSummary(other, "另一个计划", 2022, new PlanVersion(1, JANUARY, "首次载入"), 1, 4),
                        new PlanSummary(
                                EXAMPLE, "调整后的计划", 2022, new PlanVersion(2, ReportingMonth.of(2022, 7), "年中调整"), 1, 4));
    }

    @Test
    void aPlanSavedInAFailedChunkIsGoneAndItsNumberIsFreeForOtherContent(Stores stores) {
        stores.thenRollBack(() -> {
            stores.plans().save(PlanExamples.plan());
            assertThat(stores.plans().version(EXAMPLE, 1)).contains(PlanExamples.plan());
        });
        assertThat(stores.plans().version(EXAMPLE, 1)).isEmpty();

        stores.plans().save(PlanExamples.titled(EXAMPLE, "另一份"));

        assertThat(stores.plans().version(EXAMPLE, 1).map(Plan::title)).contains("另一份");
    }
}
