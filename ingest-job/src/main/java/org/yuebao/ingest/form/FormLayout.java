package org.yuebao.ingest.form;

import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.unit.UnitName;

/**
 * Where everything stands in a submission workbook. A change that a reader would notice takes a new {@link #VERSION}.
 *
 * <p>Row numbers are those a person sees, from 1.
 */
public final class FormLayout {

    /** Form version written to {@link #CODES_SHEET}. */
    public static final int VERSION = 1;

    public static final String HEAD_SHEET = "填报信息";
    public static final String PROGRESS_SHEET = "进展情况";
    public static final String READINGS_SHEET = "指标";
    /** Very hidden: which plan, month and unit the form was made for, and what each row stands for. */
    public static final String CODES_SHEET = "_yuebao";

    public static final int TITLE_ROW = 1;
    public static final int INSTRUCTION_ROW = 2;
    /** Of 进展情况 and 指标. */
    public static final int HEADER_ROW = 3;
    /** Of 进展情况 and 指标. */
    public static final int FIRST_DATA_ROW = 4;

    /** Keys of {@link #CODES_SHEET}, in column A from row 1, each with its value in column B. */
    public static final String KEY_FORM = "form";

    public static final String KEY_PLAN = "plan";
    public static final String KEY_PLAN_VERSION = "planVersion";
    public static final String KEY_MONTH = "month";
    public static final String KEY_UNIT = "unit";
    /** Only in generated data; its value is {@link #DEMONSTRATION}. */
    public static final String KEY_DEMONSTRATION = "demonstration";

    public static final String DEMONSTRATION = "演示数据";

    /** First row of the row codes in {@link #CODES_SHEET}: D sheet, E 序号, F row code. */
    public static final int FIRST_CODE_ROW = 12;

    /** What 是否零报告 is answered with. */
    public static final String YES = "是";

    public static final String NO = "否";

    /** Nothing stands here: no such role, no target, no earlier value. */
    public static final String NONE = "—";

    private FormLayout() {}

    /** {@code 2022年6月_通州区_进展情况.xlsx}. */
    public static String fileName(ReportingMonth month, UnitName unit) {
        return month.chinese() + "_" + unit + "_进展情况.xlsx";
    }
}
