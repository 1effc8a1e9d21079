package org.yuebao.aggregate.rating;

import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.Target;

/**
 * A cumulative amount that must not grow beyond its target, such as a cap given in days: over it red for good, over its
 * elapsed share yellow; as {@link HeavyDaysRule} judges the ratio.
 */
final class CapRule {

    private static final String RULE = "指标·累计上限";

    private CapRule() {}

    static Judgement judge(Pace pace, Target.Bound cap) {
        String value = "累计" + pace.actual() + "，全年上限" + pace.target();
        if (Borderline.isAt(pace.actual().amount(), cap)) {
            return Borderline.judge(RULE, value);
        }
        if (!cap.isMetBy(pace.actual().amount())) {
            return Judgement.of(Verdict.OUT_OF_REACH, RULE, value);
        }
        boolean isWithinShare = pace.completion().compareTo(pace.expected()) <= 0;
        return Judgement.of(
                isWithinShare ? Verdict.MET : Verdict.AT_RISK,
                RULE,
                value + "，按已过" + pace.expected().part() + "/" + pace.expected().whole() + "天折算"
                        + (isWithinShare ? "未超" : "已超"));
    }
}
