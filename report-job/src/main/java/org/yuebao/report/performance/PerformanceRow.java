package org.yuebao.report.performance;

/** A row of the performance table. */
sealed interface PerformanceRow {

    /**
     * The head of a field of work.
     *
     * @param extent 重点任务44项、工作措施80项
     * @param lights counts of its measures by light; empty where none are counted
     */
    record Group(String name, String extent, String lights) implements PerformanceRow {}

    /**
     * One measure of a task, or one indicator.
     *
     * @param number of the task within the table, from 1
     * @param target what was to be done, and by when
     * @param completion whole sentences
     * @param goesOn whether number and task are those of the row above
     */
    record Line(int number, String task, String target, String completion, boolean goesOn) implements PerformanceRow {}
}
