package org.yuebao.model.store;

import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;

/**
 * One run of one month; a restart keeps it.
 *
 * @param run a number that every new run takes anew, from 1, within plan and month
 */
public record RunKey(PlanId plan, ReportingMonth month, long run) {

    @Override
    public String toString() {
        return plan + " " + month + " #" + run;
    }
}
