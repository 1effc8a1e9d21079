package org.yuebao.aggregate.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.Target;
import org.yuebao.model.quantity.MeasuringUnit;

/**
 * Mean to date, lower is better (PM2.5年均浓度). Above target in spring is normal: until September a mean above target is
 * yellow as long as the rest of the year can make up for it; from October on it is red (default).
 */
final class MeanToDateRule {

    private static final String RULE = "指标·累计均值";

    private MeanToDateRule() {}

    /** @param mean in the plan's printed form */
    static Judgement judge(BigDecimal mean, Target.Bound target, MeasuringUnit unit, MonthAtHand at) {
        String value = "累计" + mean.toPlainString() + unit + "，目标"
                + target.comparator().sign() + target.value().toPlainString();
        if (target.isMetBy(mean)) {
            return Judgement.of(Verdict.MET, RULE, value);
        }
        if (Borderline.isAt(mean, target)) {
            return Borderline.judge(RULE, value);
        }
        DaysOfYear year = DaysOfYear.at(at.month());
        if (year.left() == 0) {
            return Judgement.of(Verdict.NOT_MET, RULE, value);
        }
        BigDecimal rest = neededOverTheRest(mean, target.value(), year);
        String reason = value + "；余下" + year.left() + "天均值须不高于" + rest.toPlainString() + unit + "（("
                + target.value().toPlainString() + "×" + year.all() + "−" + mean.toPlainString() + "×" + year.passed()
                + ")÷" + year.left() + "）";
        return Judgement.of(verdict(mean, target.value(), year, at), RULE, reason);
    }

    private static Verdict verdict(BigDecimal mean, BigDecimal target, DaysOfYear year, MonthAtHand at) {
        if (budget(mean, target, year).signum() <= 0) {
            return Verdict.OUT_OF_REACH;
        }
        return at.month().month() <= at.scale().limits().meanLenientUntil() ? Verdict.AT_RISK : Verdict.NOT_MET;
    }

    /** R = (T·D − C·d) ÷ (D − d), for print rounded down to one decimal: a promise must not be too easy. */
    private static BigDecimal neededOverTheRest(BigDecimal mean, BigDecimal target, DaysOfYear year) {
        return budget(mean, target, year).divide(BigDecimal.valueOf(year.left()), 1, RoundingMode.FLOOR);
    }

    /** T·D − C·d. */
    private static BigDecimal budget(BigDecimal mean, BigDecimal target, DaysOfYear year) {
        return target.multiply(BigDecimal.valueOf(year.all()))
                .subtract(mean.multiply(BigDecimal.valueOf(year.passed())));
    }
}
