package org.yuebao.report.explain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.Measure;
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
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.derivation.Derivation;
import org.yuebao.report.derivation.Derivations;
import org.yuebao.report.derivation.FigureKey;

/** Explains what a published report says, from what was stored with it; nothing is judged again. */
public final class Explainer {

    private final PlanStore plans;
    private final SubmissionStore submissions;
    private final AssessmentStore assessments;
    private final ReportStore reports;
    private final OriginalCells originals;
    private final Function<PublishedReport, Derivations> derived;

    public Explainer(
            PlanStore plans,
            SubmissionStore submissions,
            AssessmentStore assessments,
            ReportStore reports,
            OriginalCells originals,
            Function<PublishedReport, Derivations> derived) {
        this.plans = plans;
        this.submissions = submissions;
        this.assessments = assessments;
        this.reports = reports;
        this.originals = originals;
        this.derived = derived;
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
            case Question.OfScore ofScore -> explain(run, new FigureKey.OfScore(ofScore.unit()));
            case Question.OfDerived ofDerived -> explain(run, ofDerived.key());
        };
    }

    private Optional<Explanation> explain(ExplainedRun run, FigureKey key) {
        return new DerivedChain(run, derivations(run.report())).explain(key);
    }

    /** The figures of a report that are made of others. */
    public Derivations derivations(PublishedReport report) {
        return derived.apply(report);
    }

    /** Which figure has this code: one that is made of others, a unit's (大气-5-2@通州区), the whole's (大气-5-2). */
    public Optional<FigureKey> figure(PublishedReport report, String code) {
        return derivations(report).find(code).map(Derivation::key).or(() -> leadingToCells(planOf(report), code));
    }

    private static Optional<FigureKey> leadingToCells(Plan plan, String code) {
        int at = code.indexOf('@');
        String subject = at < 0 ? code : code.substring(0, at);
        return Stream.concat(
                        plan.measures().<AssessedSubject>map(Measure::code),
                        plan.indicators().<AssessedSubject>map(Indicator::code))
                .filter(known -> known.value().equals(subject))
                .findFirst()
                .map(known -> at < 0
                        ? new FigureKey.OfWhole(known)
                        : new FigureKey.OfUnit(known, new UnitName(code.substring(at + 1))));
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
