package org.yuebao.model.submission;

import java.time.Instant;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.unit.UnitName;

/**
 * A person's correction of when a unit's first accepted file of a month was received, for timeliness alone: which revision
 * counts stays as it is.
 *
 * @param receivedAt when it was really received
 * @param correctedBy a person's name; never blank
 * @param reason never blank
 */
public record ReceivedCorrection(
        PlanId plan,
        ReportingMonth month,
        UnitName unit,
        Instant receivedAt,
        String correctedBy,
        Instant correctedAt,
        String reason) {

    public ReceivedCorrection {
        if (correctedBy.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a correction names who made it, and why");
        }
    }
}
