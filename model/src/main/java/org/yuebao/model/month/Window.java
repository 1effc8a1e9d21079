package org.yuebao.model.month;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.yuebao.model.quantity.Ratio;

/** The days in which a measure is to be done, both ends included. */
public record Window(LocalDate begin, LocalDate end) {

    public Window {
        if (end.isBefore(begin)) {
            throw new IllegalArgumentException("a window cannot end on " + end + " before it begins on " + begin);
        }
    }

    public static Window ofYear(int year) {
        return new Window(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public long days() {
        return ChronoUnit.DAYS.between(begin, end) + 1;
    }

    public boolean hasBegunBy(ReportingMonth month) {
        return !begin.isAfter(month.lastDay());
    }

    public boolean hasEndedBy(ReportingMonth month) {
        return !end.isAfter(month.lastDay());
    }

    /**
     * Share of the window that has passed at the month's last day, 0..1, in days counted inclusively (序时进度). Source:
     * “时间过半、任务过半”, Beijing 2022 plan, annex 2, task 3.
     */
    public Ratio elapsedAt(ReportingMonth month) {
        long passed = ChronoUnit.DAYS.between(begin, month.lastDay()) + 1;
        return Ratio.of(Math.clamp(passed, 0, days()), days());
    }
}
