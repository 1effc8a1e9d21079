package org.yuebao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.yuebao.model.finding.FindingCode;
import org.yuebao.model.finding.Waiver;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.store.WaiverStore;
import org.yuebao.model.unit.UnitName;

/** What every waiver store does. */
abstract class WaiverStoreContract {

    private static final PlanId PLAN = new PlanId("north-2022");
    private static final ReportingMonth JUNE = ReportingMonth.of(2022, 6);
    private static final UnitName SOUTH = new UnitName("南区");
    private static final FindingCode FALLING = new FindingCode("CHECK-FALLING");
    private static final Instant MORNING = Instant.parse("2022-07-06T01:00:00Z");

    @Test
    void aWaiverIsFoundWithWhoWhenAndWhy(Stores stores) {
        stores.waivers().grant(waiver("上月误报"));

        assertThat(stores.waivers().of(PLAN, JUNE)).containsExactly(waiver("上月误报"));
        assertThat(stores.waivers().of(PLAN, JUNE.previous())).isEmpty();
    }

    @Test
    void grantingAgainReplacesIt(Stores stores) {
        stores.waivers().grant(waiver("上月误报"));
        stores.waivers().grant(waiver("上月误报，已核实"));

        assertThat(stores.waivers().of(PLAN, JUNE)).containsExactly(waiver("上月误报，已核实"));
    }

    @Test
    void whatIsWithdrawnNoLongerCounts(Stores stores) {
        stores.waivers().grant(waiver("上月误报"));

        assertThat(stores.waivers().withdraw(PLAN, JUNE, SOUTH, FALLING, "王五", MORNING))
                .isTrue();
        assertThat(stores.waivers().of(PLAN, JUNE)).isEmpty();
        assertThat(stores.waivers().withdraw(PLAN, JUNE, SOUTH, FALLING, "王五", MORNING))
                .isFalse();
    }

    @Test
    void aRunGoesByTheWaiversOfItsBeginning(Stores stores) {
        WaiverStore waivers = stores.waivers();
        RunKey run = new RunKey(PLAN, JUNE, 3);
        waivers.grant(waiver("上月误报"));
        waivers.freeze(run);

        waivers.withdraw(PLAN, JUNE, SOUTH, FALLING, "王五", MORNING);
        waivers.freeze(run);

        assertThat(waivers.frozen(run)).containsExactly(waiver("上月误报"));
        assertThat(waivers.frozen(new RunKey(PLAN, JUNE, 4))).isEmpty();
    }

    @Test
    void aRunWithoutWaiversStaysWithoutThem(Stores stores) {
        RunKey run = new RunKey(PLAN, JUNE, 3);
        stores.waivers().freeze(run);

        stores.waivers().grant(waiver("上月误报"));
        stores.waivers().freeze(run);

        assertThat(stores.waivers().frozen(run)).isEmpty();
    }

    private static Waiver waiver(String reason) {
        return new Waiver(PLAN, JUNE, SOUTH, FALLING, "李四", MORNING, reason);
    }
}
