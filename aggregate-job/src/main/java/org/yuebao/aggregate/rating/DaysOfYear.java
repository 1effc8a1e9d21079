package org.yuebao.aggregate.rating;

import java.time.Year;
import org.yuebao.model.month.ReportingMonth;

/**
 * @param passed days from 1 January to the month's last day
 * @param all days of the year
 */
record DaysOfYear(int passed, int all) {

    static DaysOfYear at(ReportingMonth month) {
        return new DaysOfYear(
                month.lastDay().getDayOfYear(), Year.of(month.year()).length());
    }

    int left() {
        return all - passed;
    }
}
