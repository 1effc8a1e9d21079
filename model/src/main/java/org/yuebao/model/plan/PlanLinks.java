package org.yuebao.model.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * What ties a plan to others: to the city's above a district's, to a five-year plan above an annual one. Suggestions
 * and what a person refused are kept in it; only what is confirmed counts as a link.
 *
 * @param unlinked tasks without a counterpart
 */
public record PlanLinks(
        List<TaskLink> tasks, List<UnlinkedTask> unlinked, List<IndicatorLink> indicators, List<UnitLink> units) {

    public PlanLinks {
        tasks = List.copyOf(tasks);
        unlinked = List.copyOf(unlinked);
        indicators = List.copyOf(indicators);
        units = List.copyOf(units);
    }

    public PlanLinks(List<TaskLink> tasks, List<IndicatorLink> indicators) {
        this(tasks, List.of(), indicators, List.of());
    }

    public static PlanLinks none() {
        return new PlanLinks(List.of(), List.of());
    }

    public boolean isEmpty() {
        return all().findAny().isEmpty();
    }

    public Stream<PlanLink> all() {
        return Stream.of(tasks, unlinked, indicators, units).flatMap(List::stream);
    }

    /** Whether it says anything, if only suggested, of that plan. */
    public boolean mentions(PlanId plan) {
        return all().anyMatch(link -> link.plan().equals(plan));
    }

    public Stream<TaskLink> confirmedTasks() {
        return tasks.stream().filter(TaskLink::confirmed);
    }

    /** Tasks of another plan that the task takes up. */
    public Stream<TaskLink> takenUpBy(TaskCode task) {
        return confirmedTasks().filter(link -> link.task().equals(task));
    }

    public Stream<IndicatorLink> confirmedIndicators() {
        return indicators.stream().filter(IndicatorLink::confirmed);
    }
}
