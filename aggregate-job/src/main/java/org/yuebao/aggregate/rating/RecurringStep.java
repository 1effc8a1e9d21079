package org.yuebao.aggregate.rating;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yuebao.aggregate.progress.ItemHistory;
import org.yuebao.aggregate.progress.Said;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.month.Window;
import org.yuebao.model.plan.MeasureItem.Step;
import org.yuebao.model.submission.ReportedEntry;
import org.yuebao.model.submission.SelfStatus;

/**
 * Line 5 for a step that recurs (每月, 每季度; one last day for each period). The simple reading (default): a period is
 * covered by the report of the month in which it ends, where that says 推进中 or 已完成 (a text or amount without a
 * status counts as 推进中); a nil report covers nothing. The first period is as long as the second; before it nothing is
 * expected. Periods that ended before anybody reported on the measure aren't asked for.
 */
final class RecurringStep {

    private final Step step;
    private final Optional<ReportingMonth> collectedSince;
    private final MonthAtHand at;

    RecurringStep(Step step, Optional<ReportingMonth> collectedSince, MonthAtHand at) {
        this.step = step;
        this.collectedSince = collectedSince;
        this.at = at;
    }

    /** 6月30日前, or for a recurring step how often it is due. */
    static String printed(Step step) {
        return step.isRecurring()
                ? "共" + step.due().size() + "期"
                : Dates.dayOf(step.due().getFirst()) + "前";
    }

    Judgement judge(ItemHistory history) {
        if (!window().hasBegunBy(at.month())) {
            return Judgement.byLine(1, Verdict.NOT_YET_DUE, "自" + Dates.dayOf(window().begin()) + "起按期开展");
        }
        if (history.said() instanceof Said.Silence) {
            return SilenceRule.judge(at);
        }
        List<ReportingMonth> uncovered = asked().stream()
                .filter(month -> history.entries().stream().noneMatch(entry -> covers(entry, month)))
                .toList();
        Judgement judgement = uncovered.isEmpty() ? byStatus(history) : overdue(uncovered);
        return judgement
                .marked(StatusItem.nilMark(history.said()))
                .basedOn(history.earlier().stream()
                        .filter(entry -> asked().contains(entry.month()))
                        .toList());
    }

    private Judgement byStatus(ItemHistory history) {
        if (history.status() == SelfStatus.BEHIND) {
            return Judgement.byLine(7, Verdict.BEHIND, "单位自评滞后");
        }
        return window().hasEndedBy(at.month())
                ? Judgement.byLine(5, Verdict.COMPLETED, "各期均已开展")
                : Judgement.byLine(5, Verdict.ON_PACE, "至本月应开展的" + asked().size() + "期均已填报");
    }

    private static Judgement overdue(List<ReportingMonth> uncovered) {
        String months = uncovered.stream().map(month -> month.month() + "月").collect(Collectors.joining("、"));
        return Judgement.byLine(5, Verdict.STEP_OVERDUE, months + "应开展，当月未填报推进中或已完成");
    }

    /** Months in which a period ended, up to the month at hand, from the first that was collected on. */
    private List<ReportingMonth> asked() {
        return step.due().stream()
                .map(due -> new ReportingMonth(YearMonth.from(due)))
                .filter(month -> month.compareTo(at.month()) <= 0)
                .filter(month -> collectedSince
                        .filter(since -> month.compareTo(since) < 0)
                        .isEmpty())
                .toList();
    }

    private static boolean covers(ReportedEntry entry, ReportingMonth month) {
        return entry.month().equals(month)
                && switch (entry.entry().status()) {
                    case IN_PROGRESS, COMPLETED, UNSTATED -> true;
                    case NOT_STARTED, BEHIND -> false;
                };
    }

    private Window window() {
        YearMonth first = YearMonth.from(step.due().getFirst());
        long length = Math.max(
                1, ChronoUnit.MONTHS.between(first, YearMonth.from(step.due().get(1))));
        return new Window(first.minusMonths(length - 1).atDay(1), step.due().getLast());
    }
}
