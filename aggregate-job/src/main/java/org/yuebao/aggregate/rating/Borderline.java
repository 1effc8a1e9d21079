package org.yuebao.aggregate.rating;

import java.math.BigDecimal;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.Target;

/**
 * Exactly on a strict bound: 93.0 against {@code >93}, where the text says 93%以上. Neither green nor red: a person has to
 * look, in whichever kind of indicator it occurs.
 */
final class Borderline {

    private Borderline() {}

    static boolean isAt(BigDecimal value, Target.Bound target) {
        return !target.isMetBy(value) && value.compareTo(target.value()) == 0;
    }

    static Judgement judge(String rule, String value) {
        return Judgement.of(Verdict.AT_RISK, rule, value + "，正在界上").marked(Marks.BORDERLINE);
    }
}
