package org.yuebao.app.month;

import java.util.Optional;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;

/** The plan exists, but not for that month. */
public final class MonthOutsidePlanException extends RuntimeException {

    private final ReportingMonth month;
    private final transient Optional<Plan> plan;

    MonthOutsidePlanException(PlanId id, ReportingMonth month, Optional<Plan> plan) {
        super("plan " + id + " is not for " + month);
        this.month = month;
        this.plan = plan;
    }

    public ReportingMonth month() {
        return month;
    }

    public Optional<Plan> plan() {
        return plan;
    }
}
