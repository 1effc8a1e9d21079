package org.yuebao.aggregate.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.Target;

/** Ratio of days, lower is better (重污染天数比率), judged in days: the cap is floor(target × days of the year). */
final class HeavyDaysRule {

    private static final String RULE = "指标·重污染天数";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private HeavyDaysRule() {}

    static Judgement judge(DaysReported reported, Target.Bound target, DaysOfYear year) {
        BigDecimal all = BigDecimal.valueOf(year.all());
        BigDecimal cap = target.value().multiply(all).divide(HUNDRED, 0, RoundingMode.FLOOR);
        BigDecimal days = reported.days();
        String value = "累计" + days.toPlainString() + "天，全年上限" + cap + "天（"
                + target.value().toPlainString() + "%×" + year.all() + "天，舍去小数）";
        if (days.compareTo(cap) > 0) {
            return Judgement.of(Verdict.OUT_OF_REACH, RULE, value);
        }
        boolean isWithinShare = days.multiply(all).compareTo(cap.multiply(BigDecimal.valueOf(year.passed()))) <= 0;
        String share = "，按已过" + year.passed() + "/" + year.all() + "天折算" + (isWithinShare ? "未超" : "已超");
        return Judgement.of(isWithinShare ? Verdict.MET : Verdict.AT_RISK, RULE, value + share);
    }
}
