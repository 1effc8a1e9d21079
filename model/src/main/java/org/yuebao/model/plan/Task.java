package org.yuebao.model.plan;

import java.util.List;

/**
 * A numbered task (重点任务).
 *
 * @param titleVariants other titles under which the plan prints the same task; may be empty
 */
public record Task(TaskCode code, String title, List<String> titleVariants, List<Measure> measures) {

    public Task {
        titleVariants = List.copyOf(titleVariants);
        measures = List.copyOf(measures);
    }
}
