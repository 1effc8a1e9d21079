package org.yuebao.ingest.form;

/** The lines of 填报信息: label in column A, value in column B. */
public enum HeadField {
    UNIT(4, "填报单位", false),
    MONTH(5, "报告月份", false),
    FILLED_IN_BY(6, "填报人", true),
    TELEPHONE(7, "联系电话", true),
    CHECKED_BY(8, "审核人", true),
    SIGNED_BY(9, "签发人", true),
    FILLED_IN_ON(10, "填报日期", true),
    NIL_REPORT(11, "是否零报告", true),
    NOTE(12, "备注", true);

    private final int row;
    private final String label;
    private final boolean filledIn;

    HeadField(int row, String label, boolean filledIn) {
        this.row = row;
        this.label = label;
        this.filledIn = filledIn;
    }

    public String label() {
        return label;
    }

    /** Whether the unit writes it; what it doesn't write is locked. */
    public boolean isFilledIn() {
        return filledIn;
    }

    /** From 1. */
    public int row() {
        return row;
    }
}
