package org.yuebao.app.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Deadline;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.Section;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.Theme;
import org.yuebao.model.plan.UnitRole;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;
import picocli.CommandLine.Option;

/** Which of a plan's measures to show; what isn't asked for doesn't narrow. */
final class PlanFilter {

    @Option(names = "--theme", paramLabel = "WORD", description = "领域的简称或标题中的字，如 大气。")
    private Optional<String> theme = Optional.empty();

    @Option(names = "--unit", paramLabel = "UNIT", description = "牵头、主责或协办单位，如 通州区。")
    private Optional<String> unit = Optional.empty();

    @Option(names = "--task", paramLabel = "CODE", description = "任务编号，如 大气-5。")
    private Optional<String> task = Optional.empty();

    @Option(names = "--due", paramLabel = "YYYY-MM", description = "在该月内到期的措施，包括该月内的时间节点。")
    private Optional<ReportingMonth> due = Optional.empty();

    boolean isNone() {
        return theme.isEmpty() && unit.isEmpty() && task.isEmpty() && due.isEmpty();
    }

    /**
     * The themes with what is left of them.
     *
     * @throws CommandFailedException when the plan has no such theme, unit or task
     */
    List<Theme> themes(Plan plan) {
        Optional<UnitName> asked = unit.map(name -> unitOf(plan, name));
        checkTask(plan);
        List<Theme> fitting = plan.themes().stream()
                .filter(each -> theme.filter(word ->
                                !each.code().equals(word) && !each.title().contains(word))
                        .isEmpty())
                .toList();
        if (fitting.isEmpty()) {
            throw CommandFailedException.usage("计划 " + plan.id() + " 没有领域“" + theme.orElse("") + "”。领域有："
                    + plan.themes().stream().map(Theme::code).collect(Collectors.joining("、")));
        }
        return fitting.stream()
                .map(each -> new Theme(
                        each.code(),
                        each.annex(),
                        each.title(),
                        each.sections().stream()
                                .map(section -> left(section, plan, asked))
                                .toList()))
                .filter(each -> each.tasks().findAny().isPresent())
                .toList();
    }

    private static UnitName unitOf(Plan plan, String name) {
        return plan.register()
                .find(name)
                .map(Unit::name)
                .orElseThrow(() -> CommandFailedException.usage("计划 " + plan.id() + " 没有单位“" + name + "”。单位有："
                        + plan.register().units().stream()
                                .map(each -> each.name().value())
                                .collect(Collectors.joining("、"))));
    }

    private void checkTask(Plan plan) {
        task.filter(code ->
                        plan.tasks().noneMatch(each -> each.code().toString().equals(code)))
                .ifPresent(code -> {
                    throw CommandFailedException.usage("计划 " + plan.id() + " 没有任务“" + code + "”。任务编号如 "
                            + plan.tasks()
                                    .map(each -> each.code().toString())
                                    .findFirst()
                                    .orElse("大气-1"));
                });
    }

    private Section left(Section section, Plan plan, Optional<UnitName> asked) {
        return new Section(
                section.heading(),
                section.level(),
                section.sections().stream()
                        .map(below -> left(below, plan, asked))
                        .toList(),
                section.tasks().stream()
                        .filter(each -> task.filter(
                                        code -> !each.code().toString().equals(code))
                                .isEmpty())
                        .map(each -> new Task(
                                each.code(),
                                each.title(),
                                each.titleVariants(),
                                each.measures().stream()
                                        .filter(measure -> fits(measure, plan, asked))
                                        .toList()))
                        .filter(each -> !each.measures().isEmpty())
                        .toList());
    }

    private boolean fits(Measure measure, Plan plan, Optional<UnitName> asked) {
        boolean ofTheUnit = asked.isEmpty()
                || Stream.of(UnitRole.values())
                        .anyMatch(role -> plan.unitsOf(measure, role).contains(asked.get()));
        return ofTheUnit
                && due.filter(month -> days(measure)
                                .noneMatch(day -> ReportingMonth.of(day.getYear(), day.getMonthValue())
                                        .equals(month)))
                        .isEmpty();
    }

    /** The deadline, where there is one, and the steps. */
    private static Stream<LocalDate> days(Measure measure) {
        Stream<LocalDate> steps = measure.items().stream()
                .flatMap(item -> item instanceof MeasureItem.Step step ? step.due().stream() : Stream.empty());
        return measure.deadline() instanceof Deadline.Ongoing
                ? steps
                : Stream.concat(Stream.of(measure.deadline().window().end()), steps);
    }
}
