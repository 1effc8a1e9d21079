package org.yuebao.model.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;

/** The month reported on (报告月份), not the month in which the report is sent. */
public record ReportingMonth(YearMonth value) implements Comparable<ReportingMonth> {

    /**
     * @param text {@code 2022-06}
     * @throws IllegalArgumentException when the text is no month of that form
     */
    public static ReportingMonth parse(String text) {
        try {
            return new ReportingMonth(YearMonth.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a month of the form 2022-06: " + text, e);
        }
    }

    public static ReportingMonth of(int year, int month) {
        return new ReportingMonth(YearMonth.of(year, month));
    }

    public int year() {
        return value.getYear();
    }

    /** 1 to 12. */
    public int month() {
        return value.getMonthValue();
    }

    public LocalDate lastDay() {
        return value.atEndOfMonth();
    }

    public ReportingMonth previous() {
        return new ReportingMonth(value.minusMonths(1));
    }

    public ReportingMonth next() {
        return new ReportingMonth(value.plusMonths(1));
    }

    /** Of the year before: the same month, for the change against it, and December, for the course it took to its end. */
    public List<ReportingMonth> comparedOfTheYearBefore() {
        return Stream.of(new ReportingMonth(value.minusYears(1)), of(year() - 1, 12))
                .distinct()
                .toList();
    }

    /** For people: {@code 2022年6月}. */
    public String chinese() {
        return value.getYear() + "年" + value.getMonthValue() + "月";
    }

    @Override
    public int compareTo(ReportingMonth other) {
        return value.compareTo(other.value);
    }

    /** {@code 2022-06}. */
    @Override
    public String toString() {
        return value.toString();
    }
}
