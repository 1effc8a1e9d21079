package org.yuebao.app.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yuebao.app.office.Months;
import org.yuebao.app.office.OpenedMonth;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.Refusal;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;

/** The matrix unit × status of a month, as it stands now and not as it stood at the last run. */
@Component
class UnitRows {

    private final SubmissionStore submissions;
    private final AssessmentStore assessments;
    private final Months months;

    UnitRows(SubmissionStore submissions, AssessmentStore assessments, Months months) {
        this.submissions = submissions;
        this.assessments = assessments;
        this.months = months;
    }

    List<UnitRow> of(OpenedMonth opened) {
        Map<UnitName, Standing> standings = opened.run().map(assessments::standings).orElse(List.of()).stream()
                .collect(Collectors.toMap(Standing::unit, Function.identity()));
        List<Refusal> refusals = submissions.refusals(opened.plan().id(), opened.month(), opened.now());
        Map<UnitName, List<Finding>> findings = new HashMap<>();
        submissions
                .inForce(opened.plan().id(), opened.month(), opened.now())
                .forEach(stored -> findings.computeIfAbsent(stored.submission().unit(), unit -> new ArrayList<>())
                        .addAll(stored.submission().findings()));
        refusals.forEach(refusal -> refusal.unit()
                .ifPresent(unit -> findings.computeIfAbsent(unit, ignored -> new ArrayList<>())
                        .addAll(refusal.findings())));
        Map<ReportingMonth, Map<UnitName, UnitRow.State>> year = year(opened);
        Map<UnitName, Instant> received =
                submissions.firstAccepted(opened.plan().id(), opened.month(), opened.now());
        return opened.plan().reportingUnits().stream()
                .map(unit -> row(opened, unit, received, standings, findings, year))
                .toList();
    }

    private static UnitRow row(
            OpenedMonth opened,
            Unit unit,
            Map<UnitName, Instant> received,
            Map<UnitName, Standing> standings,
            Map<UnitName, List<Finding>> findings,
            Map<ReportingMonth, Map<UnitName, UnitRow.State>> year) {
        List<Finding> own = findings.getOrDefault(unit.name(), List.of());
        return new UnitRow(
                unit,
                stateIn(year, opened.month(), unit.name()),
                Optional.ofNullable(received.get(unit.name())),
                Optional.ofNullable(standings.get(unit.name())),
                count(own, Set.of(Severity.BLOCKER, Severity.ERROR)),
                count(own, Set.of(Severity.WARNING)),
                year.keySet().stream()
                        .sorted()
                        .map(month -> new UnitRow.Square(month.toString(), stateIn(year, month, unit.name())))
                        .toList());
    }

    private static UnitRow.State stateIn(
            Map<ReportingMonth, Map<UnitName, UnitRow.State>> year, ReportingMonth month, UnitName unit) {
        return year.getOrDefault(month, Map.of()).getOrDefault(unit, UnitRow.State.AWAITED);
    }

    private static long count(Collection<Finding> findings, Set<Severity> severities) {
        return findings.stream()
                .filter(finding -> severities.contains(finding.severity()))
                .count();
    }

    private Map<ReportingMonth, Map<UnitName, UnitRow.State>> year(OpenedMonth opened) {
        ReportingMonth january = ReportingMonth.of(opened.month().year(), 1);
        return Stream.iterate(january, month -> month.compareTo(opened.month()) <= 0, ReportingMonth::next)
                .collect(Collectors.toMap(Function.identity(), month -> states(opened, month)));
    }

    private Map<UnitName, UnitRow.State> states(OpenedMonth opened, ReportingMonth month) {
        DueDate due = months.due(opened.plan(), month);
        Map<UnitName, Instant> received =
                submissions.firstAccepted(opened.plan().id(), month, opened.now());
        Set<UnitName> refused = submissions.refusals(opened.plan().id(), month, opened.now()).stream()
                .flatMap(refusal -> refusal.unit().stream())
                .collect(Collectors.toSet());
        return opened.plan().reportingUnits().stream()
                .map(Unit::name)
                .collect(Collectors.toMap(Function.identity(), unit -> {
                    Instant at = received.get(unit);
                    if (at != null) {
                        return due.isMetBy(at) ? UnitRow.State.ON_TIME : UnitRow.State.LATE;
                    }
                    if (refused.contains(unit)) {
                        return UnitRow.State.REFUSED;
                    }
                    return due.isMetBy(opened.now()) ? UnitRow.State.AWAITED : UnitRow.State.MISSING;
                }));
    }
}
