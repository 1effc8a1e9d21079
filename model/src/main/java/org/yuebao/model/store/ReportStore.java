package org.yuebao.model.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.LineageRow;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.report.ReportLabel;

/** What was published; append-only. */
public interface ReportStore {

    /** 1 for the first of its kind in this plan and month. */
    int nextNumber(PlanId plan, ReportingMonth month, ReportLabel.Kind kind);

    /** @throws IllegalStateException when the label is taken in this plan and month by another run */
    void publish(PublishedReport report, List<LineageRow> lineage);

    /** All of a month, in the order of publication. */
    List<PublishedReport> of(PlanId plan, ReportingMonth month);

    Optional<PublishedReport> newest(PlanId plan, ReportingMonth month, ReportLabel.Kind kind);

    /** Up to when arrivals counted for it: an issue was composed from its draft's run, with the draft's as-of. */
    default Instant asOf(PublishedReport report) {
        return of(report.run().plan(), report.run().month()).stream()
                .filter(one -> one.run().equals(report.run()) && one.label().kind() == ReportLabel.Kind.DRAFT)
                .findFirst()
                .orElse(report)
                .publishedAt();
    }

    /**
     * What readers had in hand of a month at an instant: its newest issue, or else its newest draft. What was published
     * later is not seen, so that a report made again says the same.
     */
    default Optional<PublishedReport> inHand(PlanId plan, ReportingMonth month, Instant asOf) {
        List<PublishedReport> seen = of(plan, month).reversed().stream()
                .filter(report -> !report.publishedAt().isAfter(asOf))
                .toList();
        return seen.stream()
                .filter(report -> report.label().kind() == ReportLabel.Kind.ISSUED)
                .findFirst()
                .or(() -> seen.stream().findFirst());
    }

    List<LineageRow> lineage(PlanId plan, ReportingMonth month, ReportLabel label);
}
