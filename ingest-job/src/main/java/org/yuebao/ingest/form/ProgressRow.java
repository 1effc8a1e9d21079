package org.yuebao.ingest.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.plan.Deadline;
import org.yuebao.model.plan.ItemCode;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.Theme;
import org.yuebao.model.quantity.Quantity;

/**
 * One row of 进展情况 as it is printed for one unit.
 *
 * @param target the unit's own target, else the city's marked 全市, else a step's date, else “—”
 * @param lastMonth empty where nothing was reported the month before
 */
record ProgressRow(
        ItemCode code,
        Theme theme,
        Task task,
        Measure measure,
        MeasureItem item,
        String target,
        Optional<Quantity> lastMonth) {

    /** One for each item of each measure that the unit answers for, in the plan's order. */
    static List<ProgressRow> of(BlankForm form) {
        Plan plan = form.plan();
        List<ProgressRow> rows = new ArrayList<>();
        for (Theme theme : plan.themes()) {
            theme.tasks()
                    .forEach(task -> task.measures().stream()
                            .filter(measure -> plan.answering(measure).contains(form.unit()))
                            .forEach(measure ->
                                    measure.items().forEach(item -> rows.add(of(form, theme, task, measure, item)))));
        }
        return rows;
    }

    private static ProgressRow of(BlankForm form, Theme theme, Task task, Measure measure, MeasureItem item) {
        ItemCode code = measure.codeOf(item);
        return new ProgressRow(
                code,
                theme,
                task,
                measure,
                item,
                target(form, measure, item),
                Optional.ofNullable(form.lastMonth().get(code)));
    }

    private static String target(BlankForm form, Measure measure, MeasureItem item) {
        return switch (item) {
            case MeasureItem.Whole ignored -> FormLayout.NONE;
            case MeasureItem.Step step -> DueDays.printed(step.due());
            case MeasureItem.Counted counted ->
                form.plan()
                        .ownTarget(measure, counted, form.unit())
                        .map(Quantity::toString)
                        .orElseGet(() -> "全" + form.plan().level().chinese() + counted.target());
        };
    }

    /** 领域. */
    String themePrinted() {
        return theme.code();
    }

    /** {@code 5.重型柴油车污染防治}: with its number, for tasks are spoken of by it. */
    String taskPrinted() {
        return task.code().number() + "." + task.title();
    }

    /** 子项; “—” for a measure of one row without a name of its own. */
    String itemPrinted() {
        return item.name().isEmpty() ? FormLayout.NONE : item.name();
    }

    String deadlinePrinted() {
        Deadline deadline = measure.deadline();
        return deadline.printed().isEmpty() ? FormLayout.NONE : deadline.printed();
    }

    String measuredInPrinted() {
        return item.measuredIn().map(Object::toString).orElse(FormLayout.NONE);
    }
}
