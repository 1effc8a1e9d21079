package org.yuebao.aggregate.rating;

/** Words that stand beside a light. */
final class Marks {

    static final String NOT_REPORTED_NOW = "本月未报";
    static final String NIL_REPORT = "零报告";
    static final String UNPLANNED = "计划外";
    static final String BORDERLINE = "临界，请核";
    static final String CONTRADICTS_COMPLETION = "与此前已完成不符，请核";
    static final String COMPLETION_WITHDRAWN = "完成已撤销";
    static final String STATUS_LAGS = "数量已达目标，自评未写已完成";
    static final String STATUS_LEADS = "自评已完成，数量未达目标";
    static final String NO_STATUS = "未填状态，按推进中";
    static final String NO_AMOUNT = "未填累计完成量";
    static final String NO_MILESTONES = "未列时间节点，按年底前";
    static final String SOME_ITEMS_MISSING = "部分子项未报";
    static final String NUMBER_WHERE_NONE_APPLIES = "不适用而填有数值，请核";
    static final String DAYS_FROM_RATIO = "天数由比率推算";

    static final String VALID_DAYS_MISSING = "未填有效天数，按日历天数";

    private Marks() {}
}
