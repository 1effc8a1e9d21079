package org.yuebao.report.issue;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.store.PlanStore;
import org.yuebao.model.store.PlanSummary;
import org.yuebao.model.store.ReportStore;

/**
 * Where in the output folder a plan's reports of a month stand. The month's folder is the plan's whose report was the
 * first in it; every other plan has a folder of its own below, named by its id. Source: ADR 0012.
 */
final class MonthPlaces {

    private final PlanStore plans;
    private final ReportStore reports;

    MonthPlaces(PlanStore plans, ReportStore reports) {
        this.plans = plans;
        this.reports = reports;
    }

    /** {@code 2022-06}, or {@code 2022-06/xicheng-2022}. */
    String of(PlanId plan, ReportingMonth month) {
        String folder = month.toString();
        return owner(month, folder).filter(owner -> !owner.equals(plan)).isEmpty() ? folder : folder + "/" + plan;
    }

    /** Of a report that is there: where it stands. */
    static String of(PublishedReport report) {
        return report.folder().substring(0, report.folder().lastIndexOf('/'));
    }

    private Optional<PlanId> owner(ReportingMonth month, String folder) {
        return plans.list().stream()
                .map(PlanSummary::id)
                .flatMap(plan -> firstIn(folder, plan, month))
                .min(Comparator.comparing(PublishedReport::publishedAt))
                .map(report -> report.run().plan());
    }

    private Stream<PublishedReport> firstIn(String folder, PlanId plan, ReportingMonth month) {
        return reports.of(plan, month).stream()
                .filter(report -> of(report).equals(folder))
                .limit(1);
    }
}
