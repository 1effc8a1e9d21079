package org.yuebao.ingest.admit;

import java.util.List;
import org.yuebao.model.submission.Submission;
import org.yuebao.model.unit.UnitName;

/** What a unit reported for the earlier months of the year; asked for one unit at a time, so that memory doesn't grow with the units. */
@FunctionalInterface
public interface UnitHistory {

    /** In force, ascending by month; empty where there is none. */
    List<Submission> of(UnitName unit);

    /** Nothing is known of earlier months. */
    static UnitHistory none() {
        return unit -> List.of();
    }
}
