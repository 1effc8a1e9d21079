package org.yuebao.model.report;

import org.yuebao.model.submission.CellReference;

/**
 * One printed figure beside one cell it came from.
 *
 * @param subject code of the measure or indicator
 * @param unit whose figure it is; 全市 for the city's
 * @param printed as printed in the report
 */
public record LineageRow(String subject, String unit, String printed, CellReference source) {}
