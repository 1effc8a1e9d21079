package org.yuebao.ingest.plan.link;

import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanLinks;

/** Suggests which tasks, indicators and units of a plan go with which of the plan above it. */
public final class LinkSuggestions {

    private LinkSuggestions() {}

    /**
     * The plan's links with suggestions for what nobody has decided on. What a person confirmed or refused stays, as do
     * links to other plans; earlier suggestions give way.
     */
    public static PlanLinks suggest(Plan plan, Plan above) {
        PlanLinks tasks = TaskSuggestions.of(plan, above);
        return new PlanLinks(
                tasks.tasks(), tasks.unlinked(), IndicatorSuggestions.of(plan, above), UnitSuggestions.of(plan, above));
    }
}
