package org.yuebao.model.plan;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yuebao.model.month.Window;

/**
 * Reads every printed form of 完成时限 in the known plans, and the usual ones besides. Source: domain.md, “Deadlines”;
 * evidence.md, 3.3.
 */
public final class DeadlineParser {

    /** What a spreadsheet makes of a date that was typed. */
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T00:00)?");

    /** 6月底前完成: the same as without the verb. */
    private static final Pattern DONE = Pattern.compile("(?<=.)(?:全部|基本|全面)?完成$");

    private static final String DASH = "(?:至|到|[-—–―‐‑−─~〜∼]+)";
    private static final Pattern PRINTED_YEAR = Pattern.compile("(\\d{4})年(.+)");
    private static final Pattern END_OF_MONTH = Pattern.compile("(\\d{1,2})月(?:份)?(?:底|末|(?:底|末)以?前)?");
    private static final Pattern BY_DAY = Pattern.compile("(\\d{1,2})月(\\d{1,2})[日号](?:以?前)?");
    private static final Pattern MONTHS = Pattern.compile("(\\d{1,2})月?(?:份)?" + DASH + "(\\d{1,2})月(?:份)?");
    private static final Pattern DAYS =
            Pattern.compile("(\\d{1,2})月(\\d{1,2})日" + DASH + "(?:(\\d{1,2})月)?(\\d{1,2})日");
    private static final Pattern FROM_DAY = Pattern.compile("(\\d{1,2})月(\\d{1,2})日起");
    private static final Pattern THIRD_OF_MONTH = Pattern.compile("(\\d{1,2})月(?:份)?([上中下])旬(?:以?前)?");
    private static final Pattern END_OF_QUARTER = Pattern.compile("第?([一二三四1-4])季度(?:内|[底末]前?)?");

    private static final Set<String> YEARS_END =
            Set.of("年底", "年末", "年底前", "年底以前", "年末前", "年内", "下半年", "下半年内", "本年底前", "当年年底前");
    /** 上半年 has one meaning only; 三季度前 could be its beginning or its end, and is not read. */
    private static final Set<String> HALF_YEAR = Set.of("上半年", "上半年前", "上半年底前", "上半年内");

    private static final Set<String> ONGOING = Set.of(
            "长期", "全年", "常年", "全年实施", "全年开展", "全年推进", "全年坚持", "全年持续", "全年持续推进", "常年坚持", "贯穿全年", "持续开展", "常态化", "常态化推进",
            "常态化开展", "长期实施", "持续推进", "长期坚持", "持续实施", "长期推进");
    private static final Set<String> MILESTONES = Set.of("按时间节点完成", "按时间节点");
    private static final Set<String> BEFORE_THE_RAINS = Set.of("汛期前", "雨季前");
    private static final Map<String, Integer> QUARTERS =
            Map.of("一", 1, "二", 2, "三", 3, "四", 4, "1", 1, "2", 2, "3", 3, "4", 4);

    private DeadlineParser() {}

    /**
     * @param printed as it stands in the plan; blanks and line breaks anywhere, digits in either width; a year in front
     *     is read where it is the plan's own
     * @param year the plan's year
     * @return empty when the form is not known: a finding, never a guess
     */
    public static Optional<Deadline> parse(String printed, int year) {
        return parse(printed, year, LightLimits.defaults().beforeTheRains());
    }

    /** @param beforeTheRains the last day of 汛期前, as the plan's settings have it */
    public static Optional<Deadline> parse(String printed, int year, MonthDay beforeTheRains) {
        String kept = withoutBlanks(printed);
        String plain = Normalizer.normalize(kept, Normalizer.Form.NFKC);
        return withoutYear(plain, year)
                .map(text -> DONE.matcher(text).replaceFirst(""))
                .flatMap(text -> BEFORE_THE_RAINS.contains(text)
                        ? Optional.of(new Deadline.ByDate(beforeTheRains.atYear(year), kept))
                        : words(text, year, kept).or(() -> dates(text, year, kept)));
    }

    /** Empty where the year in front is another's: what is due then cannot be told from this plan. */
    private static Optional<String> withoutYear(String text, int year) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return Optional.of(iso.group(2) + "月" + iso.group(3) + "日")
                    .filter(known -> Integer.parseInt(iso.group(1)) == year);
        }
        Matcher dated = PRINTED_YEAR.matcher(text);
        if (!dated.matches()) {
            return Optional.of(text);
        }
        String rest = dated.group(2);
        return Optional.of(rest.startsWith("底") || rest.startsWith("末") ? "年" + rest : rest)
                .filter(known -> Integer.parseInt(dated.group(1)) == year);
    }

    /** Blanks of every kind: also those that do not break, and those without width. */
    private static String withoutBlanks(String printed) {
        return printed.replaceAll("[\\s\\p{Z}\\u200B\\uFEFF]+", "");
    }

    private static Optional<Deadline> words(String text, int year, String kept) {
        if (YEARS_END.contains(text)) {
            return Optional.of(new Deadline.ByDate(LocalDate.of(year, 12, 31), kept));
        }
        if (HALF_YEAR.contains(text)) {
            return Optional.of(new Deadline.ByDate(LocalDate.of(year, 6, 30), kept));
        }
        if (ONGOING.contains(text)) {
            return Optional.of(new Deadline.Ongoing(year, kept));
        }
        // A column that only says how often is kept by the steps that recur.
        if (MILESTONES.contains(text) || Recurrence.parse(text).isPresent()) {
            return Optional.of(new Deadline.AtMilestones(year, kept));
        }
        return Optional.empty();
    }

    private static Optional<Deadline> dates(String text, int year, String kept) {
        return Stream.of(
                        endOfMonth(text, year, kept),
                        byDay(text, year, kept),
                        thirdOfMonth(text, year, kept),
                        endOfQuarter(text, year, kept),
                        window(text, year, kept))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Deadline> endOfMonth(String text, int year, String kept) {
        Matcher matcher = END_OF_MONTH.matcher(text);
        return matcher.matches()
                ? endOf(year, matcher.group(1)).map(day -> new Deadline.ByDate(day, kept))
                : Optional.empty();
    }

    private static Optional<Deadline> byDay(String text, int year, String kept) {
        Matcher matcher = BY_DAY.matcher(text);
        return matcher.matches()
                ? day(year, matcher.group(1), matcher.group(2)).map(day -> new Deadline.ByDate(day, kept))
                : Optional.empty();
    }

    /** 上旬 ends with the 10th, 中旬 with the 20th, 下旬 with the month. */
    private static Optional<Deadline> thirdOfMonth(String text, int year, String kept) {
        Matcher matcher = THIRD_OF_MONTH.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> last = switch (matcher.group(2)) {
            case "上" -> day(year, matcher.group(1), "10");
            case "中" -> day(year, matcher.group(1), "20");
            default -> endOf(year, matcher.group(1));
        };
        return last.map(day -> new Deadline.ByDate(day, kept));
    }

    private static Optional<Deadline> endOfQuarter(String text, int year, String kept) {
        Matcher matcher = END_OF_QUARTER.matcher(text);
        return matcher.matches()
                ? endOf(year, String.valueOf(3 * QUARTERS.getOrDefault(matcher.group(1), 0)))
                        .map(day -> new Deadline.ByDate(day, kept))
                : Optional.empty();
    }

    private static Optional<Deadline> window(String text, int year, String kept) {
        Matcher months = MONTHS.matcher(text);
        if (months.matches()) {
            return window(day(year, months.group(1), "1"), endOf(year, months.group(2)), kept);
        }
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            String lastMonth = Optional.ofNullable(days.group(3)).orElse(days.group(1));
            return window(day(year, days.group(1), days.group(2)), day(year, lastMonth, days.group(4)), kept);
        }
        Matcher from = FROM_DAY.matcher(text);
        return from.matches()
                ? window(day(year, from.group(1), from.group(2)), endOf(year, "12"), kept)
                : Optional.empty();
    }

    private static Optional<Deadline> window(Optional<LocalDate> begin, Optional<LocalDate> end, String kept) {
        return begin.flatMap(first -> end.filter(last -> !last.isBefore(first))
                .map(last -> new Deadline.Within(new Window(first, last), kept)));
    }

    private static Optional<LocalDate> day(int year, String month, String day) {
        int number = Integer.parseInt(day);
        return month(year, month)
                .filter(known -> number >= 1 && number <= known.lengthOfMonth())
                .map(known -> known.atDay(number));
    }

    private static Optional<LocalDate> endOf(int year, String month) {
        return month(year, month).map(YearMonth::atEndOfMonth);
    }

    private static Optional<YearMonth> month(int year, String digits) {
        int month = Integer.parseInt(digits);
        return month >= 1 && month <= 12 ? Optional.of(YearMonth.of(year, month)) : Optional.empty();
    }
}
