package org.yuebao.ingest.form;

/** The columns of 指标, A to K. */
public enum ReadingColumn {
    NUMBER('A', "序号", 5, false),
    INDICATOR('B', "指标", 36, false),
    MEASURED_IN('C', "单位", 11, false),
    TARGET('D', "年度目标", 14, false),
    MONTH_VALUE('E', "本月值", 13, true),
    CUMULATIVE('F', "累计值", 13, true),
    NUMERATOR('G', "分子", 10, true),
    DENOMINATOR('H', "分母", 10, true),
    DUST_DAYS('I', "其中沙尘天数", 10, true),
    LAST_YEAR('J', "去年同期累计值", 13, true),
    NOTE('K', "备注", 26, true);

    private final char letter;
    private final String header;
    private final int width;
    private final boolean filledIn;

    ReadingColumn(char letter, String header, int width, boolean filledIn) {
        this.letter = letter;
        this.header = header;
        this.width = width;
        this.filledIn = filledIn;
    }

    public String header() {
        return header;
    }

    /** Whether the unit writes it where the indicator applies to it; the other columns are locked. */
    public boolean isFilledIn() {
        return filledIn;
    }

    /** From 0: A is 0. */
    public int index() {
        return letter - 'A';
    }

    /** {@code A} to {@code K}. */
    public String letter() {
        return String.valueOf(letter);
    }

    /** In characters of half width. */
    int width() {
        return width;
    }
}
