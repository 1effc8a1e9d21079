package org.yuebao.report.issue;

import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;

/** There is no draft of this month to be issued. */
public final class NoDraftException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient PlanId plan;
    private final transient ReportingMonth month;

    NoDraftException(PlanId plan, ReportingMonth month) {
        super("no draft of " + plan + " " + month);
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
