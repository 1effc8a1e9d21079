package org.yuebao.model.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.model.quantity.PercentagePoints;

/**
 * The numbers by which lights and scores are given, set in the plan workbook and printed in every report. Defaults:
 * domain.md, “Light of one measure” and “Scoring and ranking”; the bands follow a published municipal rule (Yinchuan
 * 2025).
 *
 * @param greenWithin points below the expected share that still give green
 * @param yellowWithin points below the expected share that still give yellow; at least {@code greenWithin}
 * @param fewThings a target of at most so many things is at worst yellow before three quarters of its window
 * @param redOneIn a measure is red when at least one in so many of its judged units is; 3 = a third
 * @param measureWeight points of 100 for measures
 * @param indicatorWeight points of 100 for indicators
 * @param timelinessWeight points of 100 for timeliness
 * @param yellowWorth worth of a yellow, 0..1; green is worth 1, red and 未报送 0
 * @param latePenalty points lost for each working day late
 * @param dueWorkingDay the working day of the next month by which a unit reports
 * @param dueDayIncluded whether that day itself is still on time: “第三个工作日前” includes it
 * @param scoreRounding how a score is rounded to one decimal
 * @param official false while the scheme is off the record: print 测算分，仅供参考
 * @param limits bounds of the single lines
 */
public record RatingScale(
        PercentagePoints greenWithin,
        PercentagePoints yellowWithin,
        int fewThings,
        int redOneIn,
        BigDecimal measureWeight,
        BigDecimal indicatorWeight,
        BigDecimal timelinessWeight,
        BigDecimal yellowWorth,
        BigDecimal latePenalty,
        int dueWorkingDay,
        boolean dueDayIncluded,
        RoundingMode scoreRounding,
        boolean official,
        LightLimits limits) {

    public static RatingScale defaults() {
        return new RatingScale(
                PercentagePoints.of(10),
                PercentagePoints.of(30),
                3,
                3,
                BigDecimal.valueOf(50),
                BigDecimal.valueOf(40),
                BigDecimal.valueOf(10),
                new BigDecimal("0.6"),
                BigDecimal.valueOf(2),
                3,
                true,
                RoundingMode.HALF_UP,
                false,
                LightLimits.defaults());
    }

    /** By when a month is to be reported. */
    public DueDate dueDate(ReportingMonth month, WorkingDayCalendar calendar) {
        DueDate due = calendar.dueDate(month, dueWorkingDay);
        return dueDayIncluded ? due : new DueDate(due.date().minusDays(1), due.estimated());
    }
}
