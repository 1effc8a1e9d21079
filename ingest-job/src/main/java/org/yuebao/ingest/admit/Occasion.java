package org.yuebao.ingest.admit;

import java.util.Map;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.submission.Submission;
import org.yuebao.model.unit.UnitName;

/**
 * What files are admitted to: one month of one plan.
 *
 * @param previous submissions in force of the month before, of the same year; by unit
 */
public record Occasion(Plan plan, ReportingMonth month, Map<UnitName, Submission> previous) {

    public Occasion {
        previous = Map.copyOf(previous);
    }
}
