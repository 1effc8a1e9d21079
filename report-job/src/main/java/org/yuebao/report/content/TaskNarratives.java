package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.TaskCode;
import org.yuebao.model.plan.UnitRole;
import org.yuebao.model.submission.ProgressEntry;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.content.narrative.Attribution;
import org.yuebao.report.content.narrative.Narrative;
import org.yuebao.report.content.narrative.UnitText;

/** Each task's progress as the units wrote it this month: unit by unit in the plan's order, measure by measure. */
final class TaskNarratives {

    private final MonthView view;
    private final Map<TaskCode, List<UnitText>> texts = new HashMap<>();

    TaskNarratives(MonthView view) {
        this.view = view;
        Map<MeasureCode, Measure> measures =
                view.plan().measures().collect(Collectors.toMap(Measure::code, measure -> measure, (one, same) -> one));
        Map<MeasureCode, Set<UnitName>> answering = new HashMap<>();
        Map<MeasureCode, Set<UnitName>> leading = new HashMap<>();
        measures.forEach((code, measure) -> {
            answering.put(code, new HashSet<>(view.plan().answering(measure)));
            leading.put(code, new HashSet<>(view.plan().unitsOf(measure, UnitRole.LEAD)));
        });
        for (Unit unit : view.units()) {
            for (ProgressEntry entry : entries(unit.name())) {
                MeasureCode code = entry.item().measure();
                if (answering.getOrDefault(code, Set.of()).contains(unit.name())) {
                    texts.computeIfAbsent(code.task(), fresh -> new ArrayList<>())
                            .add(new UnitText(
                                    unit.name(),
                                    names(unit),
                                    leading.getOrDefault(code, Set.of()).contains(unit.name()),
                                    entry.text()));
                }
            }
        }
    }

    private List<ProgressEntry> entries(UnitName unit) {
        return view.submission(unit)
                .map(stored -> stored.submission().entries())
                .orElse(List.of());
    }

    private static Set<String> names(Unit unit) {
        Set<String> names = new HashSet<>(unit.aliases());
        names.addAll(List.of(unit.name().value(), unit.fullName(), unit.shortName()));
        return names;
    }

    /** As much as the running text has room for. */
    Narrative shortened(Task task) {
        return Narrative.within(view.presentation().narrativeLength(), of(task), attribution(task));
    }

    Narrative whole(Task task) {
        return Narrative.whole(of(task), attribution(task));
    }

    private List<UnitText> of(Task task) {
        return texts.getOrDefault(task.code(), List.of());
    }

    private Attribution attribution(Task task) {
        Set<UnitName> areas = view.areas().stream().map(Unit::name).collect(Collectors.toCollection(HashSet::new));
        Set<UnitName> answering = task.measures().stream()
                .flatMap(measure -> view.plan().answering(measure).stream())
                .collect(Collectors.toSet());
        areas.retainAll(answering);
        return new Attribution(areas, view.areasWord());
    }
}
