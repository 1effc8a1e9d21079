package org.yuebao.model.submission;

import org.yuebao.model.month.ReportingMonth;

/**
 * Whom to call at a unit: who filled in its newest workbook that tells a telephone.
 *
 * @param person empty where only the telephone is told
 * @param month that the workbook reports on
 */
public record UnitContact(String person, String telephone, ReportingMonth month) {}
