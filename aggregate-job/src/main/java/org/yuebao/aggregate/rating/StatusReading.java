package org.yuebao.aggregate.rating;

import java.util.List;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.submission.SelfStatus;

/** A unit's own status as line 7 reads it, with the note that goes with another reading than the word itself. */
record StatusReading(SelfStatus status, List<String> marks) {

    private static final int DECEMBER = 12;

    static StatusReading of(SelfStatus said, Term term, ReportingMonth month) {
        if (said == SelfStatus.UNSTATED) {
            return new StatusReading(SelfStatus.IN_PROGRESS, List.of(Marks.NO_STATUS));
        }
        if (said == SelfStatus.COMPLETED && term.isOngoing() && month.month() < DECEMBER) {
            return new StatusReading(SelfStatus.IN_PROGRESS, List.of(Marks.ONGOING_NOT_COMPLETED));
        }
        return new StatusReading(said, List.of());
    }
}
