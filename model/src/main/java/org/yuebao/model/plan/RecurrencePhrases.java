package org.yuebao.model.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The forms in which plans print a {@link Recurrence}. */
final class RecurrencePhrases {

    private static final Pattern MONTHLY = Pattern.compile("每个?月度?(?:[底末]前?)?(?:[一1]次)?|按月|逐月");
    private static final Pattern QUARTERLY = Pattern.compile("每个?季度?(?:[底末]前?)?(?:[一1]次)?|按季度?|逐季");
    private static final Pattern HALF_YEARLY = Pattern.compile("每个?半年度?(?:[底末]前?)?(?:[一1]次)?|按半年度?");
    private static final Pattern MONTHLY_IN_QUARTERS =
            Pattern.compile("第?([一二三四1-4])(?:[、和及,,]?第?([一二三四1-4]))*季度(?:内)?(?:每月|逐月)");
    private static final Pattern IN_MONTHS = Pattern.compile("\\d{1,2}月(?:份)?(?:[、和及,,]\\d{1,2}月(?:份)?)+(?:各.*)?");
    private static final Pattern MONTHLY_WITHIN = Pattern.compile("(\\d{1,2})月?(?:至|到|[-—–~])(\\d{1,2})月(?:每月|逐月)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final Map<String, Integer> QUARTERS =
            Map.of("一", 1, "二", 2, "三", 3, "四", 4, "1", 1, "2", 2, "3", 3, "4", 4);

    private RecurrencePhrases() {}

    static Optional<Recurrence> read(String text) {
        if (MONTHLY.matcher(text).matches()) {
            return Optional.of(months(1, 12));
        }
        if (QUARTERLY.matcher(text).matches()) {
            return Optional.of(new Recurrence.EveryQuarter());
        }
        if (HALF_YEARLY.matcher(text).matches()) {
            return Optional.of(new Recurrence.InMonths(List.of(6, 12)));
        }
        if (MONTHLY_IN_QUARTERS.matcher(text).matches()) {
            return Optional.of(monthsOfQuarters(text));
        }
        Matcher within = MONTHLY_WITHIN.matcher(text);
        if (within.matches()) {
            int first = Integer.parseInt(within.group(1));
            int last = Integer.parseInt(within.group(2));
            return isMonth(first) && isMonth(last) && first <= last
                    ? Optional.of(months(first, last))
                    : Optional.empty();
        }
        return IN_MONTHS.matcher(text).matches() ? named(text) : Optional.empty();
    }

    private static Recurrence.InMonths months(int first, int last) {
        return new Recurrence.InMonths(
                IntStream.rangeClosed(first, last).boxed().toList());
    }

    private static Recurrence.InMonths monthsOfQuarters(String text) {
        TreeSet<Integer> months = new TreeSet<>();
        for (String sign : text.split("")) {
            int quarter = QUARTERS.getOrDefault(sign, 0);
            for (int month = 3 * quarter - 2; quarter > 0 && month <= 3 * quarter; month++) {
                months.add(month);
            }
        }
        return new Recurrence.InMonths(List.copyOf(months));
    }

    private static Optional<Recurrence> named(String text) {
        TreeSet<Integer> months = new TreeSet<>();
        Matcher number = NUMBER.matcher(text.split("各", 2)[0]);
        while (number.find()) {
            months.add(Integer.parseInt(number.group()));
        }
        return months.stream().allMatch(RecurrencePhrases::isMonth)
                ? Optional.of(new Recurrence.InMonths(List.copyOf(months)))
                : Optional.empty();
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }
}
