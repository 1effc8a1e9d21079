package org.yuebao.model.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * A heading (一、… or （一）…) with what stands under it; sections nest two deep in the known plans.
 *
 * @param level 1 or 2
 */
public record Section(String heading, int level, List<Section> sections, List<Task> tasks) {

    public Section {
        sections = List.copyOf(sections);
        tasks = List.copyOf(tasks);
    }

    /** Its own tasks and those of the sections below, in the plan's order. */
    public Stream<Task> allTasks() {
        return Stream.concat(tasks.stream(), sections.stream().flatMap(Section::allTasks));
    }
}
