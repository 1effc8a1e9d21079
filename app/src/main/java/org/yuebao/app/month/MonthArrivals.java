package org.yuebao.app.month;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yuebao.aggregate.rating.TimelinessRule;
import org.yuebao.ingest.reminder.Reminder;
import org.yuebao.ingest.reminder.ReminderList;
import org.yuebao.model.assessment.Timeliness;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.store.ReportStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.FormHead;
import org.yuebao.model.submission.ReceivedCorrection;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.unit.UnitName;

/** Who has reported for a month, when, and who is to be reminded; as it stands now, whether or not a report was made. */
@Component
public class MonthArrivals {

    private final SubmissionStore submissions;
    private final ReportStore reports;
    private final WorkingDayCalendar calendar;

    MonthArrivals(SubmissionStore submissions, ReportStore reports, WorkingDayCalendar calendar) {
        this.submissions = submissions;
        this.reports = reports;
        this.calendar = calendar;
    }

    public DueDate due(Plan plan, ReportingMonth month) {
        return plan.rating().dueDate(month, calendar);
    }

    /** Every unit expected, in the plan's order. */
    public List<UnitArrival> of(Plan plan, ReportingMonth month, Instant asOf) {
        TimelinessRule rule = new TimelinessRule(calendar, due(plan, month), asOf);
        Map<UnitName, Instant> first = submissions.firstAccepted(plan.id(), month, asOf);
        Map<UnitName, StoredSubmission> inForce = submissions.inForce(plan.id(), month, asOf).stream()
                .collect(Collectors.toMap(stored -> stored.submission().unit(), Function.identity()));
        Map<UnitName, Long> refused = submissions.refusals(plan.id(), month, asOf).stream()
                .flatMap(refusal -> refusal.unit().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<UnitName, ReceivedCorrection> corrections = submissions.receivedCorrections(plan.id(), month).stream()
                .collect(Collectors.toMap(ReceivedCorrection::unit, Function.identity(), (earlier, later) -> later));
        return plan.reportingUnits().stream()
                .map(unit -> new UnitArrival(
                        unit,
                        rule.of(
                                Optional.ofNullable(first.get(unit.name())),
                                refused.getOrDefault(unit.name(), 0L).intValue()),
                        Optional.ofNullable(inForce.get(unit.name())),
                        Optional.ofNullable(corrections.get(unit.name()))
                                .filter(correction -> first.containsKey(unit.name()))))
                .toList();
    }

    public ReminderList reminders(Plan plan, ReportingMonth month, Instant asOf) {
        List<UnitArrival> arrivals = of(plan, month, asOf);
        return new ReminderList(
                plan.title(),
                month,
                due(plan, month),
                asOf,
                arrivals.size(),
                arrivals.stream()
                        .filter(UnitArrival::isMissing)
                        .map(arrival -> new Reminder(
                                arrival.unit().name(),
                                refusedFiles(arrival.timeliness()),
                                contact(plan, month, asOf, arrival.unit().name())))
                        .toList());
    }

    /** Submissions in force that came after the month's newest issue: kept, and in its next 更正. */
    public List<StoredSubmission> afterIssue(Plan plan, ReportingMonth month, Instant asOf) {
        Optional<PublishedReport> issue = reports.newest(plan.id(), month, ReportLabel.Kind.ISSUED);
        if (issue.isEmpty()) {
            return List.of();
        }
        Instant seen = seenBy(plan, month, issue.get());
        return submissions.inForce(plan.id(), month, asOf).stream()
                .filter(stored -> stored.submission().file().receivedAt().isAfter(seen))
                .toList();
    }

    /** An issue says what its draft said, which saw what had arrived by the draft's as-of. */
    private Instant seenBy(Plan plan, ReportingMonth month, PublishedReport issue) {
        return reports.of(plan.id(), month).stream()
                .filter(report -> report.label().kind() == ReportLabel.Kind.DRAFT
                        && report.run().equals(issue.run()))
                .map(PublishedReport::publishedAt)
                .findFirst()
                .orElse(issue.publishedAt());
    }

    /** Of the unit's last form that names somebody. */
    private FormHead contact(Plan plan, ReportingMonth month, Instant asOf, UnitName unit) {
        return submissions.history(plan.id(), unit, ReportingMonth.of(month.year(), 1), month, asOf).reversed().stream()
                .map(stored -> stored.submission().head())
                .filter(head ->
                        !head.filledInBy().isBlank() || !head.telephone().isBlank())
                .findFirst()
                .orElseGet(FormHead::empty);
    }

    private static int refusedFiles(Timeliness timeliness) {
        return switch (timeliness) {
            case Timeliness.NotReported missing -> missing.refusedFiles();
            case Timeliness.Awaited missing -> missing.refusedFiles();
            case Timeliness.OnTime ignored -> 0;
            case Timeliness.Late ignored -> 0;
        };
    }
}
