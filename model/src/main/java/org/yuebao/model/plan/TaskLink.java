package org.yuebao.model.plan;

/**
 * A task of this plan that takes up one of another plan, such as a district's of the city's.
 *
 * @param plan the other plan
 * @param confirmed false while it is only suggested (建议)
 */
public record TaskLink(TaskCode task, PlanId plan, TaskCode counterpart, boolean confirmed) {}
