package org.yuebao.aggregate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuebao.aggregate.rating.MonthAtHand;
import org.yuebao.model.assessment.Decisions;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.store.RunKey;

/**
 * What a step works on: whose month, by which version of the plan, seen at which instant.
 *
 * @param asOf what arrived later isn't seen
 * @param due the last day on which the month's reports are on time
 * @param added measures that an amendment brought in the course of the year, with its first month
 * @param decisions what persons decided, as frozen at the run's beginning
 */
record Occasion(
        RunKey run, Instant asOf, Plan plan, DueDate due, Map<MeasureCode, ReportingMonth> added, Decisions decisions) {

    Occasion {
        added = Map.copyOf(added);
    }

    Optional<ReportingMonth> addedIn(MeasureCode measure) {
        return Optional.ofNullable(added.get(measure));
    }

    ReportingMonth month() {
        return run.month();
    }

    ReportingMonth january() {
        return ReportingMonth.of(run.month().year(), 1);
    }

    MonthAtHand at() {
        return MonthAtHand.seenAt(asOf, month(), due, plan.rating());
    }

    List<Measure> measures() {
        return plan.measures().toList();
    }
}
