package org.yuebao.aggregate;

import java.time.Instant;
import java.util.Objects;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.store.PlanStore;
import org.yuebao.model.store.RunKey;

/** Reads a step's occasion from the job's parameters: plan, month, run, asOf. */
final class Occasions {

    static final String PLAN = "plan";
    static final String MONTH = "month";
    static final String RUN = "run";
    static final String AS_OF = "asOf";

    private final PlanStore plans;
    private final WorkingDayCalendar calendar;

    Occasions(PlanStore plans, WorkingDayCalendar calendar) {
        this.plans = plans;
        this.calendar = calendar;
    }

    /** @throws NoPlanInForceException when the plan has no version for the month */
    Occasion of(JobParameters parameters) {
        RunKey run = new RunKey(
                new PlanId(text(parameters, PLAN)),
                ReportingMonth.parse(text(parameters, MONTH)),
                Objects.requireNonNull(parameters.getLong(RUN)));
        Plan plan = plans.inForce(run.plan(), run.month())
                .orElseThrow(() -> new NoPlanInForceException(run.plan(), run.month()));
        return new Occasion(
                run,
                Instant.parse(text(parameters, AS_OF)),
                plan,
                calendar.dueDate(run.month(), plan.rating().dueWorkingDay()));
    }

    private static String text(JobParameters parameters, String name) {
        return Objects.requireNonNull(parameters.getString(name), name);
    }
}
