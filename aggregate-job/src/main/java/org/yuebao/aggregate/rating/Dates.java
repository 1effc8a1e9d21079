package org.yuebao.aggregate.rating;

import java.time.LocalDate;

/** Days in words. */
final class Dates {

    private Dates() {}

    /** {@code 6月30日}. */
    static String dayOf(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
