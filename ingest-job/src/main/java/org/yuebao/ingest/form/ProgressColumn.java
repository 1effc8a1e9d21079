package org.yuebao.ingest.form;

/** The columns of 进展情况, A to Q. */
public enum ProgressColumn {
    NUMBER('A', "序号", 5, false),
    THEME('B', "领域", 6, false),
    TASK('C', "重点任务", 14, false),
    MEASURE('D', "工作措施", 36, false),
    ITEM('E', "子项", 13, false),
    DEADLINE('F', "完成时限", 10, false),
    LEAD('G', "牵头部门", 14, false),
    RESPONSIBLE('H', "主责单位", 15, false),
    SUPPORT('I', "协办单位", 15, false),
    TEXT('J', "本月进展情况", 36, true),
    TARGET('K', "年度目标", 12, false),
    LAST_MONTH('L', "上月累计", 9, false),
    CUMULATIVE('M', "累计完成量", 11, true),
    MEASURED_IN('N', "计量单位", 8, false),
    STATUS('O', "状态", 8, true),
    PROBLEMS('P', "存在问题", 20, true),
    NEXT_STEPS('Q', "下一步计划", 20, true);

    private final char letter;
    private final String header;
    private final int width;
    private final boolean filledIn;

    ProgressColumn(char letter, String header, int width, boolean filledIn) {
        this.letter = letter;
        this.header = header;
        this.width = width;
        this.filledIn = filledIn;
    }

    public String header() {
        return header;
    }

    /** Whether the unit writes it; the other columns are locked. */
    public boolean isFilledIn() {
        return filledIn;
    }

    /** From 0: A is 0. */
    public int index() {
        return letter - 'A';
    }

    /** {@code A} to {@code Q}. */
    public String letter() {
        return String.valueOf(letter);
    }

    /** In characters of half width. */
    public int width() {
        return width;
    }
}
