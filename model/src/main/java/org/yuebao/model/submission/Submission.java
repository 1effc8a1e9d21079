package org.yuebao.model.submission;

import java.util.List;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.unit.UnitName;

/**
 * One unit's accepted workbook for one month, as it was understood.
 *
 * @param planVersion the version of the plan it was read against
 * @param nilReport 零报告: “nothing to report this month”, said explicitly; counts as reported
 * @param demonstration generated data: every page they reach says 演示数据
 * @param entries rows that say something; in the workbook's order
 * @param findings none of them a blocker
 */
public record Submission(
        PlanId plan,
        int planVersion,
        ReportingMonth month,
        UnitName unit,
        ReceivedFile file,
        boolean nilReport,
        boolean demonstration,
        FormHead head,
        List<ProgressEntry> entries,
        List<Reading> readings,
        List<Finding> findings)
        implements Receipt {

    public Submission {
        entries = List.copyOf(entries);
        readings = List.copyOf(readings);
        findings = List.copyOf(findings);
    }

    /** The same in all else: what the unit sent doesn't change by what is said of it. */
    public Submission withFindings(List<Finding> others) {
        return new Submission(
                plan, planVersion, month, unit, file, nilReport, demonstration, head, entries, readings, others);
    }
}
