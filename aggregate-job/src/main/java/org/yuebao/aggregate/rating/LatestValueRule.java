package org.yuebao.aggregate.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.Target;

/** Latest value, plain or composite: met, short of it by no more than 5 % of the target, or not met. */
final class LatestValueRule {

    private static final String RULE = "指标·最新值";
    private static final String COMPOSITE_RULE = "指标·复合值";
    /** “Short of it by no more than 5 % of the target → yellow”; 1/20. */
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    private LatestValueRule() {}

    /** @param value in the plan's printed form */
    static Judgement judge(BigDecimal value, Target.Bound target, Indicator indicator) {
        Verdict verdict = verdict(value, target);
        Judgement judgement = Judgement.of(
                verdict,
                RULE,
                "填报" + value.toPlainString() + unit(indicator) + "，目标" + inWords(target)
                        + reason(value, target, verdict));
        return isBorderline(value, target) ? judgement.marked(Marks.BORDERLINE) : judgement;
    }

    /** @param values in the plan's printed form, as many as the target has parts: the worst part decides */
    static Judgement judgeParts(List<BigDecimal> values, Target.Composite target, Indicator indicator) {
        List<Verdict> verdicts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        boolean isBorderline = false;
        for (int i = 0; i < values.size(); i++) {
            BigDecimal value = values.get(i);
            Target.Bound bound = target.parts().get(i);
            verdicts.add(verdict(value, bound));
            words.add(indicator.parts().get(i).name() + value.toPlainString() + unit(indicator) + "，目标" + inWords(bound)
                    + reason(value, bound, verdict(value, bound)));
            isBorderline |= isBorderline(value, bound);
        }
        Judgement judgement =
                Judgement.of(VerdictOrder.worst(verdicts), COMPOSITE_RULE, String.join("；", words) + "；以最差部分计");
        return isBorderline ? judgement.marked(Marks.BORDERLINE) : judgement;
    }

    static Verdict verdict(BigDecimal value, Target.Bound target) {
        if (target.isMetBy(value)) {
            return Verdict.MET;
        }
        BigDecimal missedBy = value.subtract(target.value()).abs();
        boolean isClose = target.value().signum() != 0
                && missedBy.multiply(TWENTY).compareTo(target.value().abs()) <= 0;
        return isClose ? Verdict.AT_RISK : Verdict.NOT_MET;
    }

    /** Exactly 93 against “>93” while the text says 93%以上. */
    private static boolean isBorderline(BigDecimal value, Target.Bound target) {
        return !target.isMetBy(value) && value.compareTo(target.value()) == 0;
    }

    private static String reason(BigDecimal value, Target.Bound target, Verdict verdict) {
        if (verdict == Verdict.MET) {
            return "";
        }
        if (isBorderline(value, target)) {
            return "，正在界上";
        }
        String missedBy = value.subtract(target.value()).abs().toPlainString();
        return "，差" + missedBy
                + (verdict == Verdict.AT_RISK ? "，不超过目标的5%" : target.value().signum() == 0 ? "" : "，超过目标的5%");
    }

    private static String inWords(Target.Bound bound) {
        return bound.comparator().sign() + bound.value().toPlainString();
    }

    private static String unit(Indicator indicator) {
        return indicator.unit().name().equals("—") ? "" : indicator.unit().name();
    }
}
