package org.yuebao.aggregate;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.store.DecisionStore;
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
    private final DecisionStore decisions;

    Occasions(PlanStore plans, WorkingDayCalendar calendar, DecisionStore decisions) {
        this.plans = plans;
        this.calendar = calendar;
        this.decisions = decisions;
    }

    /** @throws NoPlanInForceException when the plan has no version for the month */
    Occasion of(JobParameters parameters) {
        RunKey run = run(parameters);
        Plan plan = plans.of(run).orElseThrow(() -> new NoPlanInForceException(run.plan(), run.month()));
        return new Occasion(
                run,
                Instant.parse(text(parameters, AS_OF)),
                plan,
                plan.rating().dueDate(run.month(), calendar),
                added(run, plan),
                decisions.frozen(run));
    }

    static RunKey run(JobParameters parameters) {
        return new RunKey(
                new PlanId(text(parameters, PLAN)),
                ReportingMonth.parse(text(parameters, MONTH)),
                Objects.requireNonNull(parameters.getLong(RUN)));
    }

    /** Window of a measure: “from 1 January, or the amendment's first month”. */
    private Map<MeasureCode, ReportingMonth> added(RunKey run, Plan plan) {
        Map<MeasureCode, ReportingMonth> since = new HashMap<>();
        if (plan.version().number() == 1) {
            return since;
        }
        Set<MeasureCode> known = new HashSet<>();
        boolean isFirst = true;
        for (ReportingMonth month = ReportingMonth.of(run.month().year(), 1);
                month.compareTo(run.month()) <= 0;
                month = month.next()) {
            Optional<Plan> then = month.equals(run.month()) ? Optional.of(plan) : plans.inForce(run.plan(), month);
            if (then.isPresent()) {
                for (MeasureCode code : then.get().measures().map(Measure::code).toList()) {
                    if (known.add(code) && !isFirst) {
                        since.put(code, month);
                    }
                }
                isFirst = false;
            }
        }
        return since;
    }

    private static String text(JobParameters parameters, String name) {
        return Objects.requireNonNull(parameters.getString(name), name);
    }
}
