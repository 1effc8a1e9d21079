package org.yuebao.aggregate.rating;

import java.math.BigDecimal;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.quantity.PercentagePoints;
import org.yuebao.model.quantity.Ratio;

/** Line 6: a quantity against its own target, by the share of the window that has passed. */
final class PaceRule {

    private PaceRule() {}

    static Judgement judge(Pace pace, RatingScale scale) {
        Verdict verdict = verdict(pace, scale);
        return Judgement.byLine(6, verdict, pace.inWords() + reason(pace, scale, verdict))
                .withShares(pace.completion(), pace.expected());
    }

    static Verdict verdict(Pace pace, RatingScale scale) {
        Verdict strict = worse(byBands(pace, scale), whenNothingIsDone(pace, scale));
        return strict == Verdict.BEHIND && isSpared(pace, scale) ? Verdict.AT_RISK : strict;
    }

    private static Verdict byBands(Pace pace, RatingScale scale) {
        if (pace.isWithin(scale.greenWithin())) {
            return Verdict.ON_PACE;
        }
        return pace.isWithin(scale.yellowWithin()) ? Verdict.AT_RISK : Verdict.BEHIND;
    }

    /** “Cumulative 0 at the end of the window's first and second month: yellow at best; from the third: red.” */
    private static Verdict whenNothingIsDone(Pace pace, RatingScale scale) {
        if (!pace.isNothing()) {
            return Verdict.ON_PACE;
        }
        return pace.monthOfWindow() <= scale.limits().monthsOfGrace() ? Verdict.AT_RISK : Verdict.BEHIND;
    }

    private static Verdict worse(Verdict one, Verdict other) {
        return VerdictOrder.of(one) >= VerdictOrder.of(other) ? one : other;
    }

    private static boolean isSpared(Pace pace, RatingScale scale) {
        return pace.isBefore(Ratio.ofPercent(scale.limits().fewThingsUntil()))
                && FewThings.isFew(pace.target(), scale.fewThings());
    }

    private static String reason(Pace pace, RatingScale scale, Verdict verdict) {
        Verdict bands = byBands(pace, scale);
        Verdict nothing = whenNothingIsDone(pace, scale);
        String band = bandInWords(pace, scale, bands);
        String zero =
                VerdictOrder.of(nothing) > VerdictOrder.of(bands) ? "；累计为0，为时限内第" + pace.monthOfWindow() + "个月" : "";
        String spared = verdict != worse(bands, nothing)
                ? "；目标不超过" + scale.fewThings() + pace.target().unit() + "，时限未过"
                        + plain(scale.limits().fewThingsUntil()) + "%，最差为偏慢"
                : "";
        return band + zero + spared;
    }

    private static String bandInWords(Pace pace, RatingScale scale, Verdict bands) {
        return switch (bands) {
            case ON_PACE -> pace.printedPointsBehind().signum() > 0 ? "，不超过" + points(scale.greenWithin()) : "";
            case AT_RISK -> over(pace, scale.greenWithin()) + "、不超过" + points(scale.yellowWithin());
            default -> over(pace, scale.yellowWithin());
        };
    }

    /** Rounded to one decimal the gap may look as if it lay on the bound that it exceeds. */
    private static String over(Pace pace, PercentagePoints bound) {
        BigDecimal printed = pace.printedPointsBehind();
        return (printed.compareTo(bound.value()) == 0 ? "（未取整时略大）" : "") + "，超过" + points(bound);
    }

    private static String plain(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString();
    }

    private static String points(PercentagePoints points) {
        return points.value().toPlainString() + "个百分点";
    }
}
