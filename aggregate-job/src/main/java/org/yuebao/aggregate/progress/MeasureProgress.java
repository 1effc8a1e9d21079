package org.yuebao.aggregate.progress;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuebao.model.assessment.Decisions;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.submission.ReportedEntry;
import org.yuebao.model.unit.UnitName;

/**
 * One measure with what every unit that answers for it said of it this year.
 *
 * @param units in plan order
 * @param collectedSince the first month for which anybody reported on it; recurring steps that fell due before that
 *     month aren't asked for, for a system that starts in June has no reports of the spring
 * @param addedIn the first month of the amendment that brought the measure; empty where it was there from the beginning
 */
public record MeasureProgress(
        Measure measure,
        ReportingMonth month,
        List<UnitProgress> units,
        Optional<ReportingMonth> collectedSince,
        Optional<ReportingMonth> addedIn) {

    public MeasureProgress {
        units = List.copyOf(units);
    }

    /**
     * @param entries rows of any measures and units; those that don't belong here are left out
     * @param nilReports units whose report of the month says “nothing to report”
     */
    public static MeasureProgress gather(
            Plan plan,
            Measure measure,
            ReportingMonth month,
            Collection<ReportedEntry> entries,
            Set<UnitName> nilReports) {
        Map<UnitName, List<ReportedEntry>> byUnit = entries.stream()
                .filter(entry -> entry.entry().item().measure().equals(measure.code()))
                .collect(Collectors.groupingBy(ReportedEntry::unit));
        List<UnitProgress> units = plan.answering(measure).stream()
                .map(unit -> new UnitProgress(
                        unit, month, nilReports.contains(unit), byUnit.getOrDefault(unit, List.of()), Optional.empty()))
                .toList();
        Optional<ReportingMonth> since = units.stream()
                .flatMap(unit -> unit.entries().stream())
                .map(ReportedEntry::month)
                .min(ReportingMonth::compareTo);
        return new MeasureProgress(measure, month, units, since, Optional.empty());
    }

    public MeasureProgress addedIn(Optional<ReportingMonth> amendment) {
        return new MeasureProgress(measure, month, units, collectedSince, amendment);
    }

    /** With the completions that persons withdrew. */
    public MeasureProgress withdrawing(Decisions decisions) {
        return new MeasureProgress(
                measure,
                month,
                units.stream()
                        .map(unit -> new UnitProgress(
                                unit.unit(),
                                unit.month(),
                                unit.nilReport(),
                                unit.entries(),
                                decisions.completionWithdrawnFrom(unit.unit(), measure.code())))
                        .toList(),
                collectedSince,
                addedIn);
    }
}
