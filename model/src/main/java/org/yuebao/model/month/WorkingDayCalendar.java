package org.yuebao.model.month;

import com.tyme.holiday.LegalHoliday;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * Working days by the State Council's holiday notices with their make-up days (调休). A year that the library does not
 * know and no extra date names is counted by weekdays, and said to be.
 *
 * @param extraDates dates supplied by the bureau, which go before the library's: true a working day, false a day off
 */
public record WorkingDayCalendar(Map<LocalDate, Boolean> extraDates) {

    public WorkingDayCalendar {
        extraDates = Map.copyOf(extraDates);
    }

    /** The library's calendar alone. */
    public static WorkingDayCalendar announced() {
        return new WorkingDayCalendar(Map.of());
    }

    public boolean isWorkingDay(LocalDate day) {
        Boolean extra = extraDates.get(day);
        if (extra != null) {
            return extra;
        }
        LegalHoliday holiday = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        if (holiday != null) {
            return holiday.isWork();
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** Whether the holidays of the year are known, from the library or from the bureau's extra dates. */
    public boolean isAnnounced(int year) {
        return LegalHoliday.fromYmd(year, 10, 1) != null
                || extraDates.keySet().stream().anyMatch(day -> day.getYear() == year);
    }

    /**
     * @param workingDay which working day of the month after the reporting month, from 1; the plan's setting, 3 in Beijing
     */
    public DueDate dueDate(ReportingMonth reported, int workingDay) {
        LocalDate day = reported.next().value().atDay(1);
        int counted = isWorkingDay(day) ? 1 : 0;
        while (counted < workingDay) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return new DueDate(day, !isAnnounced(day.getYear()));
    }

    /** Working days after the due day up to the day of receipt, at least 1 for anything late: “逾期n个工作日”. */
    public int workingDaysLate(DueDate due, Instant receivedAt) {
        LocalDate received = receivedAt.atZone(DueDate.ZONE).toLocalDate();
        int late = 0;
        for (LocalDate day = due.date().plusDays(1); !day.isAfter(received); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                late++;
            }
        }
        return received.isAfter(due.date()) ? Math.max(1, late) : 0;
    }
}
