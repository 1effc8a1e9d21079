package org.yuebao.aggregate.rating;

import java.time.LocalDate;
import java.util.Optional;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.month.Window;
import org.yuebao.model.plan.Deadline;
import org.yuebao.model.plan.MeasureItem;

/**
 * By when something is to be done, and what it means to miss it.
 *
 * @param printed 12月31日前, 6—9月, 长期实施
 */
record Term(Window window, Kind kind, String printed) {

    enum Kind {
        /** The measure's own: line 4. */
        DEADLINE,
        /** A step's date: line 5. */
        STEP,
        /** Never overdue. */
        ONGOING
    }

    /**
     * @param addedIn the month from which an amendment asks for it: its window begins then; empty where it was asked for
     *     from the beginning
     */
    static Term of(Deadline deadline, Optional<ReportingMonth> addedIn) {
        Term asPrinted = of(deadline);
        return addedIn.map(month -> month.value().atDay(1))
                .filter(first -> first.isAfter(asPrinted.window.begin()))
                .map(first -> new Term(beginning(first, asPrinted.window), asPrinted.kind, asPrinted.printed))
                .orElse(asPrinted);
    }

    /** Begins on its own last day where the amendment came after it. */
    private static Window beginning(LocalDate first, Window window) {
        return new Window(first.isAfter(window.end()) ? window.end() : first, window.end());
    }

    private static Term of(Deadline deadline) {
        return switch (deadline) {
            case Deadline.ByDate byDate -> new Term(byDate.window(), Kind.DEADLINE, Dates.dayOf(byDate.date()) + "前");
            case Deadline.Within within -> new Term(within.window(), Kind.DEADLINE, within.printed());
            case Deadline.AtMilestones milestones -> new Term(milestones.window(), Kind.DEADLINE, milestones.printed());
            case Deadline.Ongoing ongoing -> new Term(ongoing.window(), Kind.ONGOING, ongoing.printed());
        };
    }

    /** A step's window begins with the measure's, or on its own day where that lies before. */
    static Term of(MeasureItem.Step step, Term measure) {
        var due = step.due().getLast();
        var begin = measure.window.begin().isAfter(due) ? due : measure.window.begin();
        return new Term(new Window(begin, due), Kind.STEP, Dates.dayOf(due) + "前");
    }

    boolean isOverAt(ReportingMonth month) {
        return kind != Kind.ONGOING && window.hasEndedBy(month);
    }

    /** Whether it ends by the end of so many months after this one. */
    boolean isNearAt(ReportingMonth month, int months) {
        return kind != Kind.ONGOING
                && window.hasEndedBy(new ReportingMonth(month.value().plusMonths(months)));
    }

    boolean isOngoing() {
        return kind == Kind.ONGOING;
    }
}
