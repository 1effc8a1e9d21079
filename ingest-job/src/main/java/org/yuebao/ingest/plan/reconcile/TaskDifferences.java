package org.yuebao.ingest.plan.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yuebao.model.plan.Assignment;
import org.yuebao.model.plan.LinkCertainty;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.Task;
import org.yuebao.model.unit.UnitResolution;

/** Tasks of either plan without a counterpart, and links that a person has to look at. */
final class TaskDifferences {

    private TaskDifferences() {}

    static List<Difference> of(LinkedPlans plans) {
        List<Difference> found = new ArrayList<>();
        plans.city().tasks().filter(task -> !plans.isTakenUp(task.code())).forEach(task -> {
            if (isTheDistricts(task, plans)) {
                found.add(ofCity(
                        DifferenceKind.TASK_NOT_TAKEN_UP, task, plans.area().name() + "是牵头或主责单位，区级计划没有任务承接"));
            } else if (isPerhapsTheDistricts(task, plans.city())) {
                found.add(ofCity(
                        DifferenceKind.TASK_PERHAPS_NOT_TAKEN_UP,
                        task,
                        "主责单位的成员尚未确定，是否包括" + plans.area().name() + "请核对"));
            }
        });
        plans.here(plans.links().tasks())
                .filter(link -> plans.city().task(link.counterpart()).isEmpty())
                .forEach(link -> found.add(new Difference(
                        DifferenceKind.LINK_GONE,
                        link.counterpart().toString(),
                        link.grounds().counterpart(),
                        link.task().toString(),
                        plans.district().task(link.task()).map(Task::title).orElse(""),
                        "市级计划没有这项任务，请在“对应任务”表改正")));
        plans.taskPairs().stream()
                .filter(pair ->
                        !pair.link().confirmed() && pair.link().grounds().certainty() == LinkCertainty.DOUBTFUL)
                .forEach(pair -> found.add(new Difference(
                        DifferenceKind.LINK_DOUBTFUL,
                        pair.city().code().toString(),
                        pair.city().title(),
                        pair.district().code().toString(),
                        pair.district().title(),
                        pair.link().grounds().reason())));
        plans.here(plans.links().unlinked())
                .forEach(link -> found.add(new Difference(
                        DifferenceKind.TASK_OF_ITS_OWN,
                        "",
                        "",
                        link.task().toString(),
                        plans.district().task(link.task()).map(Task::title).orElse(""),
                        link.confirmed() ? "已确认为本区自己的任务" : link.grounds().reason())));
        return found;
    }

    private static Difference ofCity(DifferenceKind kind, Task task, String statement) {
        return new Difference(kind, task.code().toString(), task.title(), "", "", statement);
    }

    static boolean isTheDistricts(Task task, LinkedPlans plans) {
        return task.measures().stream()
                .anyMatch(measure ->
                        plans.city().answering(measure).contains(plans.area().name()));
    }

    private static boolean isPerhapsTheDistricts(Task task, Plan city) {
        return task.measures().stream()
                .flatMap(TaskDifferences::answering)
                .filter(assignment -> assignment.chosen().isEmpty())
                .flatMap(assignment -> assignment.named().stream())
                .anyMatch(name ->
                        name.contains("区") && city.register().resolve(name) instanceof UnitResolution.NotChosen);
    }

    private static Stream<Assignment> answering(Measure measure) {
        return Stream.of(measure.lead(), measure.responsible());
    }
}
