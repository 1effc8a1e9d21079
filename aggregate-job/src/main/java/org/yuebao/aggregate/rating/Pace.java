package org.yuebao.aggregate.rating;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.month.Window;
import org.yuebao.model.quantity.Gap;
import org.yuebao.model.quantity.PercentagePoints;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.quantity.Ratio;

/**
 * A cumulative amount against its target at a month's end.
 *
 * @param actual in the target's unit
 * @param target above 0
 */
record Pace(Quantity actual, Quantity target, Window window, ReportingMonth month) {

    Ratio completion() {
        return new Ratio(actual.amount(), target.amount());
    }

    /** 序时进度. */
    Ratio expected() {
        return window.elapsedAt(month);
    }

    boolean isWithin(PercentagePoints below) {
        return completion().isAtLeast(expected().minus(below));
    }

    boolean isNothing() {
        return actual.amount().signum() <= 0;
    }

    boolean isBefore(Ratio share) {
        return expected().compareTo(share) < 0;
    }

    /** 1 in the month in which the window begins. */
    long monthOfWindow() {
        return ChronoUnit.MONTHS.between(
                        window.begin().withDayOfMonth(1), month.value().atDay(1))
                + 1;
    }

    /** 累计350吨，年度目标845吨，完成41.4%；应完成49.6%（181/365天），差8.2个百分点. */
    String inWords() {
        return amounts() + "；" + Gaps.inWords(completion(), expected());
    }

    /** 累计350吨，年度目标845吨，完成41.4%. */
    String amounts() {
        return "累计" + actual + "，年度目标" + target + "，完成" + completion();
    }

    /** How many printed points the amount is behind; 0 or less where it is ahead. */
    BigDecimal printedPointsBehind() {
        return Gap.between(completion()).and(expected()).points().negate();
    }
}
