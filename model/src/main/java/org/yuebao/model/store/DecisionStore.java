package org.yuebao.model.store;

import java.util.List;
import org.yuebao.model.assessment.CompletionWithdrawal;
import org.yuebao.model.assessment.Decisions;
import org.yuebao.model.assessment.LightOverride;
import org.yuebao.model.assessment.Revocation;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.unit.UnitName;

/** What persons decided beside what is computed, by whom and why. Nothing is deleted: what was revoked is kept as revoked. */
public interface DecisionStore {

    /** Of one unit's measure or indicator in one month there is one light at a time; setting it again revokes the one before. */
    void set(LightOverride override);

    /** @return whether there was one in force */
    boolean revoke(PlanId plan, ReportingMonth month, UnitName unit, AssessedSubject subject, Revocation revocation);

    /** All of the month, those revoked too, in the order in which they were set. */
    List<LightOverride> overrides(PlanId plan, ReportingMonth month);

    /** Of one unit, measure and month there is one at a time; withdrawing it again revokes the one before. */
    void withdraw(CompletionWithdrawal withdrawal);

    /** @return whether there was one in force */
    boolean revoke(PlanId plan, UnitName unit, MeasureCode measure, ReportingMonth from, Revocation revocation);

    /** All of the plan, those revoked too, in the order in which they were made. */
    List<CompletionWithdrawal> withdrawals(PlanId plan);

    /** Fixes the decisions in force that this run goes by; a restart finds the same, and freezing again keeps the first. */
    void freeze(RunKey run);

    /** As they stood when frozen, whatever was revoked since; none before {@link #freeze}. */
    Decisions frozen(RunKey run);
}
