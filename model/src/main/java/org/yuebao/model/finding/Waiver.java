package org.yuebao.model.finding;

import java.time.Instant;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.unit.UnitName;

/**
 * A check set aside (豁免) for one unit's submission of one month: what it finds there is no longer counted or sent back,
 * and is printed in the report's annex with who granted it and why. Only warnings and notes can be: no waiver makes a value
 * count that can't be read.
 *
 * @param grantedBy a person's name; never blank
 * @param reason never blank
 */
public record Waiver(
        PlanId plan,
        ReportingMonth month,
        UnitName unit,
        FindingCode code,
        String grantedBy,
        Instant grantedAt,
        String reason) {

    public Waiver {
        if (grantedBy.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a waiver names who granted it, and why");
        }
    }

    public boolean covers(UnitName other, Finding finding) {
        return unit.equals(other)
                && code.equals(finding.code())
                && (finding.severity() == Severity.WARNING || finding.severity() == Severity.NOTE);
    }
}
