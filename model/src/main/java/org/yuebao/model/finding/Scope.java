package org.yuebao.model.finding;

/** How much of a workbook a finding is about. */
public enum Scope {
    WORKBOOK,
    SHEET,
    ROW,
    CELL
}
