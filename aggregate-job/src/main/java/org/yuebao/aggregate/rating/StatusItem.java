package org.yuebao.aggregate.rating;

import java.util.List;
import java.util.Optional;
import org.yuebao.aggregate.progress.ItemHistory;
import org.yuebao.aggregate.progress.Said;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.submission.ReportedEntry;
import org.yuebao.model.submission.SelfStatus;

/** Lines 2, 3, 4, 5 and 7 for a whole measure, a single step, or a quantity that only the city is judged by. */
final class StatusItem {

    private StatusItem() {}

    static Judgement judge(ItemHistory history, Term term, MonthAtHand at) {
        return completedEarlier(history, term)
                .map(earlier -> keepsCompletion(earlier, history))
                .orElseGet(() -> byWhatWasSaid(history.said(), term, at));
    }

    /** 已完成 on an ongoing measure completes nothing before December. */
    private static Optional<ReportedEntry> completedEarlier(ItemHistory history, Term term) {
        return term.isOngoing()
                ? Optional.empty()
                : history.earlier().stream()
                        .filter(entry -> entry.entry().status() == SelfStatus.COMPLETED)
                        .findFirst();
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

    private static Judgement byWhatWasSaid(Said said, Term term, MonthAtHand at) {
        return said instanceof Said.Silence
                ? SilenceRule.judge(at)
                : StatusRule.judge(statusOf(said), term, at).marked(nilMark(said));
    }

    static SelfStatus statusOf(Said said) {
        return switch (said) {
            case Said.ThisMonth now -> now.entry().entry().status();
            case Said.KeptFromBefore before -> before.entry().entry().status();
            case Said.NothingYet ignored -> SelfStatus.NOT_STARTED;
            case Said.Silence ignored -> SelfStatus.UNSTATED;
        };
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
