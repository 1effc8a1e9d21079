package org.yuebao.aggregate.rating;

import java.time.Instant;
import java.util.Optional;
import org.yuebao.model.assessment.Timeliness;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.month.WorkingDayCalendar;

/** 报送及时性: it belongs to the first revision that passed the gates. */
public final class TimelinessRule {

    private final WorkingDayCalendar calendar;
    private final DueDate due;
    private final Instant asOf;

    /** @param asOf the instant up to which arrivals count */
    public TimelinessRule(WorkingDayCalendar calendar, DueDate due, Instant asOf) {
        this.calendar = calendar;
        this.due = due;
        this.asOf = asOf;
    }

    /**
     * @param firstAccepted when the first accepted revision was received, not after {@code asOf}
     * @param refusedFiles how many files of the unit were refused
     */
    public Timeliness of(Optional<Instant> firstAccepted, int refusedFiles) {
        return firstAccepted.map(this::received).orElseGet(() -> notReceived(refusedFiles));
    }

    private Timeliness received(Instant at) {
        return due.isMetBy(at) ? new Timeliness.OnTime(at) : new Timeliness.Late(at, calendar.workingDaysLate(due, at));
    }

    private Timeliness notReceived(int refusedFiles) {
        return due.isMetBy(asOf) ? new Timeliness.Awaited(refusedFiles) : new Timeliness.NotReported(refusedFiles);
    }
}
