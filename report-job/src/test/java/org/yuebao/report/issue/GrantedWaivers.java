package org.yuebao.report.issue;

import java.time.Instant;
import java.util.List;
import org.yuebao.model.finding.FindingCode;
import org.yuebao.model.finding.Waiver;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.store.WaiverStore;
import org.yuebao.model.unit.UnitName;

/** Every run goes by these. */
public record GrantedWaivers(List<Waiver> waivers) implements WaiverStore {

    public static GrantedWaivers none() {
        return new GrantedWaivers(List.of());
    }

    @Override
    public List<Waiver> frozen(RunKey run) {
        return waivers;
    }

    @Override
    public List<Waiver> of(PlanId plan, ReportingMonth month) {
        return waivers;
    }

    @Override
    public void grant(Waiver waiver) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean withdraw(
            PlanId plan,
            ReportingMonth month,
            UnitName unit,
            FindingCode code,
            String withdrawnBy,
            Instant withdrawnAt) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void freeze(RunKey run) {
        throw new UnsupportedOperationException();
    }
}
