package org.yuebao.aggregate.rating;

import java.math.BigDecimal;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.quantity.Ratio;
import org.yuebao.model.submission.SelfStatus;

/** Lines 4, 5 and 7 for what is judged by the unit's own status. */
final class StatusRule {

    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);

    private StatusRule() {}

    static Judgement judge(SelfStatus said, Term term, MonthAtHand at) {
        StatusReading reading = StatusReading.of(said, term, at);
        return judgeRead(reading.status(), term, at).marked(reading.marks());
    }

    private static Judgement judgeRead(SelfStatus status, Term term, MonthAtHand at) {
        String selfRated = "单位自评" + status.chinese();
        if (status == SelfStatus.COMPLETED) {
            return Judgement.byLine(7, Verdict.COMPLETED, selfRated);
        }
        if (term.isOverAt(at.month())) {
            return term.kind() == Term.Kind.STEP
                    ? Judgement.byLine(5, Verdict.STEP_OVERDUE, "节点" + term.printed() + "应完成，" + selfRated)
                    : Judgement.byLine(4, Verdict.OVERDUE, "完成时限（" + term.printed() + "）已到，" + selfRated);
        }
        if (status == SelfStatus.BEHIND) {
            return Judgement.byLine(7, Verdict.BEHIND, selfRated);
        }
        return notYetDone(status, selfRated, term, at);
    }

    private static Judgement notYetDone(SelfStatus status, String selfRated, Term term, MonthAtHand at) {
        BigDecimal half = at.scale().limits().notStartedUntil();
        Ratio elapsed = term.window().elapsedAt(at.month());
        if (status == SelfStatus.NOT_STARTED && elapsed.compareTo(Ratio.ofPercent(half)) > 0) {
            return Judgement.byLine(
                    7,
                    Verdict.AT_RISK,
                    selfRated + "，时限已过" + elapsed + "（" + elapsed.part() + "/" + elapsed.whole() + "天），超过"
                            + (half.compareTo(FIFTY) == 0
                                    ? "一半"
                                    : half.stripTrailingZeros().toPlainString() + "%"));
        }
        String limit = term.isOngoing() ? term.printed() : "完成时限" + term.printed();
        int soon = at.scale().limits().dueSoonMonths();
        if (term.isNearAt(at.month(), soon)) {
            return Judgement.byLine(
                    7, Verdict.AT_RISK, selfRated + "，" + limit + "，" + (soon == 1 ? "下月底前" : soon + "个月内") + "到期");
        }
        return Judgement.byLine(7, Verdict.ON_PACE, selfRated + "，" + limit);
    }
}
