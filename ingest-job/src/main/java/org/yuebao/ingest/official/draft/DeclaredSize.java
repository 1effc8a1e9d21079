package org.yuebao.ingest.official.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuebao.model.plan.DeclaredCounts;

/** What a document's running text says of the plan's size: “共5个领域、106项任务、210条措施”. */
final class DeclaredSize {

    private static final Pattern SENTENCE = Pattern.compile("[。；;！]");
    /** A sentence of the whole: one that counts what was done or what one unit does has none of these. */
    private static final Pattern OF_THE_WHOLE = Pattern.compile(".*(共|合计|总计|明确|提出|确定|安排|部署|分解为|细化为).*");

    private static final Pattern TASKS = Pattern.compile("(?<!\\d)(\\d{1,4})(?:项|条)[\\u4e00-\\u9fa5]{0,4}?任务");
    private static final Pattern MEASURES = Pattern.compile("(?<!\\d)(\\d{1,4})(?:项|条)[\\u4e00-\\u9fa5]{0,4}?措施");

    private DeclaredSize() {}

    /** @param lines without blanks; the first sentence that gives a number counts */
    static DeclaredCounts in(List<String> lines) {
        List<String> sentences = lines.stream()
                .flatMap(SENTENCE::splitAsStream)
                .filter(sentence -> OF_THE_WHOLE.matcher(sentence).matches())
                .toList();
        return new DeclaredCounts(first(TASKS, sentences), first(MEASURES, sentences));
    }

    private static Optional<Integer> first(Pattern pattern, List<String> sentences) {
        return sentences.stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(matcher -> Integer.valueOf(matcher.group(1)))
                .findFirst();
    }
}
