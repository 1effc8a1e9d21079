package org.yuebao.model.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * A field of work (领域), an annex of the plan.
 *
 * @param code short word that begins its measures' codes: 大气
 * @param annex 附件2; empty where the plan prints none
 */
public record Theme(String code, String annex, String title, List<Section> sections) {

    public Theme {
        sections = List.copyOf(sections);
    }

    public Stream<Task> tasks() {
        return sections.stream().flatMap(Section::allTasks);
    }

    public Stream<Measure> measures() {
        return tasks().flatMap(task -> task.measures().stream());
    }

    /** 大气污染防治 of 大气污染防治2022年行动计划; the whole title where nothing would be left. */
    public String shortTitle() {
        String plain = title.replaceFirst("\\d{4}年.*$", "");
        return plain.isBlank() ? title : plain;
    }
}
