package org.yuebao.report.content;

import java.util.List;
import java.util.Optional;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;

/**
 * What a year's last report takes from plans of several years.
 *
 * @param plans those that confirmed links of the plan's indicators lead to
 * @param earlier years of theirs before this one, as far as they were reported
 */
public record LongTermMaterial(List<Plan> plans, List<LongTermReading> earlier) {

    public LongTermMaterial {
        plans = List.copyOf(plans);
        earlier = List.copyOf(earlier);
    }

    public static LongTermMaterial none() {
        return new LongTermMaterial(List.of(), List.of());
    }

    Optional<Plan> plan(PlanId id) {
        return plans.stream().filter(plan -> plan.id().equals(id)).findFirst();
    }
}
