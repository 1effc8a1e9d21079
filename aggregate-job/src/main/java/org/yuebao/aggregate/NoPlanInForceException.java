package org.yuebao.aggregate;

import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;

/** The plan isn't loaded, or no version of it applies to the month. */
public final class NoPlanInForceException extends RuntimeException {

    private final PlanId plan;
    private final ReportingMonth month;

    NoPlanInForceException(PlanId plan, ReportingMonth month) {
        super("no version of plan " + plan + " is in force in " + month);
        this.plan = plan;
        this.month = month;
    }

    public PlanId plan() {
        return plan;
    }

    public ReportingMonth month() {
        return month;
    }
}
