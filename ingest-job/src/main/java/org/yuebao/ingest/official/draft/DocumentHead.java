package org.yuebao.ingest.official.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuebao.ingest.official.table.PlanPart;
import org.yuebao.model.plan.DeclaredCounts;

/**
 * What the document says of itself, as far as it does.
 *
 * @param title empty where none is found, as are the other texts
 * @param year 0 where none is found
 * @param lastYear of a plan for several years; else {@code year}
 * @param declared how large it says it is
 */
public record DocumentHead(
        String title,
        int year,
        int lastYear,
        String documentNumber,
        String issuer,
        Optional<LocalDate> issued,
        DeclaredCounts declared) {

    private static final Pattern NUMBER =
            Pattern.compile("[\\u4e00-\\u9fa5]{1,10}[〔\\[（(]\\s*(\\d{4})\\s*[〕\\]）)]\\s*\\d+\\s*号");
    private static final Pattern QUOTED = Pattern.compile("印发《(.+?)》的通知");
    private static final Pattern OF_A_PLAN = Pattern.compile(".*(计划|规划|方案|清单|工作要点|任务书|分解表|分工表).*");
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})\\s*年");
    private static final Pattern FIVE_YEARS = Pattern.compile("[“\"]?十([三四五六七八])五[”\"]?");
    private static final Pattern DATE = Pattern.compile("(20\\d{2})年(\\d{1,2})月(\\d{1,2})日(?:印发)?");
    private static final Pattern ISSUER =
            Pattern.compile("([\\u4e00-\\u9fa5]{4,30}?(?:政府|办公厅|办公室|委员会|局|委|指挥部))(?:文件)?(?:关于印发.*)?");

    /** @param fileName tells the title where the document has none */
    public static DocumentHead read(List<PlanPart> parts, String fileName) {
        List<String> lines = parts.stream()
                .filter(PlanPart.Text.class::isInstance)
                .map(part -> ((PlanPart.Text) part).text().replaceAll("[\\s\\u3000]+", ""))
                .toList();
        String title = title(lines, fileName);
        String number = lines.stream()
                .limit(30)
                .map(NUMBER::matcher)
                .filter(Matcher::matches)
                .map(Matcher::group)
                .findFirst()
                .orElse("");
        Matcher five = FIVE_YEARS.matcher(title);
        int first = five.find() && !YEAR.matcher(title).find() ? 2016 + "三四五六七八".indexOf(five.group(1)) * 5 : 0;
        int year = first > 0 ? first : year(title, number, lines);
        return new DocumentHead(
                title,
                year,
                first > 0 ? first + 4 : year,
                number,
                issuer(lines),
                issued(lines),
                DeclaredSize.in(lines));
    }

    private static String title(List<String> lines, String fileName) {
        String beginning = String.join("", lines.stream().limit(8).toList());
        Matcher quoted = QUOTED.matcher(beginning);
        if (quoted.find()) {
            return quoted.group(1);
        }
        return lines.stream()
                .limit(40)
                .filter(line ->
                        OF_A_PLAN.matcher(line).matches() && line.length() <= 50 && !line.matches(".*[，。；：].*|附件.*"))
                .findFirst()
                .map(line -> line.replaceAll("[（(](征求意见稿|送审稿|讨论稿|草案|修改稿|初稿)[）)]", ""))
                .orElse(fileName.replaceAll("\\.[^.]+$", ""));
    }

    private static int year(String title, String number, List<String> lines) {
        Matcher inTitle = YEAR.matcher(title);
        if (inTitle.find()) {
            return Integer.parseInt(inTitle.group(1));
        }
        for (String line : lines) {
            Matcher inLine = YEAR.matcher(line);
            if (line.length() <= 60 && OF_A_PLAN.matcher(line).matches() && inLine.find()) {
                return Integer.parseInt(inLine.group(1));
            }
        }
        Matcher inNumber = NUMBER.matcher(number);
        return inNumber.matches() ? Integer.parseInt(inNumber.group(1)) : 0;
    }

    private static String issuer(List<String> lines) {
        return lines.stream()
                .limit(6)
                .map(ISSUER::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse("");
    }

    private static Optional<LocalDate> issued(List<String> lines) {
        for (String line : lines) {
            Matcher matcher = DATE.matcher(line);
            if (matcher.matches()) {
                try {
                    return Optional.of(LocalDate.of(
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3))));
                } catch (DateTimeException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
