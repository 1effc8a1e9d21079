package org.yuebao.model.submission;

import org.yuebao.model.plan.IndicatorCode;

/**
 * One row of 指标.
 *
 * @param monthValue 本月值
 * @param cumulative 累计值, January to the reporting month
 * @param numerator 分子 of a share (good days, heavy-pollution days, sections)
 * @param denominator 分母 of a share (valid days, sections)
 * @param dustDays 其中沙尘天数
 * @param lastYear 去年同期累计值
 */
public record Reading(
        IndicatorCode indicator,
        Reported monthValue,
        Reported cumulative,
        Reported numerator,
        Reported denominator,
        Reported dustDays,
        Reported lastYear,
        String note) {

    public boolean saysAnything() {
        return !(monthValue instanceof Reported.Missing)
                || !(cumulative instanceof Reported.Missing)
                || !(numerator instanceof Reported.Missing);
    }
}
