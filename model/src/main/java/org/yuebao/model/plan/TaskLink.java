package org.yuebao.model.plan;

/** A task of this plan that takes up one of another plan, such as a district's of the city's. */
public record TaskLink(TaskCode task, PlanId plan, TaskCode counterpart, LinkState state, LinkGrounds grounds)
        implements PlanLink {

    /** As a person writes it. */
    public TaskLink(TaskCode task, PlanId plan, TaskCode counterpart, boolean confirmed) {
        this(task, plan, counterpart, confirmed ? LinkState.CONFIRMED : LinkState.SUGGESTED, LinkGrounds.byHand());
    }
}
