package org.yuebao.aggregate.rating;

import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.quantity.Ratio;
import org.yuebao.model.submission.SelfStatus;

/** Lines 4, 5 and 7 for what is judged by the unit's own status. */
final class StatusRule {

    private static final Ratio HALF = Ratio.of(1, 2);

    private StatusRule() {}

    static Judgement judge(SelfStatus said, Term term, ReportingMonth month) {
        StatusReading reading = StatusReading.of(said, term, month);
        return judgeRead(reading.status(), term, month).marked(reading.marks());
    }

    private static Judgement judgeRead(SelfStatus status, Term term, ReportingMonth month) {
        String selfRated = "单位自评" + status.chinese();
        if (status == SelfStatus.COMPLETED) {
            return Judgement.byLine(7, Verdict.COMPLETED, selfRated);
        }
        if (term.isOverAt(month)) {
            return term.kind() == Term.Kind.STEP
                    ? Judgement.byLine(5, Verdict.STEP_OVERDUE, "节点" + term.printed() + "应完成，" + selfRated)
                    : Judgement.byLine(4, Verdict.OVERDUE, "完成时限（" + term.printed() + "）已到，" + selfRated);
        }
        if (status == SelfStatus.BEHIND) {
            return Judgement.byLine(7, Verdict.BEHIND, selfRated);
        }
        return notYetDone(status, selfRated, term, month);
    }

    private static Judgement notYetDone(SelfStatus status, String selfRated, Term term, ReportingMonth month) {
        Ratio elapsed = term.window().elapsedAt(month);
        if (status == SelfStatus.NOT_STARTED && elapsed.compareTo(HALF) > 0) {
            return Judgement.byLine(
                    7,
                    Verdict.AT_RISK,
                    selfRated + "，时限已过" + elapsed + "（" + elapsed.part() + "/" + elapsed.whole() + "天），超过一半");
        }
        String limit = term.isOngoing() ? term.printed() : "完成时限" + term.printed();
        if (term.isNearAt(month)) {
            return Judgement.byLine(7, Verdict.AT_RISK, selfRated + "，" + limit + "，下月底前到期");
        }
        return Judgement.byLine(7, Verdict.ON_PACE, selfRated + "，" + limit);
    }
}
