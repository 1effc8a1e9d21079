package org.yuebao.model.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due dates worked out by hand from the State Council's notices of 2022, 2023 and 2026. */
class WorkingDayCalendarTest {

    private final WorkingDayCalendar calendar = WorkingDayCalendar.announced();

    @ParameterizedTest
    @CsvSource({
        "2021-12, 2022-01-06",
        "2022-01, 2022-02-09",
        "2022-02, 2022-03-03",
        "2022-03, 2022-04-06",
        "2022-04, 2022-05-07",
        "2022-05, 2022-06-06",
        "2022-06, 2022-07-05",
        "2022-07, 2022-08-03",
        "2022-08, 2022-09-05",
        "2022-09, 2022-10-10",
        "2022-10, 2022-11-03",
        "2022-11, 2022-12-05",
        "2022-12, 2023-01-05",
        "2023-01, 2023-02-03",
        "2023-02, 2023-03-03",
        "2023-03, 2023-04-06",
        "2023-04, 2023-05-06",
        "2023-05, 2023-06-05",
        "2023-06, 2023-07-05",
        "2023-07, 2023-08-03",
        "2023-08, 2023-09-05",
        "2023-09, 2023-10-09",
        "2023-10, 2023-11-03",
        "2023-11, 2023-12-05",
        "2023-12, 2024-01-04",
        "2025-12, 2026-01-06",
        "2026-01, 2026-02-04",
        "2026-02, 2026-03-04",
        "2026-03, 2026-04-03",
        "2026-04, 2026-05-08",
        "2026-05, 2026-06-03",
        "2026-06, 2026-07-03",
        "2026-07, 2026-08-05",
        "2026-08, 2026-09-03",
        "2026-09, 2026-10-10",
        "2026-10, 2026-11-04",
        "2026-11, 2026-12-03"
    })
    void aMonthIsDueOnTheThirdWorkingDayOfTheNext(String month, LocalDate due) {
        assertThat(calendar.dueDate(ReportingMonth.parse(month), 3)).isEqualTo(new DueDate(due, false));
    }

    @Test
    void theYears2022And2023Have249WorkingDaysAnd2026Has248() {
        assertThat(workingDaysIn(2022)).isEqualTo(249);
        assertThat(workingDaysIn(2023)).isEqualTo(249);
        assertThat(workingDaysIn(2026)).isEqualTo(248);
    }

    @Test
    void makeUpDaysOnAWeekendAreWorkingDays() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2022, 10, 8))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2022, 10, 9))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2022, 10, 7))).isFalse();
    }

    @Test
    void aYearNotYetAnnouncedIsCountedByWeekdaysAndSaysSo() {
        // 1 January 2027 is a Friday; Monday the 4th and Tuesday the 5th follow.
        assertThat(calendar.dueDate(ReportingMonth.of(2026, 12), 3))
                .isEqualTo(new DueDate(LocalDate.of(2027, 1, 5), true));
    }

    @Test
    void datesThatTheBureauSuppliesMakeAYearKnown() {
        WorkingDayCalendar supplied = new WorkingDayCalendar(Map.of(LocalDate.of(2027, 1, 1), false));

        assertThat(supplied.dueDate(ReportingMonth.of(2026, 12), 3))
                .isEqualTo(new DueDate(LocalDate.of(2027, 1, 6), false));
    }

    @Test
    void datesThatTheBureauSuppliesGoBeforeTheAnnouncedOnes() {
        WorkingDayCalendar closed = new WorkingDayCalendar(Map.of(LocalDate.of(2022, 7, 5), false));

        assertThat(closed.dueDate(ReportingMonth.of(2022, 6), 3))
                .isEqualTo(new DueDate(LocalDate.of(2022, 7, 6), false));
    }

    @Test
    void aDateThatTheBureauSuppliesMakesASaturdayAWorkingDay() {
        // 2 July 2022 is a Saturday.
        WorkingDayCalendar supplied = new WorkingDayCalendar(Map.of(LocalDate.of(2022, 7, 2), true));

        assertThat(supplied.isWorkingDay(LocalDate.of(2022, 7, 2))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2022, 7, 2))).isFalse();
    }

    @Test
    void datesOfOneYearTellNothingOfAnother() {
        WorkingDayCalendar supplied = new WorkingDayCalendar(Map.of(LocalDate.of(2027, 1, 1), false));

        assertThat(supplied.isAnnounced(2027)).isTrue();
        assertThat(supplied.isAnnounced(2028)).isFalse();
    }

    @Test
    void theDueDayItselfIsInTimeToItsLastInstant() {
        DueDate due = calendar.dueDate(ReportingMonth.of(2022, 6), 3);

        assertThat(due.isMetBy(Instant.parse("2022-07-05T15:59:59Z"))).isTrue();
        assertThat(due.isMetBy(Instant.parse("2022-07-05T16:00:00Z"))).isFalse();
        assertThat(due.lateFrom()).isEqualTo("2022-07-05T16:00:00Z");
    }

    @Test
    void latenessIsCountedInWorkingDays() {
        // Due on Tuesday, 5 July; Wednesday to Friday are three days, the weekend none, Monday the fourth.
        DueDate due = new DueDate(LocalDate.of(2022, 7, 5), false);

        assertThat(calendar.workingDaysLate(due, Instant.parse("2022-07-05T10:00:00Z")))
                .isZero();
        assertThat(calendar.workingDaysLate(due, Instant.parse("2022-07-05T17:00:00Z")))
                .isEqualTo(1);
        assertThat(calendar.workingDaysLate(due, Instant.parse("2022-07-08T01:00:00Z")))
                .isEqualTo(3);
        assertThat(calendar.workingDaysLate(due, Instant.parse("2022-07-10T01:00:00Z")))
                .isEqualTo(3);
        assertThat(calendar.workingDaysLate(due, Instant.parse("2022-07-11T01:00:00Z")))
                .isEqualTo(4);
    }

    @Test
    void whatComesOnTheWeekendAfterTheDueDayIsOneDayLate() {
        // 30 September 2022 is a Friday, and the days up to 7 October are a holiday.
        DueDate due = new DueDate(LocalDate.of(2022, 9, 30), false);

        assertThat(calendar.workingDaysLate(due, Instant.parse("2022-10-03T02:00:00Z")))
                .isEqualTo(1);
    }

    private long workingDaysIn(int year) {
        return Stream.iterate(LocalDate.of(year, 1, 1), day -> day.getYear() == year, day -> day.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
    }
}
