package org.yuebao.ingest.plan.check;

import java.util.List;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;

/**
 * What the checks found in a plan.
 *
 * @param findings what a person should look at
 * @param agreements what was compared and agrees, one Chinese sentence each
 */
public record PlanReport(List<Finding> findings, List<String> agreements) {

    public PlanReport {
        findings = List.copyOf(findings);
        agreements = List.copyOf(agreements);
    }

    /** Findings with which the plan must not be loaded. */
    public List<Finding> stopping() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.BLOCKER || finding.severity() == Severity.ERROR)
                .toList();
    }
}
