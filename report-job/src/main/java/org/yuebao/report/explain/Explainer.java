package org.yuebao.report.explain;

import java.util.List;
import java.util.Optional;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.LineageRow;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.OriginalCells;
import org.yuebao.model.store.PlanStore;
import org.yuebao.model.store.ReportStore;
import org.yuebao.model.store.SubmissionStore;

/** Explains what a published report says, from what was stored with it; nothing is judged again. */
public final class Explainer {

    private final PlanStore plans;
    private final SubmissionStore submissions;
    private final AssessmentStore assessments;
    private final ReportStore reports;
    private final OriginalCells originals;

    public Explainer(
            PlanStore plans,
            SubmissionStore submissions,
            AssessmentStore assessments,
            ReportStore reports,
            OriginalCells originals) {
        this.plans = plans;
        this.submissions = submissions;
        this.assessments = assessments;
        this.reports = reports;
        this.originals = originals;
    }

    /** The report of this label, or the one published last. */
    public Optional<PublishedReport> report(PlanId plan, ReportingMonth month, Optional<ReportLabel> label) {
        return reports.of(plan, month).reversed().stream()
                .filter(report -> label.isEmpty() || label.get().equals(report.label()))
                .findFirst();
    }

    /** The version of the plan that the report was judged by. */
    public Plan planOf(PublishedReport report) {
        return plans.version(report.run().plan(), report.planVersion())
                .orElseThrow(() -> new IllegalStateException("version " + report.planVersion() + " of plan "
                        + report.run().plan() + " is gone"));
    }

    /** @return empty where the report says nothing of it: the unit doesn't answer for the measure, has no such target */
    public Optional<Explanation> explain(PublishedReport report, Question question) {
        ExplainedRun run = run(report);
        return switch (question) {
            case Question.OfUnit ofUnit -> new UnitChain(run).explain(ofUnit);
            case Question.OfAll ofAll -> new WholeChain(run).explain(ofAll);
            case Question.OfScore ofScore -> new ScoreChain(run).explain(ofScore);
        };
    }

    private ExplainedRun run(PublishedReport report) {
        List<LineageRow> lineage =
                reports.lineage(report.run().plan(), report.run().month(), report.label());
        return new ExplainedRun(
                planOf(report),
                report,
                reports.asOf(report),
                lineage,
                submissions,
                assessments,
                new CitedFiles(report.run().plan(), submissions, originals));
    }
}
