package org.yuebao.aggregate.rating;

import java.util.List;
import org.yuebao.model.submission.SelfStatus;

/** A unit's own status as line 7 reads it, with the note that goes with another reading than the word itself. */
record StatusReading(SelfStatus status, List<String> marks) {

    static StatusReading of(SelfStatus said, Term term, MonthAtHand at) {
        int from = at.scale().limits().ongoingDoneFrom();
        if (said == SelfStatus.UNSTATED) {
            return new StatusReading(SelfStatus.IN_PROGRESS, List.of(Marks.NO_STATUS));
        }
        if (said == SelfStatus.COMPLETED && term.isOngoing() && at.month().month() < from) {
            return new StatusReading(SelfStatus.IN_PROGRESS, List.of("长期任务，" + from + "月前按推进中"));
        }
        return new StatusReading(said, List.of());
    }
}
