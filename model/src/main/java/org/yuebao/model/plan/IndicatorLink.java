package org.yuebao.model.plan;

/**
 * An indicator of this plan that another plan sets a target for too, such as a five-year plan's.
 *
 * @param plan the other plan
 * @param confirmed false while it is only suggested (建议)
 */
public record IndicatorLink(IndicatorCode indicator, PlanId plan, IndicatorCode counterpart, boolean confirmed) {}
