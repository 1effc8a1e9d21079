package org.yuebao.model.plan;

import java.util.List;
import java.util.stream.Stream;

/** What ties a plan to others: to the city's above a district's, to a five-year plan above an annual one. */
public record PlanLinks(List<TaskLink> tasks, List<IndicatorLink> indicators) {

    public PlanLinks {
        tasks = List.copyOf(tasks);
        indicators = List.copyOf(indicators);
    }

    public static PlanLinks none() {
        return new PlanLinks(List.of(), List.of());
    }

    public boolean isEmpty() {
        return tasks.isEmpty() && indicators.isEmpty();
    }

    public Stream<TaskLink> confirmedTasks() {
        return tasks.stream().filter(TaskLink::confirmed);
    }

    public Stream<IndicatorLink> confirmedIndicators() {
        return indicators.stream().filter(IndicatorLink::confirmed);
    }
}
