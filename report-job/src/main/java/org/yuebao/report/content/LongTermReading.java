package org.yuebao.report.content;

import org.yuebao.model.assessment.Figure;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.PlanId;

/**
 * What the December of an earlier year's plan says of an indicator of a plan of several years: such years are added up
 * where the indicator adds up.
 *
 * @param longTerm the plan of several years
 * @param whole false where units are missing from it
 */
public record LongTermReading(PlanId longTerm, IndicatorCode indicator, int year, Figure figure, boolean whole) {}
