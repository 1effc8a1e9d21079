package org.yuebao.model.plan;

/** A task of this plan that has no counterpart in the other one, as far as is known; confirmed: it is this plan's own. */
public record UnlinkedTask(TaskCode task, PlanId plan, LinkState state, LinkGrounds grounds) implements PlanLink {}
