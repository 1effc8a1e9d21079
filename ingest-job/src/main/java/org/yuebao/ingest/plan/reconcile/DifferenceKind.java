package org.yuebao.ingest.plan.reconcile;

/** What two plans can differ in, in the order in which it is told. */
public enum DifferenceKind {
    /** The city makes the district answer for it, and no task of the district's takes it up. */
    TASK_NOT_TAKEN_UP("市级任务未承接"),
    /** As before, where the city names a group (相关区政府) that nobody has resolved. */
    TASK_PERHAPS_NOT_TAKEN_UP("市级任务可能涉及本区而未承接"),
    /** A likely counterpart that a person has not looked at. */
    LINK_DOUBTFUL("对应关系待核"),
    /** A confirmed counterpart that the city's plan doesn't have, or has no more. */
    LINK_GONE("对应的市级任务不存在"),
    TASK_OF_ITS_OWN("区级任务没有市级对应"),
    TARGET_DIFFERS("目标值不同"),
    TARGET_MISSING("市级目标未列入区级计划"),
    QUANTITY_DIFFERS("文字中的数量不同"),
    DEADLINE_DIFFERS("完成时限不同"),
    CITY_UNIT_ALONE("市级单位没有区级对应"),
    DISTRICT_UNIT_ALONE("区级单位没有市级对应"),
    COUNT_DIFFERS("公布数与实有数不同");

    private final String chinese;

    DifferenceKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
