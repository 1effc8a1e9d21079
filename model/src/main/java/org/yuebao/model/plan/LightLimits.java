package org.yuebao.model.plan;

import java.math.BigDecimal;
import java.time.MonthDay;

/**
 * The bounds of the single lines of “Light of one measure” and “Light of one indicator”, set in the plan workbook and
 * printed in every report. All of them are defaults of domain.md.
 *
 * @param fewThingsUntil percent of its window up to which a target of few things is at worst yellow
 * @param monthsOfGrace months of a window at whose end a cumulative 0 is not yet red
 * @param notStartedUntil percent of its window up to which 未启动 is green
 * @param dueSoonMonths what is due by the end of so many months after this one, and not completed, is yellow
 * @param ongoingDoneFrom month, 1..12, from which 已完成 on an ongoing measure is believed
 * @param meanLenientUntil last month, 1..12, in which a mean above its target may still be yellow
 * @param closeWithin percent of its target by which a latest value may miss it and be yellow
 * @param beforeTheRains the last day of 汛期前, 雨季前; Beijing's flood season begins on 1 June
 */
public record LightLimits(
        BigDecimal fewThingsUntil,
        int monthsOfGrace,
        BigDecimal notStartedUntil,
        int dueSoonMonths,
        int ongoingDoneFrom,
        int meanLenientUntil,
        BigDecimal closeWithin,
        MonthDay beforeTheRains) {

    public static LightLimits defaults() {
        return new LightLimits(
                BigDecimal.valueOf(75), 2, BigDecimal.valueOf(50), 1, 12, 9, BigDecimal.valueOf(5), MonthDay.of(5, 31));
    }
}
