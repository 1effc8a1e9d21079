package org.yuebao.model.submission;

import java.util.List;
import java.util.Optional;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.unit.UnitName;

/**
 * A file that is not accepted (退回); kept all the same, and a sub-count of “not reported”.
 *
 * @param month the month that was being collected, not the one the file may name
 * @param unit whose it is, where that could be told
 * @param findings at least one blocker
 */
public record Refusal(
        PlanId plan, ReportingMonth month, Optional<UnitName> unit, ReceivedFile file, List<Finding> findings)
        implements Receipt {

    public Refusal {
        findings = List.copyOf(findings);
    }
}
