package org.yuebao.app.office;

import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yuebao.app.DataFolder;
import org.yuebao.app.month.MonthOutsidePlanException;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.app.month.UnknownPlanException;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.PlanStore;
import org.yuebao.model.store.PlanSummary;
import org.yuebao.model.store.ReportStore;
import org.yuebao.model.store.SubmissionStore;

/** Finds a month and all that is known of it, and which month someone means who names none. */
@Component
public class Months {

    private final PlanShelf plans;
    private final PlanStore loaded;
    private final SubmissionStore submissions;
    private final AssessmentStore assessments;
    private final ReportStore reports;
    private final WorkingDayCalendar calendar;
    private final DataFolder folder;
    private final Clock clock;

    Months(
            PlanShelf plans,
            PlanStore loaded,
            SubmissionStore submissions,
            AssessmentStore assessments,
            ReportStore reports,
            WorkingDayCalendar calendar,
            DataFolder folder,
            Clock clock) {
        this.plans = plans;
        this.loaded = loaded;
        this.submissions = submissions;
        this.assessments = assessments;
        this.reports = reports;
        this.calendar = calendar;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * @throws UnknownPlanException when there is no such plan
     * @throws MonthOutsidePlanException when the plan isn't for that month
     */
    public OpenedMonth open(PlanId id, ReportingMonth month) {
        Plan plan = plans.inForce(id, month);
        return new OpenedMonth(
                plan,
                month,
                due(plan, month),
                clock.instant(),
                assessments.latestRun(id, month),
                reports.of(id, month));
    }

    public DueDate due(Plan plan, ReportingMonth month) {
        return plan.rating().dueDate(month, calendar);
    }

    /** The plan and month that someone means who names none: the last one of which anything is there. */
    public Optional<Meant> meant() {
        List<PlanSummary> byYear = plans.list().stream()
                .sorted(Comparator.comparingInt(PlanSummary::year)
                        .reversed()
                        .thenComparing(plan -> plan.id().value()))
                .toList();
        return byYear.stream()
                .flatMap(plan -> lastWithAnything(plan).map(month -> new Meant(plan.id(), month)).stream())
                .max(Comparator.comparing(Meant::month))
                .or(() -> byYear.stream().findFirst().map(plan -> new Meant(plan.id(), lastPossible(plan))));
    }

    /** @param month of that plan */
    public record Meant(PlanId plan, ReportingMonth month) {}

    /** Months of which something has come or is published and that are not issued: those that the night works on. */
    public List<Meant> openOnes() {
        Instant now = clock.instant();
        return plans.list().stream()
                .flatMap(plan -> monthsOf(plan)
                        .filter(month -> hasAnything(plan.id(), month, now))
                        .map(month -> new Meant(plan.id(), month)))
                .filter(open -> reports.of(open.plan(), open.month()).stream()
                        .noneMatch(report -> report.label().kind() == ReportLabel.Kind.ISSUED))
                .toList();
    }

    /** Months of the plan that have ended or are going on, the last first. */
    public List<ReportingMonth> selectable(PlanId id) {
        return plans.list().stream()
                .filter(plan -> plan.id().equals(id))
                .flatMap(this::monthsOf)
                .toList();
    }

    private Optional<ReportingMonth> lastWithAnything(PlanSummary plan) {
        Instant now = clock.instant();
        return monthsOf(plan)
                .filter(month -> hasAnything(plan.id(), month, now))
                .findFirst();
    }

    private boolean hasAnything(PlanId plan, ReportingMonth month, Instant now) {
        return !submissions.firstAccepted(plan, month, now).isEmpty()
                || !reports.of(plan, month).isEmpty()
                || (Files.isDirectory(folder.inbox(month)) && isOnlyPlanOf(plan, month));
    }

    /** An inbox folder names no plan, so it speaks for one only where one is loaded for the month's year. */
    private boolean isOnlyPlanOf(PlanId plan, ReportingMonth month) {
        List<PlanId> ofYear = loaded.list().stream()
                .filter(summary -> summary.year() == month.year())
                .map(PlanSummary::id)
                .toList();
        return ofYear.equals(List.of(plan));
    }

    private Stream<ReportingMonth> monthsOf(PlanSummary plan) {
        ReportingMonth last = lastPossible(plan);
        return Stream.iterate(last, ReportingMonth::previous)
                .takeWhile(month -> month.year() >= plan.year())
                .limit(60);
    }

    private ReportingMonth lastPossible(PlanSummary plan) {
        YearMonth current = YearMonth.now(clock);
        YearMonth december = YearMonth.of(plans.newest(plan.id()).lastYear(), 12);
        YearMonth last = current.isAfter(december) ? december : current;
        return new ReportingMonth(last.isBefore(YearMonth.of(plan.year(), 1)) ? YearMonth.of(plan.year(), 1) : last);
    }
}
