package org.yuebao.report.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.ItemVerdict;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.Deadline;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureItem;

/** A measure or one of its dated steps that falls due in the two months after the reporting month and is not done. */
record DueSoon(LocalDate date, Measure measure, String what) {

    static LocalDate from(MonthView view) {
        return view.month().next().value().atDay(1);
    }

    static LocalDate to(MonthView view) {
        return view.month().next().next().lastDay();
    }

    /** By date, then in the plan's order. */
    static List<DueSoon> of(MonthView view) {
        List<DueSoon> due = new ArrayList<>();
        view.plan()
                .measures()
                .filter(measure -> view.verdict(measure.code()) != Verdict.COMPLETED)
                .forEach(measure -> {
                    for (MeasureItem item : measure.items()) {
                        if (item instanceof MeasureItem.Step step && !isDone(view, measure, step)) {
                            step.due().stream()
                                    .filter(date -> isSoon(view, date))
                                    .forEach(date -> due.add(new DueSoon(date, measure, step.name())));
                        }
                    }
                    if (isDated(measure.deadline())
                            && isSoon(view, measure.deadline().window().end())) {
                        due.add(new DueSoon(measure.deadline().window().end(), measure, measure.text()));
                    }
                });
        due.sort(Comparator.comparing(DueSoon::date));
        return due;
    }

    private static boolean isSoon(MonthView view, LocalDate date) {
        return !date.isBefore(from(view)) && !date.isAfter(to(view));
    }

    private static boolean isDated(Deadline deadline) {
        return switch (deadline) {
            case Deadline.ByDate ignored -> true;
            case Deadline.Within ignored -> true;
            case Deadline.Ongoing ignored -> false;
            case Deadline.AtMilestones ignored -> false;
        };
    }

    /** Every unit that answers for the measure has completed the step; a recurring one comes again. */
    private static boolean isDone(MonthView view, Measure measure, MeasureItem.Step step) {
        List<Assessment> assessments = view.assessments(measure);
        return !step.isRecurring()
                && !assessments.isEmpty()
                && assessments.stream()
                        .allMatch(assessment -> assessment.items().stream()
                                .filter(item -> item.number() == step.number())
                                .map(ItemVerdict::verdict)
                                .anyMatch(verdict -> verdict == Verdict.COMPLETED));
    }
}
