package org.yuebao.aggregate.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.Target;

/** Ratio of days, higher is better (优良天数比率): met, or so many more good days needed of those that are left. */
final class GoodDaysRule {

    private static final String RULE = "指标·天数比率";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private GoodDaysRule() {}

    static Judgement judge(DaysReported reported, Target.Bound target, DaysOfYear year) {
        String value = reported.days() + "/" + reported.valid() + "天，累计"
                + PrintedForm.shown(reported.percent()).toPlainString() + "%，目标"
                + target.comparator().sign() + target.value().toPlainString() + "%";
        if (target.isMetBy(reported.percent())) {
            return Judgement.of(Verdict.MET, RULE, value);
        }
        if (Borderline.isAt(reported.percent(), target)) {
            return Borderline.judge(RULE, value);
        }
        BigDecimal needed = stillNeeded(reported, target, year);
        boolean isPossible = needed.compareTo(BigDecimal.valueOf(year.left())) <= 0;
        return Judgement.of(
                isPossible ? Verdict.AT_RISK : Verdict.OUT_OF_REACH,
                RULE,
                value + "；全年还剩" + year.left() + "天，还需优良" + needed + "天");
    }

    /** Good days still needed, rounded up, were every day that is left a valid one. */
    private static BigDecimal stillNeeded(DaysReported reported, Target.Bound target, DaysOfYear year) {
        BigDecimal validInTheEnd = reported.valid().add(BigDecimal.valueOf(year.left()));
        return target.value()
                .multiply(validInTheEnd)
                .divide(HUNDRED, 0, RoundingMode.CEILING)
                .subtract(reported.days());
    }
}
