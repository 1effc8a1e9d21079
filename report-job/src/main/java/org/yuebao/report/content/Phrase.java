package org.yuebao.report.content;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Every passage of the wording template, with the placeholders that may stand in it. A passage of one line is put into
 * a title or another sentence; the others give a paragraph for each line and may be emptied.
 */
enum Phrase {
    KIND("文种", true),
    TITLE("标题", true, "计划名称", "报告月份"),
    CORRECTION_SUBTITLE("更正副标题", true, "版次"),
    ADDRESSEE("主送机关", false, "各区"),
    OPENING("开头", false, "计划名称", "文号", "报告月份", "月"),
    CORRECTION_OPENING("更正说明", false, "版次", "附表"),

    OVERALL("一级标题 总体情况", true),
    INDICATORS("一级标题 指标", true),
    TASKS("一级标题 任务", true),
    AREAS("一级标题 各区", true, "各区"),
    PROBLEMS("一级标题 问题", true),
    NEXT_STEPS("一级标题 下一步", true),

    SUBMISSIONS("报送情况", false, "截止日", "工作日", "推算", "应报", "按时", "逾期", "未报", "零报告", "退回"),
    SUBMISSIONS_OPEN("报送情况 未到期", false, "截至日", "截止日", "工作日", "推算", "应报", "已报", "待报", "退回"),
    MEASURES_OVERALL("任务总体", false, "任务数", "措施数", "月", "措施分布", "任务分布"),
    LIGHT_SHARE("评价占比", true, "评价", "项数", "占比"),
    LIGHT_COUNT("评价项数", true, "评价", "项数"),
    COMPARED("与上月比较", false, "变化"),
    NOT_COMPARED("与上月比较 无", false),
    INDICATORS_OVERALL("指标总体", false, "指标数", "已评", "全部达标", "有偏慢滞后"),
    ROUNDING("四舍五入说明", true),

    INDICATOR_ITEM("指标段", false, "序号", "指标", "内容"),
    INDICATOR_RANGE("指标 区间", true, "期间", "各区", "最低", "最高", "单位", "较优", "优向", "较差", "差向"),
    INDICATOR_EQUAL("指标 一致", true, "期间", "各区", "数值", "单位"),
    INDICATOR_MET("指标 达标数", true, "已评", "区", "达标", "达标词"),
    INDICATOR_CITY("指标 全市", true, "全市", "数值", "单位"),
    INDICATOR_OWN("指标 全市目标", true, "全市", "数值", "目标", "评价"),
    INDICATOR_SUM("指标 合计", true, "期间", "全市", "累计", "目标", "完成率", "序时进度", "差距", "不含"),
    INDICATOR_SLOW("指标 偏慢", true, "名单"),
    INDICATOR_BEHIND("指标 滞后", true, "名单"),
    INDICATOR_MISSING("指标 未报送", true, "名单"),
    INDICATOR_YEARLY("指标 按年核算", true),
    INDICATOR_UNJUDGED("指标 未评", true),

    THEME_COUNTS("领域 总体", false, "领域", "任务数", "措施数", "措施分布"),
    THEME_DONE_THIS_MONTH("领域 本月完成", false, "项数", "名单"),
    THEME_DONE_SO_FAR("领域 累计完成", false, "月", "项数", "名单"),
    THEME_BEHIND("领域 滞后", false, "项数"),
    MEASURE_BEHIND("措施 滞后", false, "序号", "措施", "时限", "责任单位", "说明", "滞后单位", "未报单位"),
    THEME_SLOW("领域 偏慢", false, "项数", "名单"),
    THEME_ON_PACE("领域 无滞后", false),
    THEME_PROGRESS("领域 进展", false),
    TASK_PROGRESS("任务进展", false, "序号", "编号", "任务", "进展", "其余"),
    MORE_PROGRESS("任务进展 其余", true, "附表"),
    WHOLE_PROGRESS("任务进展 附表", false),

    RANKING("排名说明", false, "单位类", "居前", "居后"),
    NO_RANKING("排名说明 无", false, "单位类"),
    UNOFFICIAL("测算分说明", true),
    UNIT_BEHIND("单位 滞后", false, "单位", "内容"),
    UNIT_MEASURES_BEHIND("单位 措施滞后", true, "项数", "名单"),
    UNIT_INDICATORS_BEHIND("单位 指标滞后", true, "项数", "名单"),
    UNIT_NOT_REPORTED("单位 未报送", true),
    UNIT_LATE("单位 逾期报送", true, "及时性"),
    NO_UNIT_BEHIND("单位 无滞后", false),

    OVERDUE("逾期和滞后", false, "逾期", "滞后"),
    NO_OVERDUE("逾期和滞后 无", false),
    FINDINGS("校核", false, "文件数", "问题数", "阻断", "错误", "警告", "提示"),
    MORE_FINDINGS("校核 其余", false, "项数"),
    NO_FINDINGS("校核 无", false, "文件数"),
    AT_RISK("目标风险", false, "项数"),
    RISK_ITEM("目标风险 项", false, "序号", "名称", "累计", "目标", "完成率", "预计", "不含"),
    OUT_OF_REACH("目标风险 已无法达标", false, "名单"),
    NO_RISK("目标风险 无", false),

    DUE_SOON("近期节点", false, "起", "止", "项数"),
    NOTHING_DUE("近期节点 无", false, "起", "止"),
    URGED("催报", false, "家数", "名单"),
    NOBODY_URGED("催报 无", false),
    CLOSING("结尾", false),
    ANNEX_LIST("附表说明", false, "附表");

    private final String key;
    private final boolean oneLine;

    /** Unmodifiable, which its type can't say. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> placeholders;

    Phrase(String key, boolean oneLine, String... placeholders) {
        this.key = key;
        this.oneLine = oneLine;
        this.placeholders = Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(placeholders)));
    }

    /** As it stands in the template, between brackets. */
    String key() {
        return key;
    }

    boolean oneLine() {
        return oneLine;
    }

    /** The six parts of the report, which stand in the order that the template has their titles in. */
    boolean isSection() {
        return this == OVERALL
                || this == INDICATORS
                || this == TASKS
                || this == AREAS
                || this == PROBLEMS
                || this == NEXT_STEPS;
    }

    /** In the order in which people are told of them. */
    Set<String> placeholders() {
        return placeholders;
    }
}
