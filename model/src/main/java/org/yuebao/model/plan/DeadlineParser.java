package org.yuebao.model.plan;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuebao.model.month.Window;

/** Reads every printed form of 完成时限 in the known plans. Source: domain.md, “Deadlines”. */
public final class DeadlineParser {

    private static final Pattern END_OF_MONTH = Pattern.compile("(\\d{1,2})月底前");
    private static final Pattern BY_DAY = Pattern.compile("(\\d{1,2})月(\\d{1,2})日前");
    private static final Pattern WINDOW = Pattern.compile("(\\d{1,2})月?(?:至|[-—–~〜])(\\d{1,2})月");
    private static final Set<String> ONGOING = Set.of("长期实施", "持续推进", "长期坚持");
    private static final Set<String> MILESTONES = Set.of("按时间节点完成", "按时间节点");
    private static final Set<String> BEFORE_THE_RAINS = Set.of("汛期前", "雨季前");

    private DeadlineParser() {}

    /**
     * @param printed as it stands in the plan; blanks and line breaks anywhere, digits in either width
     * @param year the plan's year
     * @return empty when the form is not known: a finding, never a guess
     */
    public static Optional<Deadline> parse(String printed, int year) {
        String text = Normalizer.normalize(printed, Normalizer.Form.NFKC).replaceAll("\\s+", "");
        String kept = printed.replaceAll("\\s+", "");
        if (text.equals("年底前")) {
            return Optional.of(new Deadline.ByDate(LocalDate.of(year, 12, 31), kept));
        }
        if (ONGOING.contains(text)) {
            return Optional.of(new Deadline.Ongoing(year, kept));
        }
        if (MILESTONES.contains(text)) {
            return Optional.of(new Deadline.AtMilestones(year, kept));
        }
        if (BEFORE_THE_RAINS.contains(text)) {
            // Beijing's flood season begins on 1 June (default).
            return Optional.of(new Deadline.ByDate(LocalDate.of(year, 5, 31), kept));
        }
        Matcher endOfMonth = END_OF_MONTH.matcher(text);
        if (endOfMonth.matches() && isMonth(endOfMonth.group(1))) {
            return Optional.of(new Deadline.ByDate(endOf(year, endOfMonth.group(1)), kept));
        }
        Matcher byDay = BY_DAY.matcher(text);
        if (byDay.matches() && isMonth(byDay.group(1)) && isDay(year, byDay.group(1), byDay.group(2))) {
            return Optional.of(new Deadline.ByDate(
                    LocalDate.of(year, Integer.parseInt(byDay.group(1)), Integer.parseInt(byDay.group(2))), kept));
        }
        Matcher window = WINDOW.matcher(text);
        if (window.matches()
                && isMonth(window.group(1))
                && isMonth(window.group(2))
                && Integer.parseInt(window.group(1)) <= Integer.parseInt(window.group(2))) {
            LocalDate begin = LocalDate.of(year, Integer.parseInt(window.group(1)), 1);
            return Optional.of(new Deadline.Within(new Window(begin, endOf(year, window.group(2))), kept));
        }
        return Optional.empty();
    }

    private static boolean isMonth(String digits) {
        int month = Integer.parseInt(digits);
        return month >= 1 && month <= 12;
    }

    private static boolean isDay(int year, String month, String day) {
        int number = Integer.parseInt(day);
        return number >= 1
                && number <= YearMonth.of(year, Integer.parseInt(month)).lengthOfMonth();
    }

    private static LocalDate endOf(int year, String month) {
        return YearMonth.of(year, Integer.parseInt(month)).atEndOfMonth();
    }
}
