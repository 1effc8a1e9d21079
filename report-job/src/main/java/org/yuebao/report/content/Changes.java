package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.unit.Unit;

/** What a correction changes against the issue before it: each assessment whose verdict or printed value is another. */
final class Changes {

    /** @param before empty where there was none */
    record Change(String subject, Unit unit, Optional<Assessment> before, Optional<Assessment> now) {}

    private Changes() {}

    /** In the plan's order: indicators, then measures; units within each. */
    static List<Change> between(EarlierIssue earlier, MonthView view) {
        Map<String, Assessment> before = new HashMap<>();
        earlier.assessments()
                .forEach(each -> before.put(key(each.subject(), each.unit().value()), each));
        List<AssessedSubject> subjects = new ArrayList<>();
        view.plan().indicators().map(Indicator::code).forEach(subjects::add);
        view.plan().measures().map(Measure::code).forEach(subjects::add);
        List<Change> changes = new ArrayList<>();
        for (AssessedSubject subject : subjects) {
            for (Unit unit : view.plan().register().units()) {
                Optional<Assessment> was =
                        Optional.ofNullable(before.get(key(subject, unit.name().value())));
                Optional<Assessment> now = view.assessment(subject, unit.name());
                if (!said(was).equals(said(now))) {
                    changes.add(new Change(subject.value(), unit, was, now));
                }
            }
        }
        return changes;
    }

    static Block table(EarlierIssue earlier, MonthView view) {
        List<Change> changes = between(earlier, view);
        if (changes.isEmpty()) {
            return Cells.body("与" + earlier.label().chinese() + "相比，各单位的评价和数值没有变化。");
        }
        return new Block.Table(
                "与" + earlier.label().chinese() + "相比的变化",
                List.of(
                        Cells.left("编号", 3),
                        Cells.left("单位", 3),
                        Cells.left("原数值", 4),
                        Cells.centre("原评价", 3),
                        Cells.left("现数值", 4),
                        Cells.centre("现评价", 3)),
                changes.stream().map(Changes::row).toList(),
                "");
    }

    private static Block.Row row(Change change) {
        return new Block.Row(
                List.of(
                        Block.Cell.of(change.subject()),
                        Block.Cell.of(change.unit().shortName()),
                        value(change.before()),
                        verdict(change.before()),
                        value(change.now()),
                        verdict(change.now())),
                false);
    }

    private static Block.Cell value(Optional<Assessment> assessment) {
        return Block.Cell.of(
                assessment.map(Assessment::actual).map(Cells::orDash).orElse("—"));
    }

    private static Block.Cell verdict(Optional<Assessment> assessment) {
        return assessment.map(Cells::verdict).orElseGet(() -> Block.Cell.of("—"));
    }

    private static String said(Optional<Assessment> assessment) {
        return assessment
                .map(each -> each.verdict().name() + " " + each.actual())
                .orElse(Verdict.NOT_CONCERNED.name());
    }

    private static String key(AssessedSubject subject, String unit) {
        return subject.value() + " " + unit;
    }
}
