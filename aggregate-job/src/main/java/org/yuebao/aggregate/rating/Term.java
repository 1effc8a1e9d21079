package org.yuebao.aggregate.rating;

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

    static Term of(Deadline deadline) {
        return switch (deadline) {
            case Deadline.ByDate byDate -> new Term(byDate.window(), Kind.DEADLINE, Dates.dayOf(byDate.date()) + "前");
            case Deadline.Within within -> new Term(within.window(), Kind.DEADLINE, within.printed());
            case Deadline.AtMilestones milestones -> new Term(milestones.window(), Kind.DEADLINE, milestones.printed());
            case Deadline.Ongoing ongoing -> new Term(ongoing.window(), Kind.ONGOING, ongoing.printed());
        };
    }

    /** A step's window begins with the measure's, or on its own day where that lies before. */
    static Term of(MeasureItem.Step step, Deadline deadline) {
        var due = step.due().getLast();
        var begin =
                deadline.window().begin().isAfter(due) ? due : deadline.window().begin();
        return new Term(new Window(begin, due), Kind.STEP, Dates.dayOf(due) + "前");
    }

    boolean isOverAt(ReportingMonth month) {
        return kind != Kind.ONGOING && window.hasEndedBy(month);
    }

    /** Whether it ends by the end of next month. */
    boolean isNearAt(ReportingMonth month) {
        return kind != Kind.ONGOING && window.hasEndedBy(month.next());
    }

    boolean isOngoing() {
        return kind == Kind.ONGOING;
    }
}
