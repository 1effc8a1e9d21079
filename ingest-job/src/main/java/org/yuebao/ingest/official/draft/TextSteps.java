package org.yuebao.ingest.official.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuebao.model.plan.Deadline;
import org.yuebao.model.plan.DeadlineParser;
import org.yuebao.model.plan.Recurrence;
import org.yuebao.model.unit.UnitRegister;

/** The dated and recurring steps in a measure's text: 6月底前…, 6月、10月各开展一次, 每季度…. */
final class TextSteps {

    private static final Pattern SENTENCES = Pattern.compile("[。；;\\n]");
    private static final Pattern DATED = Pattern.compile("(?<!年)(?<!\\d)((?:\\d{1,2}月(?:底|\\d{1,2}日)|年底|汛期|雨季|主汛期)前)");
    private static final Pattern RECURRING =
            Pattern.compile("(\\d{1,2}月(?:、\\d{1,2}月)+(?=各)|第?[一二三四](?:、[一二三四])*季度每月|每季度|按季度|每月(?!度?工作)(?!第)|按月|逐月)");
    private static final int LONGEST = 24;

    /** @param due ascending */
    record Found(String name, List<LocalDate> due, String clause) {}

    private TextSteps() {}

    static List<Found> in(String text, int year) {
        List<Found> all = new ArrayList<>();
        for (String printed : SENTENCES.split(text)) {
            String sentence = UnitRegister.plain(printed).replaceAll("《.*?》", "");
            Matcher dated = DATED.matcher(sentence);
            while (dated.find()) {
                dateOf(dated.group(1).replace("主汛期", "汛期"), year)
                        .ifPresent(date -> all.add(found(sentence, dated, List.of(date))));
            }
            Matcher recurring = RECURRING.matcher(sentence);
            while (recurring.find()) {
                Recurrence.parse(often(recurring.group(1)))
                        .ifPresent(recurrence -> all.add(found(sentence, recurring, recurrence.dueIn(year))));
            }
        }
        return all;
    }

    private static String often(String phrase) {
        return phrase.matches("按月|逐月") ? "每月" : phrase;
    }

    private static Optional<LocalDate> dateOf(String phrase, int year) {
        return DeadlineParser.parse(phrase, year)
                .filter(Deadline.ByDate.class::isInstance)
                .map(deadline -> ((Deadline.ByDate) deadline).date());
    }

    /** The words behind the date up to the next comma, or those before it where nothing follows. */
    private static Found found(String sentence, Matcher matcher, List<LocalDate> due) {
        String after = sentence.substring(matcher.end()).replaceFirst("^[,，、各]+", "");
        String clause = after.split("[,，]", 2)[0];
        String before = sentence.substring(0, matcher.start()).replaceAll("^.*[,，]", "");
        String name = clause.length() >= 4 ? clause : before + clause;
        if (name.isBlank()) {
            name = matcher.group(1);
        }
        return new Found(name.length() <= LONGEST ? name : name.substring(0, LONGEST), due, sentence);
    }
}
