package org.yuebao.ingest.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/** The dates of a step in words: {@code 6月30日前}, {@code 6月30日、10月31日前}, {@code 4—9月每月底前}. */
final class DueDays {

    private DueDays() {}

    /** @param due ascending, at least one, all of one year */
    static String printed(List<LocalDate> due) {
        if (due.size() > 2 && areEndsOfSuccessiveMonths(due)) {
            int first = due.getFirst().getMonthValue();
            int last = due.getLast().getMonthValue();
            return (first == 1 && last == 12 ? "" : first + "—" + last + "月") + "每月底前";
        }
        return due.stream()
                .map(day -> day.getMonthValue() + "月" + day.getDayOfMonth() + "日")
                .collect(Collectors.joining("、", "", "前"));
    }

    private static boolean areEndsOfSuccessiveMonths(List<LocalDate> due) {
        YearMonth month = YearMonth.from(due.getFirst());
        for (LocalDate day : due) {
            if (!day.equals(month.atEndOfMonth())) {
                return false;
            }
            month = month.plusMonths(1);
        }
        return true;
    }
}
