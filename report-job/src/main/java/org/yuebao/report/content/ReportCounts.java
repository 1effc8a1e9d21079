package org.yuebao.report.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.TaskLight;
import org.yuebao.model.assessment.Timeliness;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.plan.MeasureCode;

/**
 * The report's counts, for the manifest and whoever sums up a run. Measures are counted once for the jurisdiction
 * (“166项”), assessments once for each unit; the two are never mixed.
 *
 * @param expected units that had to report = {@code onTime} + {@code late} + {@code missing} + {@code awaited}
 * @param missing not reported by the due instant
 * @param awaited not reported, but the due instant has not passed
 * @param refused files that were refused
 * @param measureAssessments unit × measure
 * @param indicatorAssessments unit × indicator
 */
public record ReportCounts(
        int expected,
        int onTime,
        int late,
        int missing,
        int awaited,
        int refused,
        int tasks,
        int measures,
        LightCounts tasksByLight,
        LightCounts measuresByLight,
        LightCounts measureAssessments,
        LightCounts indicatorAssessments,
        Map<Severity, Integer> findings) {

    public ReportCounts {
        findings = Map.copyOf(findings);
    }

    public static ReportCounts of(ReportMaterial material) {
        MonthView view = new MonthView(material);
        List<Timeliness> timeliness =
                view.units().stream().map(unit -> view.timeliness(unit.name())).toList();
        List<Assessment> assessments = material.results().assessments();
        Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            findings.put(severity, (int) view.findings().stream()
                    .map(Finding::severity)
                    .filter(severity::equals)
                    .count());
        }
        return new ReportCounts(
                timeliness.size(),
                count(timeliness, Timeliness.OnTime.class),
                count(timeliness, Timeliness.Late.class),
                count(timeliness, Timeliness.NotReported.class),
                count(timeliness, Timeliness.Awaited.class),
                material.refusals().size(),
                (int) material.plan().tasks().count(),
                (int) material.plan().measures().count(),
                LightCounts.of(material.results().tasks().stream()
                        .map(TaskLight::light)
                        .toList()),
                LightCounts.of(material.results().measures().stream()
                        .map(MeasureLight::light)
                        .toList()),
                LightCounts.of(assessments.stream()
                        .filter(assessment -> assessment.subject() instanceof MeasureCode)
                        .map(Assessment::light)
                        .toList()),
                LightCounts.of(assessments.stream()
                        .filter(assessment -> !(assessment.subject() instanceof MeasureCode))
                        .map(Assessment::light)
                        .toList()),
                findings);
    }

    public int findings(Severity severity) {
        return findings.getOrDefault(severity, 0);
    }

    private static int count(List<Timeliness> timeliness, Class<? extends Timeliness> kind) {
        return (int) timeliness.stream().filter(kind::isInstance).count();
    }
}
