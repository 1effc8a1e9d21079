package org.yuebao.aggregate.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.quantity.Ratio;
import org.yuebao.model.submission.ReportedEntry;

/**
 * What a rule says.
 *
 * @param rule 措施第6条, 指标·累计均值
 * @param why one Chinese sentence that a person can check by hand
 * @param marks further words beside the light
 * @param completion cumulative ÷ target, where the rule looked at it
 * @param expected share of the window that has passed, where the rule looked at it
 * @param grounds rows of earlier months that the verdict stands on; empty for most
 */
public record Judgement(
        Verdict verdict,
        String rule,
        String why,
        List<String> marks,
        Optional<Ratio> completion,
        Optional<Ratio> expected,
        List<ReportedEntry> grounds) {

    public Judgement {
        marks = List.copyOf(marks);
        grounds = List.copyOf(grounds);
    }

    /** @param reason the sentence without its end, which is the verdict's word */
    static Judgement of(Verdict verdict, String rule, String reason) {
        return new Judgement(
                verdict,
                rule,
                reason + "，" + verdict.word() + "。",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** @param line of “Light of one measure of one unit in one month”, 1 to 7 */
    static Judgement byLine(int line, Verdict verdict, String reason) {
        return of(verdict, "措施第" + line + "条", reason);
    }

    Judgement marked(String mark) {
        return marked(List.of(mark));
    }

    Judgement marked(List<String> further) {
        List<String> all = new ArrayList<>(marks);
        further.stream().filter(mark -> !all.contains(mark)).forEach(all::add);
        return new Judgement(verdict, rule, why, all, completion, expected, grounds);
    }

    Judgement underRule(String other) {
        return new Judgement(verdict, other, why, marks, completion, expected, grounds);
    }

    Judgement withShares(Ratio actual, Ratio wanted) {
        return new Judgement(verdict, rule, why, marks, Optional.of(actual), Optional.of(wanted), grounds);
    }

    Judgement basedOn(List<ReportedEntry> rows) {
        return new Judgement(verdict, rule, why, marks, completion, expected, rows);
    }
}
