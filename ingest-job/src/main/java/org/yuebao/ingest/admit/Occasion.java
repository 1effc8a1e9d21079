package org.yuebao.ingest.admit;

import java.util.List;
import java.util.Map;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.submission.Submission;
import org.yuebao.model.unit.UnitName;

/** What files are admitted to: one month of one plan, with what the units reported before. */
public record Occasion(Plan plan, ReportingMonth month, UnitHistory history) {

    /** @param previous submissions in force of an earlier month of the same year; by unit */
    public Occasion(Plan plan, ReportingMonth month, Map<UnitName, Submission> previous) {
        this(plan, month, unit -> previous.containsKey(unit) ? List.of(previous.get(unit)) : List.of());
    }
}
