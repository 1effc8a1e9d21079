package org.yuebao.app.month;

import java.util.List;
import org.yuebao.model.plan.PlanId;

/** No plan of that id is loaded or shipped. */
public final class UnknownPlanException extends RuntimeException {

    private final PlanId plan;
    private final List<PlanId> known;

    UnknownPlanException(PlanId plan, List<PlanId> known) {
        super("unknown plan " + plan);
        this.plan = plan;
        this.known = List.copyOf(known);
    }

    public PlanId plan() {
        return plan;
    }

    public List<PlanId> known() {
        return known;
    }
}
