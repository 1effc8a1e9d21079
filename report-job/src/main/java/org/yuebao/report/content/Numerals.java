package org.yuebao.report.content;

import java.time.LocalDate;

/** Chinese numbers and dates. */
final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    /** 一, 十, 十二, 二十一: up to 99. */
    static String chinese(int number) {
        if (number < 10) {
            return String.valueOf(DIGITS.charAt(number));
        }
        String tens = number < 20 ? "十" : DIGITS.charAt(number / 10) + "十";
        return number % 10 == 0 ? tens : tens + DIGITS.charAt(number % 10);
    }

    /** 2022年7月5日. */
    static String date(LocalDate date) {
        return date.getYear() + "年" + day(date);
    }

    /** 7月5日. */
    static String day(LocalDate date) {
        return date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
