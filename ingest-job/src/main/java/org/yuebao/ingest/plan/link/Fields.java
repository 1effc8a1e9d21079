package org.yuebao.ingest.plan.link;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.TaskCode;
import org.yuebao.model.plan.Theme;

/**
 * Which field of work of one plan is which of the other, by their titles. A field is a theme; of a plan that has one
 * theme only, which isn't one of the other's, it is a chapter.
 */
final class Fields {

    enum Relation {
        SAME,
        /** One of both fields has another counterpart. */
        OTHER,
        UNKNOWN
    }

    private static final int ALIKE = 50;

    private final Map<TaskCode, String> own;
    private final Map<TaskCode, String> others;
    private final Map<String, String> pairs;

    private Fields(Map<TaskCode, String> own, Map<TaskCode, String> others) {
        this.own = own;
        this.others = others;
        this.pairs = pairs(new LinkedHashSet<>(own.values()), new LinkedHashSet<>(others.values()));
    }

    static Fields between(Plan plan, Plan other) {
        return new Fields(fields(plan, other), fields(other, plan));
    }

    Relation relation(TaskCode task, TaskCode other) {
        String field = own.getOrDefault(task, "");
        String otherField = others.getOrDefault(other, "");
        if (otherField.equals(pairs.get(field))) {
            return Relation.SAME;
        }
        return pairs.containsKey(field) || pairs.containsValue(otherField) ? Relation.OTHER : Relation.UNKNOWN;
    }

    private static Map<TaskCode, String> fields(Plan plan, Plan other) {
        Map<TaskCode, String> fields = new HashMap<>();
        boolean byChapter = plan.themes().size() == 1 && !isOneOf(plan.themes().getFirst(), other.themes());
        plan.themes()
                .forEach(theme -> theme.sections()
                        .forEach(section -> section.allTasks()
                                .map(Task::code)
                                .forEach(task ->
                                        fields.put(task, subject(byChapter ? section.heading() : theme.title())))));
        return fields;
    }

    private static boolean isOneOf(Theme theme, List<Theme> others) {
        return others.size() > 1
                && others.stream()
                        .anyMatch(other -> Likeness.between(subject(theme.title()), subject(other.title())) >= ALIKE);
    }

    /** 大气污染防治 of 大气污染防治2022年行动计划. */
    private static String subject(String heading) {
        String subject = heading.replaceAll("\\d{4}年|行动计划|^[（(]?[一二三四五六七八九十]+[)）、]+", "");
        return subject.isBlank() ? heading : subject;
    }

    /** The most alike first; each once. */
    private static Map<String, String> pairs(Set<String> own, Set<String> others) {
        Map<String, String> pairs = new HashMap<>();
        for (int least = 100; least >= ALIKE; least -= 5) {
            for (String field : own) {
                for (String other : others) {
                    if (!pairs.containsKey(field)
                            && !pairs.containsValue(other)
                            && Likeness.between(field, other) >= least) {
                        pairs.put(field, other);
                    }
                }
            }
        }
        return pairs;
    }
}
