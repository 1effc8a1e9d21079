package org.yuebao.app.office;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.store.RunKey;

/**
 * One month of one plan, as it stands now.
 *
 * @param run the newest run whose verdicts are complete
 * @param reports in the order of publication
 */
public record OpenedMonth(
        Plan plan,
        ReportingMonth month,
        DueDate due,
        Instant now,
        Optional<RunKey> run,
        List<PublishedReport> reports) {

    public OpenedMonth {
        reports = List.copyOf(reports);
    }

    /** The address of its pages. */
    public String path() {
        return "/months/" + plan.id() + "/" + month;
    }

    public boolean isPastDue() {
        return !due.isMetBy(now);
    }

    public boolean isIssued() {
        return issued().isPresent();
    }

    public Optional<PublishedReport> issued() {
        return newest(ReportLabel.Kind.ISSUED);
    }

    public Optional<PublishedReport> draft() {
        return newest(ReportLabel.Kind.DRAFT);
    }

    /** What is shown first: the newest of all. */
    public Optional<PublishedReport> shown() {
        return reports.isEmpty() ? Optional.empty() : Optional.of(reports.getLast());
    }

    private Optional<PublishedReport> newest(ReportLabel.Kind kind) {
        return reports.reversed().stream()
                .filter(report -> report.label().kind() == kind)
                .findFirst();
    }
}
