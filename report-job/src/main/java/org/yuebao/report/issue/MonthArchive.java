package org.yuebao.report.issue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.assessment.Decisions;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.finding.Waiver;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.model.plan.IndicatorLink;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.DecisionStore;
import org.yuebao.model.store.PlanStore;
import org.yuebao.model.store.ReportStore;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.store.WaiverStore;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.report.content.EarlierIssue;
import org.yuebao.report.content.LongTermMaterial;
import org.yuebao.report.content.LongTermReading;
import org.yuebao.report.content.MissingCharacters;
import org.yuebao.report.content.MonthResults;
import org.yuebao.report.content.Presentation;
import org.yuebao.report.content.ReportMaterial;
import org.yuebao.report.content.SetAside;
import org.yuebao.report.content.TotalsApart;

/** Reads back from the stores what a run's report is made from; nothing is judged again. */
final class MonthArchive {

    private final PlanStore plans;
    private final SubmissionStore submissions;
    private final AssessmentStore assessments;
    private final ReportStore reports;
    private final WorkingDayCalendar calendar;
    private final WaiverStore waivers;
    private final DecisionStore decisions;
    private final InputsFingerprint fingerprint;

    MonthArchive(
            PlanStore plans,
            SubmissionStore submissions,
            AssessmentStore assessments,
            ReportStore reports,
            WorkingDayCalendar calendar,
            WaiverStore waivers,
            DecisionStore decisions,
            InputsFingerprint fingerprint) {
        this.plans = plans;
        this.submissions = submissions;
        this.assessments = assessments;
        this.reports = reports;
        this.calendar = calendar;
        this.waivers = waivers;
        this.decisions = decisions;
        this.fingerprint = fingerprint;
    }

    ReportMaterial material(
            Plan plan,
            RunKey run,
            Instant asOf,
            ReportLabel label,
            Optional<PublishedReport> corrects,
            Presentation presentation,
            String wordingSha256) {
        List<Waiver> waived = waivers.frozen(run);
        Decisions decided = decisions.frozen(run);
        MonthResults results = results(run, true);
        List<StoredSubmission> inForce = new TotalsApart(results)
                .addedTo(new MissingCharacters(presentation.characters())
                        .addedTo(submissions.inForce(run.plan(), run.month(), asOf)));
        return new ReportMaterial(
                plan,
                run,
                label,
                asOf,
                plan.rating().dueDate(run.month(), calendar),
                results,
                earlier(run, asOf),
                SetAside.without(waived, inForce),
                submissions.refusals(run.plan(), run.month(), asOf),
                SetAside.of(waived, inForce),
                decided,
                corrects.map(issue -> new EarlierIssue(issue.label(), assessments.assessments(issue.run()))),
                fingerprint.of(plan, run, asOf, wordingSha256),
                presentation,
                longTerm(plan, run.month(), asOf));
    }

    /**
     * Plans of several years that the plan is linked to, and what was reported on their goals in the years before; only at
     * a year's end.
     */
    LongTermMaterial longTerm(Plan plan, ReportingMonth month, Instant asOf) {
        if (month.month() != 12) {
            return LongTermMaterial.none();
        }
        List<Plan> linked = plan.links()
                .confirmedIndicators()
                .map(IndicatorLink::plan)
                .distinct()
                .flatMap(id -> plans.inForce(id, month).stream())
                .filter(Plan::isOfSeveralYears)
                .toList();
        if (linked.isEmpty()) {
            return LongTermMaterial.none();
        }
        List<LongTermReading> earlier = new ArrayList<>();
        plans.list().stream()
                .filter(other -> other.year() < plan.year())
                .flatMap(other -> plans.inForce(other.id(), ReportingMonth.of(other.year(), 12)).stream())
                .filter(other ->
                        !other.isOfSeveralYears() && other.jurisdiction().equals(plan.jurisdiction()))
                .forEach(other -> earlier.addAll(readings(other, asOf)));
        return new LongTermMaterial(linked, earlier);
    }

    private List<LongTermReading> readings(Plan plan, Instant asOf) {
        ReportingMonth december = ReportingMonth.of(plan.year(), 12);
        List<IndicatorSummary> summaries = published(plan.id(), december, asOf)
                .map(report -> assessments.indicatorSummaries(report.run()))
                .orElse(List.of());
        return plan.links()
                .confirmedIndicators()
                .flatMap(link -> summaries.stream()
                        .filter(summary -> summary.indicator().equals(link.indicator()))
                        .flatMap(summary -> summary.whole().stream()
                                .map(figure -> new LongTermReading(
                                        link.plan(),
                                        link.counterpart(),
                                        plan.year(),
                                        figure,
                                        summary.sum()
                                                .filter(sum -> !sum.missing().isEmpty())
                                                .isEmpty()))))
                .toList();
    }

    private MonthResults results(RunKey run, boolean whole) {
        return new MonthResults(
                run.month(),
                whole ? assessments.assessments(run) : List.of(),
                assessments.measureLights(run),
                assessments.taskLights(run),
                assessments.indicatorSummaries(run),
                assessments.standings(run),
                whole ? assessments.outlooks(run) : List.of(),
                whole ? assessments.rollUps(run) : List.of(),
                whole ? assessments.madeUp(run) : List.of());
    }

    /** Earlier months of the year that were published by then. */
    private List<MonthResults> earlier(RunKey run, Instant asOf) {
        List<MonthResults> months = new ArrayList<>();
        for (int month = 1; month < run.month().month(); month++) {
            ReportingMonth earlier = ReportingMonth.of(run.month().year(), month);
            published(run.plan(), earlier, asOf)
                    .map(report -> results(report.run(), false))
                    .ifPresent(months::add);
        }
        return months;
    }

    /** What readers last had in hand of that month. */
    Optional<PublishedReport> published(PlanId plan, ReportingMonth month, Instant asOf) {
        return reports.inHand(plan, month, asOf);
    }
}
