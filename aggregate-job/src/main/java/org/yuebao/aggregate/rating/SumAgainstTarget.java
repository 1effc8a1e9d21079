package org.yuebao.aggregate.rating;

import java.util.Optional;
import org.yuebao.aggregate.progress.CityTally;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.Comparator;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.quantity.Ratio;

/** The city's sum of a quantity, judged like a unit's own: lines 2, 3, 4 and 6. */
final class SumAgainstTarget {

    private final String name;
    private final Comparator comparator;
    private final Quantity target;
    private final Term term;
    private final MonthAtHand at;

    /** @param target the city's; 0 where no unit has a task */
    SumAgainstTarget(String name, Comparator comparator, Quantity target, Term term, MonthAtHand at) {
        this.name = name;
        this.comparator = comparator;
        this.target = target;
        this.term = term;
        this.at = at;
    }

    /** @param reachedEarlier whether the sum of an earlier month reached the target: completion stays */
    CitySum of(CityTally tally, boolean reachedEarlier) {
        boolean isComparable = target.amount().signum() > 0;
        return new CitySum(
                name,
                tally.figure(),
                target,
                isComparable && tally.reported() > 0
                        ? Optional.of(new Ratio(tally.figure().quantity().amount(), target.amount()))
                        : Optional.empty(),
                term.window().elapsedAt(at.month()),
                isComparable ? verdict(tally, reachedEarlier) : Verdict.NOT_CONCERNED,
                tally.missing());
    }

    boolean isReachedBy(CityTally tally) {
        return tally.reported() > 0
                && comparator.holds(tally.figure().quantity().amount(), target.amount());
    }

    private Verdict verdict(CityTally tally, boolean reachedEarlier) {
        if (!term.window().hasBegunBy(at.month())) {
            return Verdict.NOT_YET_DUE;
        }
        if (reachedEarlier || isReachedBy(tally)) {
            return Verdict.COMPLETED;
        }
        if (tally.reported() == 0) {
            return SilenceRule.judge(at).verdict();
        }
        return term.isOverAt(at.month())
                ? Verdict.OVERDUE
                : PaceRule.verdict(new Pace(tally.figure().quantity(), target, term.window(), at.month()), at.scale());
    }
}
