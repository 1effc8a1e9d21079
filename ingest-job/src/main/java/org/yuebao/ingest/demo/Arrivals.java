package org.yuebao.ingest.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.model.unit.UnitName;

/** When each unit's file comes in: in office hours of the working days up to the due day, or two of them later. */
final class Arrivals {

    private static final int WORKING_DAYS_LATE = 2;
    private static final int OFFICE_OPENS = 9;
    private static final int OFFICE_MINUTES = 8 * 60;

    private final WorkingDayCalendar calendar;
    private final ReportingMonth month;
    private final DueDate due;
    private final Optional<UnitName> late;

    Arrivals(WorkingDayCalendar calendar, ReportingMonth month, DueDate due, Optional<UnitName> late) {
        this.calendar = calendar;
        this.month = month;
        this.due = due;
        this.late = late;
    }

    Instant of(UnitName unit) {
        Dice dice = Dice.about("arrival", unit);
        List<LocalDate> days = daysInTime();
        LocalDate day = late.filter(unit::equals).isPresent()
                ? lateDay(due, calendar)
                : days.get(dice.whole(0, days.size() - 1));
        return day.atTime(OFFICE_OPENS, 0)
                .plusMinutes(dice.whole(0, OFFICE_MINUTES))
                .atZone(DueDate.ZONE)
                .toInstant();
    }

    private List<LocalDate> daysInTime() {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = month.next().value().atDay(1); day.isBefore(due.date()); day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                days.add(day);
            }
        }
        days.add(due.date());
        return days;
    }

    static LocalDate lateDay(DueDate due, WorkingDayCalendar calendar) {
        LocalDate day = due.date();
        for (int counted = 0; counted < WORKING_DAYS_LATE; ) {
            day = day.plusDays(1);
            counted += calendar.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }
}
