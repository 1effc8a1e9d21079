package org.yuebao.aggregate.rating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.RollUp;
import org.yuebao.model.assessment.RollUp.Level;
import org.yuebao.model.assessment.TaskLight;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.Section;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.TaskCode;
import org.yuebao.model.plan.Theme;

/**
 * Counts of lights under each heading of the plan: the whole, its themes, their sections and subsections. A heading counts
 * what stands under it and under the headings below it, so that the themes add up to the whole.
 */
public final class RollUpRule {

    private static final String WHOLE = "全部";
    private static final LightCounts NONE = new LightCounts(0, 0, 0, 0);

    private final Map<TaskCode, Light> tasks = new HashMap<>();
    private final Map<MeasureCode, Light> measures = new HashMap<>();
    private final Map<MeasureCode, LightCounts> assessments = new HashMap<>();
    private final List<RollUp> rolledUp = new ArrayList<>();

    private RollUpRule(List<TaskLight> tasks, List<MeasureLight> measures) {
        tasks.forEach(task -> this.tasks.put(task.task(), task.light()));
        measures.forEach(measure -> {
            this.measures.put(measure.measure(), measure.light());
            assessments.put(measure.measure(), measure.units());
        });
    }

    /** In the plan's order: the whole, then each theme with its sections behind it. */
    public static List<RollUp> rollUp(Plan plan, List<TaskLight> tasks, List<MeasureLight> measures) {
        RollUpRule rule = new RollUpRule(tasks, measures);
        rule.add(Level.WHOLE, WHOLE, plan.title(), plan.tasks().toList());
        for (Theme theme : plan.themes()) {
            rule.add(Level.THEME, theme.code(), theme.title(), theme.tasks().toList());
            theme.sections().forEach(section -> rule.add(section, Level.SECTION, theme.code()));
        }
        return List.copyOf(rule.rolledUp);
    }

    private void add(Section section, Level level, String above) {
        String code = above + "/" + section.heading();
        add(level, code, section.heading(), section.allTasks().toList());
        section.sections().forEach(below -> add(below, Level.SUBSECTION, code));
    }

    private void add(Level level, String code, String title, List<Task> under) {
        List<MeasureCode> codes = under.stream()
                .flatMap(task -> task.measures().stream())
                .map(measure -> measure.code())
                .toList();
        rolledUp.add(new RollUp(
                level,
                rolledUp.size(),
                code,
                title,
                LightCounts.of(under.stream()
                        .map(task -> tasks.getOrDefault(task.code(), Light.GREY))
                        .toList()),
                LightCounts.of(codes.stream()
                        .map(measure -> measures.getOrDefault(measure, Light.GREY))
                        .toList()),
                codes.stream()
                        .map(measure -> assessments.getOrDefault(measure, NONE))
                        .reduce(NONE, LightCounts::plus)));
    }
}
