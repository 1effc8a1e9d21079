package org.yuebao.ingest.official.finding;

import org.yuebao.model.finding.Severity;

/** Every kind of finding of an import. {@code docs/plan-import.zh-CN.md} has a line on each: what to do about it. */
public enum FindingKind {
    DRAFT("文件是征求意见稿", Severity.WARNING, "正式文件印发后请重新导入"),
    BOOKMARK("文件中印出了书签或域代码", Severity.NOTE, "已删去，请核对该处文字"),
    PLACEHOLDER("文件中有待填的占位符", Severity.WARNING, "请在“任务措施”表中填入确定的内容"),
    NUMBER_MISPRINTED("任务序号疑似印错", Severity.WARNING, "请核对任务序号和措施编号"),
    NUMBER_GAP("任务序号不连续", Severity.WARNING, "请核对文件是否缺页或漏印"),
    NUMBER_REPEATED("两项任务序号相同", Severity.WARNING, "请核对任务序号和措施编号"),
    NUMBER_RESTARTS("任务序号按章节重新起编", Severity.NOTE, "已在领域内连续编号，请核对"),
    NUMBER_DISORDER("任务序号乱序", Severity.WARNING, "已按印刷序号导入，请核对"),
    NUMBER_MISSING("任务没有序号", Severity.WARNING, "请核对任务序号和措施编号"),
    TITLE_MISSING("任务没有名称", Severity.WARNING, "请在“重点任务”列填写"),
    TITLE_VARIES("同一任务印有两种名称", Severity.NOTE, "首个名称用作任务名称，另一个记入“任务别称”"),
    HEADING_TOO_DEEP("章节超过两级", Severity.NOTE, "第三级及以下并入第二级"),
    THEME_WITHOUT_HEADING("任务表前没有附件标题", Severity.WARNING, "请核对“领域”和“领域标题”"),
    COLUMN_IGNORED("任务表中有不导入的列", Severity.NOTE, "请确认该列内容不需要"),
    COLUMN_GHOST("指标表中有空列", Severity.NOTE, "没有表头也没有内容，已略去"),
    COLUMN_UNNAMED("指标表的列没有表头", Severity.WARNING, "请在“指标”表中填写名称和单位"),
    TABLE_IGNORED("没有识别的表格", Severity.NOTE, "请确认该表不是任务表或指标表"),
    ROW_SHIFTED("行内单元格比表头少", Severity.WARNING, "请对照原件核对牵头、主责、协办单位"),
    ROW_SPLIT("一行被分页拆成两行", Severity.WARNING, "已并入上一行，请核对"),
    ROWS_FUSED("几项措施并在一格", Severity.WARNING, "请对照原件核对各项措施的文字、时限和单位"),
    MEASURE_MERGED("一项措施跨几行", Severity.WARNING, "请核对单位和时限"),
    DEADLINE_INHERITED("完成时限空白", Severity.WARNING, "按上一行填写，请核对"),
    DEADLINE_UNKNOWN("完成时限空白或无法识别", Severity.ERROR, "请在“完成时限”列填写"),
    UNITS_INHERITED("单位栏全部空白", Severity.WARNING, "按上一行填写，请核对"),
    UNITS_UNKNOWN("单位栏空白", Severity.WARNING, "计划看不出的填“不明”；确定没有的填“—”"),
    UNIT_JOINED("单位名称被折行", Severity.NOTE, "已接成一个名称，请核对"),
    UNITS_GLUED("几个单位名称连写", Severity.NOTE, "已拆成几个单位，请核对"),
    UNIT_NEW("名册中没有的单位", Severity.NOTE, "请在“单位”表核对名称、全称和类别"),
    UNIT_ALIAS("单位名称写法不同", Severity.NOTE, "作为已有单位的别名登记，请在“单位”表核对"),
    UNIT_CUT("单位名称被截短", Severity.WARNING, "请在“单位”表和“目标值”表核对全名"),
    GROUP_OPEN("单位组的成员待定", Severity.WARNING, "请在“单位组”表确定成员，或在“任务措施”表的人工确定列逐项填写"),
    GROUP_ASSUMED("单位组的成员为推定", Severity.NOTE, "请在“单位组”表核对成员"),
    QUANTITY_SUGGESTED("文字中的数量", Severity.NOTE, "已列入“子项”表作建议目标，请核对目标值、计量单位和分解方式"),
    QUANTITY_PER_UNIT("文字中每个单位各自的数量", Severity.WARNING, "没有列为目标；需要时请在“子项”表按“各单位”填写"),
    STEP_SUGGESTED("文字中的时间节点", Severity.NOTE, "已列入“子项”表，请核对日期和名称"),
    MILESTONES_MISSING("按时间节点完成的措施没有写明节点", Severity.NOTE, "按年底前评估；有节点的请在“子项”表补充"),
    INDICATOR_ASSUMED("指标的评估方式为推定", Severity.WARNING, "请在“指标”表核对方向、跨月和跨单位"),
    TARGET_IN_WORDS("目标值不是数字", Severity.NOTE, "按文字保留，由填报单位自评"),
    HEAD_ASSUMED("计划信息为推定", Severity.WARNING, "请在“计划信息”表核对"),
    KEPT_NOT_MATCHED("原计划中的措施没有对应", Severity.WARNING, "原有的人工确定、子项没有带入，请核对"),
    NEW_MEASURE("文件中的措施在原计划中没有对应", Severity.WARNING, "按新措施编号，请核对"),
    SUGGESTION_DROPPED("沿用原计划的子项", Severity.NOTE, "文字中的建议不另列，请核对");

    private final String chinese;
    private final Severity severity;
    private final String advice;

    FindingKind(String chinese, Severity severity, String advice) {
        this.chinese = chinese;
        this.severity = severity;
        this.advice = advice;
    }

    public String chinese() {
        return chinese;
    }

    public Severity severity() {
        return severity;
    }

    /** What a person does about it. */
    public String advice() {
        return advice;
    }
}
