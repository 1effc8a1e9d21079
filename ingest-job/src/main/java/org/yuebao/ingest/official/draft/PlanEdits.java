package org.yuebao.ingest.official.draft;

import java.util.List;
import java.util.function.UnaryOperator;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.Section;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.Theme;

/** The same plan with some of it changed. */
final class PlanEdits {

    private PlanEdits() {}

    static Plan measures(Plan plan, UnaryOperator<Measure> change) {
        return tasks(
                plan,
                task -> new Task(
                        task.code(),
                        task.title(),
                        task.titleVariants(),
                        task.measures().stream().map(change).toList()));
    }

    static Plan tasks(Plan plan, UnaryOperator<Task> change) {
        List<Theme> themes = plan.themes().stream()
                .map(theme -> new Theme(theme.code(), theme.annex(), theme.title(), sections(theme.sections(), change)))
                .toList();
        return new Plan(
                plan.id(),
                plan.version(),
                plan.title(),
                plan.year(),
                plan.lastYear(),
                plan.level(),
                plan.jurisdiction(),
                plan.documentNumber(),
                plan.issuer(),
                plan.issued(),
                plan.bureau(),
                plan.register(),
                themes,
                plan.indicatorTables(),
                plan.rating(),
                plan.links(),
                plan.declared(),
                plan.yearBefore());
    }

    private static List<Section> sections(List<Section> sections, UnaryOperator<Task> change) {
        return sections.stream()
                .map(section -> new Section(
                        section.heading(),
                        section.level(),
                        sections(section.sections(), change),
                        section.tasks().stream().map(change).toList()))
                .toList();
    }

    static Measure withItems(Measure measure, List<MeasureItem> items) {
        return new Measure(
                measure.code(),
                measure.text(),
                measure.deadline(),
                measure.lead(),
                measure.responsible(),
                measure.support(),
                items);
    }
}
