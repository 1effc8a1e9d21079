package org.yuebao.model.store;

import java.time.Instant;
import java.util.List;
import org.yuebao.model.finding.FindingCode;
import org.yuebao.model.finding.Waiver;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.unit.UnitName;

/** Checks that were set aside, by whom and why. Nothing is deleted: what was withdrawn is kept as withdrawn. */
public interface WaiverStore {

    /** Of one unit, month and code there is one at a time; granting it again replaces it. */
    void grant(Waiver waiver);

    /** @return whether there was one to withdraw */
    boolean withdraw(
            PlanId plan,
            ReportingMonth month,
            UnitName unit,
            FindingCode code,
            String withdrawnBy,
            Instant withdrawnAt);

    /** Those not withdrawn, in the order in which they were granted. */
    List<Waiver> of(PlanId plan, ReportingMonth month);

    /** Fixes the waivers that this run goes by; a restart finds the same, and freezing again keeps the first. */
    void freeze(RunKey run);

    /** In the order in which they were granted; none before {@link #freeze}. */
    List<Waiver> frozen(RunKey run);
}
