package org.yuebao.aggregate.rating;

import java.util.List;
import java.util.Optional;
import org.yuebao.aggregate.progress.ItemHistory;
import org.yuebao.aggregate.progress.Said;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.MeasureItem.Counted;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.submission.ReportedEntry;
import org.yuebao.model.submission.SelfStatus;

/** Lines 2, 3, 4 and 6 for a counted item with the unit's own target. */
final class QuantityRule {

    private final Counted item;
    private final Quantity target;
    private final Term term;
    private final MonthAtHand at;

    /** @param target the unit's own, above 0 */
    QuantityRule(Counted item, Quantity target, Term term, MonthAtHand at) {
        this.item = item;
        this.target = target;
        this.term = term;
        this.at = at;
    }

    Judgement judge(ItemHistory history) {
        Optional<Figure> now = history.cumulative(item.unit());
        EarlierCompletion earlier = EarlierCompletion.in(history, this::reachesTarget);
        return earlier.counting()
                .map(entry -> keepsCompletion(entry, now, history))
                .or(() ->
                        now.map(figure -> byAmount(figure.quantity(), history)).map(earlier::tellWithdrawal))
                .orElseGet(() -> earlier.tellWithdrawal(silence(history)));
    }

    private boolean reachesTarget(ReportedEntry entry) {
        return ItemHistory.amountOf(entry, item.unit())
                .filter(figure -> reaches(figure.quantity()))
                .isPresent();
    }

    private Judgement keepsCompletion(ReportedEntry earlier, Optional<Figure> now, ItemHistory history) {
        String then = earlier.month().month() + "月已累计"
                + ItemHistory.amountOf(earlier, item.unit()).orElseThrow().quantity()
                + "，达到年度目标" + target;
        Judgement completed = Judgement.byLine(2, Verdict.COMPLETED, then).basedOn(List.of(earlier));
        List<String> nil = StatusItem.nilMark(history.said());
        if (now.isEmpty()) {
            return completed.marked(history.said() instanceof Said.Silence ? Marks.NOT_REPORTED_NOW : Marks.NO_AMOUNT);
        }
        return reaches(now.get().quantity())
                ? completed.marked(nil)
                : completed.marked(nil).marked(Marks.CONTRADICTS_COMPLETION);
    }

    private Judgement byAmount(Quantity amount, ItemHistory history) {
        Pace pace = new Pace(amount, target, term.window(), at.month());
        SelfStatus status = history.status();
        if (reaches(amount) && !history.keepsWithdrawnAmount(item.unit())) {
            return Judgement.byLine(4, Verdict.COMPLETED, pace.amounts())
                    .withShares(pace.completion(), pace.expected())
                    .marked(status == SelfStatus.COMPLETED ? List.of() : List.of(Marks.STATUS_LAGS))
                    .marked(StatusItem.nilMark(history.said()));
        }
        Judgement unfinished = term.isOverAt(at.month())
                ? Judgement.byLine(4, Verdict.OVERDUE, pace.amounts() + "；完成时限（" + term.printed() + "）已到")
                        .withShares(pace.completion(), pace.expected())
                : PaceRule.judge(pace, at.scale());
        return unfinished
                .marked(status == SelfStatus.COMPLETED ? List.of(Marks.STATUS_LEADS) : List.of())
                .marked(StatusItem.nilMark(history.said()));
    }

    private Judgement silence(ItemHistory history) {
        Judgement silence = SilenceRule.judge(at);
        return history.said() instanceof Said.Silence ? silence : silence.marked(Marks.NO_AMOUNT);
    }

    private boolean reaches(Quantity amount) {
        return item.comparator().holds(amount.amount(), target.amount());
    }
}
