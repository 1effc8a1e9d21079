package org.yuebao.aggregate.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.plan.Target;

/** Latest value, plain or composite: met, short of it by no more than 5 % of the target, or not met. */
final class LatestValueRule {

    private static final String RULE = "指标·最新值";
    private static final String COMPOSITE_RULE = "指标·复合值";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private LatestValueRule() {}

    /** @param value in the plan's printed form */
    static Judgement judge(BigDecimal value, Target.Bound target, Indicator indicator, RatingScale scale) {
        Verdict verdict = verdict(value, target, scale);
        Judgement judgement = Judgement.of(
                verdict,
                RULE,
                "填报" + value.toPlainString() + unit(indicator) + "，目标" + inWords(target)
                        + reason(value, target, verdict, scale));
        return Borderline.isAt(value, target) ? judgement.marked(Marks.BORDERLINE) : judgement;
    }

    /** @param values in the plan's printed form, as many as the target has parts: the worst part decides */
    static Judgement judgeParts(
            List<BigDecimal> values, Target.Composite target, Indicator indicator, RatingScale scale) {
        List<Verdict> verdicts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        boolean isBorderline = false;
        for (int i = 0; i < values.size(); i++) {
            BigDecimal value = values.get(i);
            Target.Bound bound = target.parts().get(i);
            verdicts.add(verdict(value, bound, scale));
            words.add(indicator.parts().get(i).name() + value.toPlainString() + unit(indicator) + "，目标" + inWords(bound)
                    + reason(value, bound, verdict(value, bound, scale), scale));
            isBorderline |= Borderline.isAt(value, bound);
        }
        Judgement judgement =
                Judgement.of(VerdictOrder.worst(verdicts), COMPOSITE_RULE, String.join("；", words) + "；以最差部分计");
        return isBorderline ? judgement.marked(Marks.BORDERLINE) : judgement;
    }

    /** “Short of it by no more than 5 % of the target → yellow; the 5 % never applies to a target of 0.” */
    static Verdict verdict(BigDecimal value, Target.Bound target, RatingScale scale) {
        if (target.isMetBy(value)) {
            return Verdict.MET;
        }
        if (Borderline.isAt(value, target)) {
            return Verdict.AT_RISK;
        }
        BigDecimal missedBy = value.subtract(target.value()).abs();
        boolean isClose = target.value().signum() != 0
                && missedBy.multiply(HUNDRED)
                                .compareTo(target.value()
                                        .abs()
                                        .multiply(scale.limits().closeWithin()))
                        <= 0;
        return isClose ? Verdict.AT_RISK : Verdict.NOT_MET;
    }

    private static String reason(BigDecimal value, Target.Bound target, Verdict verdict, RatingScale scale) {
        if (verdict == Verdict.MET) {
            return "";
        }
        if (Borderline.isAt(value, target)) {
            return "，正在界上";
        }
        String missedBy = value.subtract(target.value()).abs().toPlainString();
        String bound = scale.limits().closeWithin().stripTrailingZeros().toPlainString() + "%";
        return "，差" + missedBy
                + (verdict == Verdict.AT_RISK
                        ? "，不超过目标的" + bound
                        : target.value().signum() == 0 ? "" : "，超过目标的" + bound);
    }

    private static String inWords(Target.Bound bound) {
        return bound.comparator().sign() + bound.value().toPlainString();
    }

    private static String unit(Indicator indicator) {
        return indicator.unit().name().equals("—") ? "" : indicator.unit().name();
    }
}
