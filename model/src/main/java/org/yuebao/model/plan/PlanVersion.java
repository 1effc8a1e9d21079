package org.yuebao.model.plan;

import org.yuebao.model.month.ReportingMonth;

/**
 * Which text of a plan is meant. A month is judged by the version in force then.
 *
 * @param number from 1
 * @param effectiveFrom first reporting month it applies to
 * @param reason why it was made, for people; 首次载入 for the first
 */
public record PlanVersion(int number, ReportingMonth effectiveFrom, String reason) {}
