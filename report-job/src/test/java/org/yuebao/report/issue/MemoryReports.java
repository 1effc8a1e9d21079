package org.yuebao.report.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.LineageRow;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.store.ReportStore;

/** A report store for as long as a test runs. */
public final class MemoryReports implements ReportStore {

    private final List<PublishedReport> reports = new ArrayList<>();
    private final Map<String, List<LineageRow>> lineages = new HashMap<>();

    @Override
    public int nextNumber(PlanId plan, ReportingMonth month, ReportLabel.Kind kind) {
        return newest(plan, month, kind)
                .map(report -> report.label().number() + 1)
                .orElse(1);
    }

    @Override
    public void publish(PublishedReport report, List<LineageRow> lineage) {
        if (of(report.run().plan(), report.run().month()).stream()
                .anyMatch(other -> other.label().equals(report.label()))) {
            throw new IllegalStateException(report.label() + " is taken");
        }
        reports.add(report);
        lineages.put(report.folder(), lineage);
    }

    @Override
    public List<PublishedReport> of(PlanId plan, ReportingMonth month) {
        return reports.stream()
                .filter(report ->
                        report.run().plan().equals(plan) && report.run().month().equals(month))
                .toList();
    }

    @Override
    public Optional<PublishedReport> newest(PlanId plan, ReportingMonth month, ReportLabel.Kind kind) {
        return of(plan, month).reversed().stream()
                .filter(report -> report.label().kind() == kind)
                .findFirst();
    }

    @Override
    public List<LineageRow> lineage(PlanId plan, ReportingMonth month, ReportLabel label) {
        return lineages.getOrDefault(month + "/" + label, List.of());
    }
}
