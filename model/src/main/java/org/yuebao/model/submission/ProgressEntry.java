package org.yuebao.model.submission;

import org.yuebao.model.plan.ItemCode;

/**
 * One row of 进展情况: what a unit says of one item of one measure.
 *
 * @param text 本月进展情况; empty when the cell is
 * @param cumulative 累计完成量, January to the reporting month inclusive, in the plan's unit
 * @param problems 存在问题; empty when none are told
 * @param nextSteps 下一步计划; empty when none are told
 * @param textCell where the text stands (or would)
 * @param statusCell where the status stands (or would)
 */
public record ProgressEntry(
        ItemCode item,
        String text,
        Reported cumulative,
        SelfStatus status,
        String problems,
        String nextSteps,
        SourceCell textCell,
        SourceCell statusCell) {

    /** Whether the row says anything that can be judged: a text, an amount or a status. */
    public boolean saysAnything() {
        return !text.isBlank() || status != SelfStatus.UNSTATED || !(cumulative instanceof Reported.Missing);
    }
}
