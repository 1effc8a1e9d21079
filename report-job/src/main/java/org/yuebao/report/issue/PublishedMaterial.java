package org.yuebao.report.issue;

import java.util.Optional;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.store.PlanStore;
import org.yuebao.model.store.ReportStore;
import org.yuebao.report.content.Presentation;
import org.yuebao.report.content.ReportMaterial;

/** Reads back what a published report was made from, for what is made of it afterwards. */
public final class PublishedMaterial {

    private final PlanStore plans;
    private final ReportStore reports;
    private final MonthArchive archive;
    private final Presentation presentation;

    public PublishedMaterial(PublishingMeans means) {
        this.plans = means.plans();
        this.reports = means.reports();
        this.archive = means.archive();
        this.presentation = means.presentation();
    }

    public ReportMaterial of(PublishedReport report) {
        Plan plan = plans.version(report.run().plan(), report.planVersion())
                .orElseThrow(() -> new IllegalStateException("version " + report.planVersion() + " of plan "
                        + report.run().plan() + " is gone"));
        return archive.material(
                        plan, report.run(), reports.asOf(report), report.label(), Optional.empty(), presentation, "")
                .withInputs(report.inputsSha256());
    }
}
