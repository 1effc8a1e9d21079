package org.yuebao.aggregate.rating;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.TaskLight;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.TaskCode;

/** A task takes the worst of its measures that are judged, with the counts beside it. */
public final class TaskLightRule {

    private TaskLightRule() {}

    /** One for each task of the plan, in its order; a measure without a light isn't counted. */
    public static List<TaskLight> lightsOf(Plan plan, List<MeasureLight> measures) {
        Map<TaskCode, List<Light>> byTask = measures.stream()
                .collect(Collectors.groupingBy(
                        light -> light.measure().task(), Collectors.mapping(MeasureLight::light, Collectors.toList())));
        return plan.tasks()
                .map(Task::code)
                .map(task -> lightOf(task, LightCounts.of(byTask.getOrDefault(task, List.of()))))
                .toList();
    }

    private static TaskLight lightOf(TaskCode task, LightCounts counts) {
        return new TaskLight(task, counts.worst(), counts);
    }
}
