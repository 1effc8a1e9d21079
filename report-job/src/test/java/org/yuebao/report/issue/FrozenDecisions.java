package org.yuebao.report.issue;

import java.util.List;
import org.yuebao.model.assessment.CompletionWithdrawal;
import org.yuebao.model.assessment.Decisions;
import org.yuebao.model.assessment.LightOverride;
import org.yuebao.model.assessment.Revocation;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.store.DecisionStore;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.unit.UnitName;

/** Every run goes by these. */
public record FrozenDecisions(Decisions decisions) implements DecisionStore {

    public static FrozenDecisions none() {
        return new FrozenDecisions(Decisions.none());
    }

    @Override
    public Decisions frozen(RunKey run) {
        return decisions;
    }

    @Override
    public List<LightOverride> overrides(PlanId plan, ReportingMonth month) {
        return decisions.overrides();
    }

    @Override
    public List<CompletionWithdrawal> withdrawals(PlanId plan) {
        return decisions.withdrawals();
    }

    @Override
    public void set(LightOverride override) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean revoke(
            PlanId plan, ReportingMonth month, UnitName unit, AssessedSubject subject, Revocation revocation) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void withdraw(CompletionWithdrawal withdrawal) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean revoke(PlanId plan, UnitName unit, MeasureCode measure, ReportingMonth from, Revocation revocation) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void freeze(RunKey run) {
        throw new UnsupportedOperationException();
    }
}
