package org.yuebao.report.issue;

import java.math.BigDecimal;
import org.yuebao.model.plan.RatingScale;

/** Every component of the rating scale in one line. */
final class RatingLine {

    private RatingLine() {}

    /** Numbers without their trailing zeros: a store may give 10 back as 10.0. */
    static String of(RatingScale scale) {
        return String.join(
                " ",
                plain(scale.greenWithin().value()),
                plain(scale.yellowWithin().value()),
                String.valueOf(scale.fewThings()),
                String.valueOf(scale.redOneIn()),
                plain(scale.measureWeight()),
                plain(scale.indicatorWeight()),
                plain(scale.timelinessWeight()),
                plain(scale.yellowWorth()),
                plain(scale.latePenalty()),
                String.valueOf(scale.dueWorkingDay()),
                String.valueOf(scale.dueDayIncluded()),
                scale.scoreRounding().name(),
                plain(scale.limits().fewThingsUntil()),
                String.valueOf(scale.limits().monthsOfGrace()),
                plain(scale.limits().notStartedUntil()),
                String.valueOf(scale.limits().dueSoonMonths()),
                String.valueOf(scale.limits().ongoingDoneFrom()),
                String.valueOf(scale.limits().meanLenientUntil()),
                plain(scale.limits().closeWithin()),
                String.valueOf(scale.official()));
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
