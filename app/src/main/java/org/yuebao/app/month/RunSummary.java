package org.yuebao.app.month;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.unit.UnitName;

/**
 * What came of a run, in the figures that a clerk asks for first.
 *
 * @param report the draft it published
 * @param onTime units on time, in plan order, as {@code late} and {@code missing}; the three make up all units expected
 * @param late units late
 * @param missing units that reported nothing acceptable
 * @param refused those of {@code missing} of whom a file was refused
 * @param refusedFiles files refused, also those whose unit can't be told
 * @param measures lights of measures (“166项”)
 * @param assessments lights of unit × measure
 * @param findings of the submissions in force and of refused files
 * @param toldFirst findings that the terminal tells at once: blockers, and two files of one unit
 */
public record RunSummary(
        PublishedReport report,
        List<UnitName> onTime,
        List<UnitName> late,
        List<UnitName> missing,
        List<UnitName> refused,
        int refusedFiles,
        LightCounts measures,
        LightCounts assessments,
        Map<Severity, Integer> findings,
        List<Finding> toldFirst) {

    public RunSummary {
        onTime = List.copyOf(onTime);
        late = List.copyOf(late);
        missing = List.copyOf(missing);
        refused = List.copyOf(refused);
        findings = Map.copyOf(findings);
        toldFirst = List.copyOf(toldFirst);
    }

    public int expected() {
        return onTime.size() + late.size() + missing.size();
    }

    /** Whether a person has to look at a file: refused, or one of two of the same unit. */
    public boolean needsAttention() {
        return !toldFirst.isEmpty();
    }

    /** {@code 草稿第2稿：应报42家，按时39，逾期1，未报2，退回1份（未报：房山区、延庆区）}. */
    public String inOneSentence() {
        return report.label().chinese() + "：应报" + expected() + "家，按时" + onTime.size() + "，逾期" + late.size() + "，未报"
                + missing.size()
                + (refusedFiles > 0 ? "，退回" + refusedFiles + "份" : "")
                + (missing.isEmpty()
                        ? ""
                        : "（未报：" + missing.stream().map(UnitName::value).collect(Collectors.joining("、")) + "）");
    }
}
