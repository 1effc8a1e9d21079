package org.yuebao.model.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.quantity.Gap;
import org.yuebao.model.quantity.Ratio;
import org.yuebao.model.submission.CellReference;
import org.yuebao.model.unit.UnitName;

/**
 * The verdict on one measure or indicator of one unit in one month, with all that made it.
 *
 * @param actual as printed: 350吨, 100(75,0), 推进中, 未报送; never empty
 * @param target as printed: 845吨, >93, 12月31日前; empty where there is none
 * @param figure the reported amount, where it is one amount
 * @param completion cumulative ÷ own target
 * @param expected share of the window that has passed
 * @param items verdicts on the items of a measure that has several; else empty
 * @param rule which line of which rule gave the verdict: 措施第6条, 指标·累计均值
 * @param why one Chinese sentence that a person can check by hand
 * @param marks further words beside the light: 本月未报, 零报告, 临界，请核, 计划外
 * @param text the unit's own words of this month; empty when none
 * @param sources every cell that was looked at
 * @param byHand where a person set the light: {@code verdict} is then theirs, {@code rule} and {@code why} stay the computed
 *     one's
 */
public record Assessment(
        AssessedSubject subject,
        UnitName unit,
        Verdict verdict,
        String actual,
        String target,
        Optional<Figure> figure,
        Optional<Ratio> completion,
        Optional<Ratio> expected,
        List<ItemVerdict> items,
        String rule,
        String why,
        List<String> marks,
        String text,
        List<CellReference> sources,
        Optional<SetByHand> byHand) {

    public Assessment {
        items = List.copyOf(items);
        marks = List.copyOf(marks);
        sources = List.copyOf(sources);
    }

    /** As the rules say, without a person's light beside it. */
    public Assessment(
            AssessedSubject subject,
            UnitName unit,
            Verdict verdict,
            String actual,
            String target,
            Optional<Figure> figure,
            Optional<Ratio> completion,
            Optional<Ratio> expected,
            List<ItemVerdict> items,
            String rule,
            String why,
            List<String> marks,
            String text,
            List<CellReference> sources) {
        this(
                subject,
                unit,
                verdict,
                actual,
                target,
                figure,
                completion,
                expected,
                items,
                rule,
                why,
                marks,
                text,
                sources,
                Optional.empty());
    }

    /** With the light that a person set beside the computed one. */
    public Assessment setByHand(LightOverride override) {
        SetByHand hand = new SetByHand(computed(), override.setBy(), override.setAt(), override.reason());
        List<String> marked = new ArrayList<>(marks);
        marked.add(hand.inWords());
        return new Assessment(
                subject,
                unit,
                override.verdict(),
                actual,
                target,
                figure,
                completion,
                expected,
                items,
                rule,
                why,
                marked,
                text,
                sources,
                Optional.of(hand));
    }

    /** What the rules say, whatever a person set beside it. */
    public Verdict computed() {
        return byHand.map(SetByHand::computed).orElse(verdict);
    }

    /** Of the verdict that counts. */
    public Light light() {
        return verdict.light();
    }

    /** Completion against expectation, where both are known. */
    public Optional<Gap> gap() {
        return completion.flatMap(actualShare ->
                expected.map(expectedShare -> Gap.between(actualShare).and(expectedShare)));
    }
}
