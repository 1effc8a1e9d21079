package org.yuebao.app.month;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.assessment.Timeliness;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.finding.Waiver;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.ReportStore;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.store.WaiverStore;
import org.yuebao.model.submission.Refusal;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.content.MissingCharacters;
import org.yuebao.report.content.PrintedCharacters;
import org.yuebao.report.content.TotalsApart;

/** Reads back from the stores what came of a run. */
@Component
public class RunSummaries {

    private static final String TWO_FILES = "GATE-TWO-FILES";

    private final SubmissionStore submissions;
    private final AssessmentStore assessments;
    private final ReportStore reports;
    private final WaiverStore waivers;
    private final PrintedCharacters characters;

    RunSummaries(
            SubmissionStore submissions,
            AssessmentStore assessments,
            ReportStore reports,
            WaiverStore waivers,
            PrintedCharacters characters) {
        this.submissions = submissions;
        this.assessments = assessments;
        this.reports = reports;
        this.waivers = waivers;
        this.characters = characters;
    }

    /** @throws IllegalStateException when the run published nothing */
    public RunSummary of(Plan plan, RunKey run, Instant asOf) {
        PublishedReport report = reports.of(run.plan(), run.month()).stream()
                .filter(published ->
                        published.run().equals(run) && published.label().kind() == ReportLabel.Kind.DRAFT)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("run " + run + " published nothing"));
        List<Standing> standings = assessments.standings(run);
        List<Refusal> refusals = submissions.refusals(run.plan(), run.month(), asOf);
        List<Waiver> waived = waivers.frozen(run);
        List<Finding> findings = Stream.concat(
                        new TotalsApart(assessments.measureLights(run), assessments.indicatorSummaries(run))
                                        .addedTo(new MissingCharacters(characters)
                                                .addedTo(submissions.inForce(run.plan(), run.month(), asOf)))
                                        .stream()
                                        .flatMap(stored -> stored.submission().findings().stream()
                                                .filter(finding -> waived.stream()
                                                        .noneMatch(waiver -> waiver.covers(
                                                                stored.submission()
                                                                        .unit(),
                                                                finding)))),
                        refusals.stream().flatMap(refusal -> refusal.findings().stream()))
                .toList();
        return new RunSummary(
                report,
                units(plan, standings, timeliness -> timeliness instanceof Timeliness.OnTime),
                units(plan, standings, timeliness -> timeliness instanceof Timeliness.Late),
                units(plan, standings, RunSummaries::isMissing),
                units(plan, standings, RunSummaries::isRefused),
                refusals.size(),
                LightCounts.of(assessments.measureLights(run).stream()
                        .map(MeasureLight::light)
                        .toList()),
                LightCounts.of(assessments.assessments(run).stream()
                        .filter(assessment -> assessment.subject() instanceof MeasureCode)
                        .map(Assessment::light)
                        .toList()),
                bySeverity(findings),
                findings.stream().filter(RunSummaries::isToldFirst).toList());
    }

    private static boolean isMissing(Timeliness timeliness) {
        return timeliness instanceof Timeliness.NotReported || timeliness instanceof Timeliness.Awaited;
    }

    private static boolean isRefused(Timeliness timeliness) {
        return switch (timeliness) {
            case Timeliness.NotReported missing -> missing.refusedFiles() > 0;
            case Timeliness.Awaited missing -> missing.refusedFiles() > 0;
            case Timeliness.OnTime ignored -> false;
            case Timeliness.Late ignored -> false;
        };
    }

    private static boolean isToldFirst(Finding finding) {
        return finding.severity() == Severity.BLOCKER || finding.code().value().equals(TWO_FILES);
    }

    private static List<UnitName> units(Plan plan, List<Standing> standings, Predicate<Timeliness> wanted) {
        return plan.register().units().stream()
                .map(Unit::name)
                .filter(name -> standings.stream()
                        .anyMatch(standing -> standing.unit().equals(name) && wanted.test(standing.timeliness())))
                .toList();
    }

    private static Map<Severity, Integer> bySeverity(List<Finding> findings) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(severity, 0);
        }
        findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        return counts;
    }
}
