package org.yuebao.aggregate.rating;

import java.util.List;
import org.yuebao.aggregate.progress.ItemHistory;
import org.yuebao.aggregate.progress.Said;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.submission.ReportedEntry;
import org.yuebao.model.submission.SelfStatus;

/** Lines 2, 3, 4, 5 and 7 for a whole measure, a single step, or a quantity that only the city is judged by. */
final class StatusItem {

    private StatusItem() {}

    static Judgement judge(ItemHistory history, Term term, MonthAtHand at) {
        EarlierCompletion earlier = EarlierCompletion.in(history, entry -> completes(entry, term));
        return earlier.counting()
                .map(entry -> keepsCompletion(entry, history))
                .orElseGet(() -> earlier.tellWithdrawal(byWhatWasSaid(history, term, at)));
    }

    /** 已完成 on an ongoing measure completes nothing before December. */
    private static boolean completes(ReportedEntry entry, Term term) {
        return !term.isOngoing() && entry.entry().status() == SelfStatus.COMPLETED;
    }

    private static Judgement keepsCompletion(ReportedEntry earlier, ItemHistory history) {
        Judgement completed = Judgement.byLine(
                        2, Verdict.COMPLETED, earlier.month().month() + "月单位自评已完成")
                .basedOn(List.of(earlier));
        return switch (history.said()) {
            case Said.Silence ignored -> completed.marked(Marks.NOT_REPORTED_NOW);
            case Said.ThisMonth now ->
                saysOtherwise(now.entry().entry().status())
                        ? completed.marked(Marks.CONTRADICTS_COMPLETION)
                        : completed;
            case Said.KeptFromBefore ignored -> completed.marked(Marks.NIL_REPORT);
            case Said.NothingYet ignored -> completed.marked(Marks.NIL_REPORT);
        };
    }

    private static boolean saysOtherwise(SelfStatus status) {
        return switch (status) {
            case COMPLETED, UNSTATED -> false;
            case NOT_STARTED, IN_PROGRESS, BEHIND -> true;
        };
    }

    private static Judgement byWhatWasSaid(ItemHistory history, Term term, MonthAtHand at) {
        return history.said() instanceof Said.Silence
                ? SilenceRule.judge(at)
                : StatusRule.judge(history.status(), term, at).marked(nilMark(history.said()));
    }

    static List<String> nilMark(Said said) {
        return switch (said) {
            case Said.KeptFromBefore ignored -> List.of(Marks.NIL_REPORT);
            case Said.NothingYet ignored -> List.of(Marks.NIL_REPORT);
            case Said.ThisMonth ignored -> List.of();
            case Said.Silence ignored -> List.of();
        };
    }
}
