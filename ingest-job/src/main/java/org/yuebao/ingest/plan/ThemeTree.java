package org.yuebao.ingest.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yuebao.ingest.plan.MeasureSheet.MeasureRow;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.plan.Section;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.TaskCode;
import org.yuebao.model.plan.Theme;

/**
 * Puts the rows of 任务措施 back under their themes, sections and tasks, each in the order of its first row; rows of one
 * task need not stand together. What the rows of one task or theme say differently is told.
 */
final class ThemeTree {

    private final Map<MeasureCode, List<MeasureItem>> items;

    ThemeTree(Map<MeasureCode, List<MeasureItem>> items) {
        this.items = items;
    }

    List<Theme> grow(List<MeasureRow> rows) {
        List<Theme> themes = new ArrayList<>();
        grouped(rows, MeasureSheet.THEME).forEach((code, ofTheme) -> {
            TextRow first = ofTheme.getFirst().row();
            tellOther(ofTheme, MeasureSheet.ANNEX, "领域“" + code + "”");
            tellOther(ofTheme, MeasureSheet.THEME_TITLE, "领域“" + code + "”");
            tellTasksApart(ofTheme);
            themes.add(new Theme(
                    code, first.text(MeasureSheet.ANNEX), first.text(MeasureSheet.THEME_TITLE), sections(ofTheme)));
        });
        return themes;
    }

    private List<Section> sections(List<MeasureRow> ofTheme) {
        List<Section> sections = new ArrayList<>();
        grouped(ofTheme, MeasureSheet.SECTION).forEach((heading, ofSection) -> {
            List<Section> subsections = new ArrayList<>();
            List<Task> own = new ArrayList<>();
            grouped(ofSection, MeasureSheet.SUBSECTION).forEach((subheading, ofSubsection) -> {
                if (subheading.isEmpty()) {
                    own.addAll(tasks(ofSubsection));
                } else {
                    subsections.add(new Section(subheading, 2, List.of(), tasks(ofSubsection)));
                }
            });
            sections.add(new Section(heading, 1, subsections, own));
        });
        return sections;
    }

    private List<Task> tasks(List<MeasureRow> rows) {
        List<Task> tasks = new ArrayList<>();
        byTask(rows).forEach((code, ofTask) -> {
            TextRow first = ofTask.getFirst().row();
            List<Measure> measures = ofTask.stream()
                    .map(row -> row.withItems(items.getOrDefault(row.code(), List.of())))
                    .toList();
            tasks.add(new Task(
                    code,
                    first.required(MeasureSheet.TASK),
                    Names.split(first.text(MeasureSheet.TASK_VARIANTS)),
                    measures));
        });
        return tasks;
    }

    /** A task has one place and one title; another title under which the plan prints it is a variant. */
    private static void tellTasksApart(List<MeasureRow> ofTheme) {
        byTask(ofTheme).forEach((code, ofTask) -> {
            String task = "任务“" + code + "”";
            tellOther(ofTask, MeasureSheet.SECTION, task);
            tellOther(ofTask, MeasureSheet.SUBSECTION, task);
            tellOther(ofTask, MeasureSheet.TASK, task);
            tellOther(ofTask, MeasureSheet.TASK_VARIANTS, task);
        });
    }

    private static void tellOther(List<MeasureRow> rows, String header, String whose) {
        TextRow first = rows.getFirst().row();
        for (MeasureRow measure : rows) {
            TextRow row = measure.row();
            if (!row.text(header).equals(first.text(header))) {
                row.problem(
                        header,
                        whose + "的" + row.found(header) + "，而 " + first.place(header) + " 填的是“" + first.text(header)
                                + "”，请改为一致");
            }
        }
    }

    private static Map<String, List<MeasureRow>> grouped(List<MeasureRow> rows, String header) {
        Map<String, List<MeasureRow>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(row.row().text(header), key -> new ArrayList<>())
                .add(row));
        return groups;
    }

    private static Map<TaskCode, List<MeasureRow>> byTask(List<MeasureRow> rows) {
        Map<TaskCode, List<MeasureRow>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(row.code().task(), key -> new ArrayList<>())
                .add(row));
        return groups;
    }
}
