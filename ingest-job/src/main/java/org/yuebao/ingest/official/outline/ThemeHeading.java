package org.yuebao.ingest.official.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuebao.ingest.official.table.Headings;
import org.yuebao.ingest.official.table.PlanPart;
import org.yuebao.model.unit.UnitRegister;

/**
 * The heading above a task table or an annex.
 *
 * @param annex 附件2; empty where none is printed
 * @param lastLine place of its last line among the lines before the table
 */
public record ThemeHeading(String annex, String title, int lastLine) {

    private static final Pattern ANNEX = Pattern.compile(
            "[（(【\\[]?\\s*(附\\s*(?:件|表|录)|表)\\s*([\\d一二三四五六七八九十]{0,3}(?:\\s*[-—–－]\\s*\\d+)?)\\s*[)）】\\]]?\\s*[:：.、]?\\s*(?:[（(]续[)）])?\\s*(.*)");
    private static final Pattern TITLE_WORDS =
            Pattern.compile(".*(计划|任务|清单|方案|措施|分工|目标|攻坚|行动|指标|一览表|明细表|分解表|工作要点)(表|书)?([（(].*[)）])?");
    /** After this no line of the title follows. */
    private static final Pattern WHOLE_TITLE = Pattern.compile(".{4,}(计划|清单|方案|表)");

    private static final Pattern NO_TITLE = Pattern.compile(
            "[（(].*[)）]|[-—–\\s\\d]+|.*公报|单位[:：].*|.*[。；：:]|续表.*|第\\d+页.*|备注.*|注[:：].*|抄送.*|\\d{4}年.*日(印发)?");
    private static final int LONGEST = 60;
    private static final int LINES = 3;

    /** @param inPlan whether a theme was opened already: then the document's own title is only a running head */
    static Optional<ThemeHeading> in(List<PlanPart.Text> lines, String documentTitle, boolean inPlan) {
        return find(lines).or(() -> unnumbered(lines, documentTitle, inPlan));
    }

    /** The last heading of the form 附件2 or 表1 with its title. */
    public static Optional<ThemeHeading> find(List<PlanPart.Text> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Matcher matcher = ANNEX.matcher(lines.get(i).text().strip());
            if (matcher.matches() && lines.get(i).text().length() <= LONGEST && !isListOfAnnexes(matcher)) {
                String annex = (matcher.group(1) + matcher.group(2)).replaceAll("\\s+", "");
                return Optional.of(titled(annex, matcher.group(3).strip(), lines, i));
            }
        }
        return Optional.empty();
    }

    /** 附件：1.… in the covering letter. */
    private static boolean isListOfAnnexes(Matcher matcher) {
        return matcher.group(2).isEmpty() && matcher.group(3).matches("\\d+\\s*[.．、].*");
    }

    private static ThemeHeading titled(String annex, String inline, List<PlanPart.Text> lines, int at) {
        List<String> title = new ArrayList<>();
        int last = at;
        if (!inline.isEmpty()) {
            title.add(inline);
        } else {
            for (int i = at + 1; i < lines.size() && title.size() < LINES; i++) {
                String line = lines.get(i).text().strip();
                boolean isWhole = WHOLE_TITLE.matcher(String.join("", title)).matches();
                if (Headings.isHeading(line) || line.length() > LONGEST || isWhole) {
                    break;
                }
                if (!NO_TITLE.matcher(line).matches()) {
                    title.add(line);
                    last = i;
                }
            }
        }
        return new ThemeHeading(annex, String.join("", title).replaceAll("[\\s\\u3000]+", ""), last);
    }

    private static Optional<ThemeHeading> unnumbered(List<PlanPart.Text> lines, String documentTitle, boolean inPlan) {
        Optional<ThemeHeading> running = Optional.empty();
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i).text().strip();
            boolean isTitle = TITLE_WORDS.matcher(line).matches()
                    && line.length() <= LONGEST
                    && !Headings.isHeading(line)
                    && !NO_TITLE.matcher(line).matches()
                    && !line.matches(".*[，,。].*")
                    && !line.startsWith("关于印发");
            if (isTitle) {
                ThemeHeading heading = new ThemeHeading("", line.replaceAll("[\\s\\u3000]+", ""), i);
                if (!isOfTheWhole(heading.title(), documentTitle)) {
                    return Optional.of(heading);
                }
                running = running.filter(other ->
                                other.title().length() <= heading.title().length())
                        .or(() -> Optional.of(heading));
            }
        }
        return running.filter(heading -> !inPlan);
    }

    /** The document's own title, at times with 任务分解表 behind it. */
    static boolean isOfTheWhole(String line, String documentTitle) {
        String title = UnitRegister.plain(documentTitle);
        String plain = UnitRegister.plain(line);
        return title.contains(plain) || (title.length() > 6 && plain.startsWith(title));
    }
}
