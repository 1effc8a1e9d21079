package org.yuebao.aggregate.rating;

import java.util.List;
import org.yuebao.model.assessment.Verdict;

/** Which of several verdicts is the worst. Silence stands between yellow and red: it counts 0 like red, but isn't a red. */
final class VerdictOrder {

    private static final List<Verdict> FROM_BEST_TO_WORST = List.of(
            Verdict.NOT_CONCERNED,
            Verdict.IN_WORDS,
            Verdict.YEARLY,
            Verdict.NOT_YET_DUE,
            Verdict.AWAITED,
            Verdict.COMPLETED,
            Verdict.MET,
            Verdict.ON_PACE,
            Verdict.AT_RISK,
            Verdict.NOT_REPORTED,
            Verdict.BEHIND,
            Verdict.NOT_MET,
            Verdict.OUT_OF_REACH,
            Verdict.STEP_OVERDUE,
            Verdict.OVERDUE);

    private VerdictOrder() {}

    static int of(Verdict verdict) {
        return FROM_BEST_TO_WORST.indexOf(verdict);
    }

    /** The first of the worst; the verdicts that are left out of rates count only where there is no other. */
    static Verdict worst(List<Verdict> verdicts) {
        return verdicts.stream()
                .max((one, other) -> Integer.compare(of(one), of(other)))
                .orElse(Verdict.NOT_CONCERNED);
    }
}
