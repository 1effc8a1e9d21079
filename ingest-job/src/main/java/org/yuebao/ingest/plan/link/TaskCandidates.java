package org.yuebao.ingest.plan.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuebao.ingest.plan.link.Fields.Relation;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.TaskCode;

/**
 * The other plan's tasks for each task of this one, the likeliest first. Of 100 points the likeness of the titles gives
 * up to 60, of the measures' texts 20, the same field of work 15, a number nearby 5.
 */
final class TaskCandidates {

    private final List<Task> others;
    private final Fields fields;
    private final Map<TaskCode, List<Candidate<TaskCode>>> byTask = new HashMap<>();

    TaskCandidates(Plan plan, Plan other) {
        this.others = other.tasks().toList();
        this.fields = Fields.between(plan, other);
        plan.tasks().forEach(task -> byTask.put(task.code(), candidates(task)));
    }

    List<Candidate<TaskCode>> of(TaskCode task) {
        return byTask.getOrDefault(task, List.of());
    }

    /** The highest score that any task but this one gives the counterpart. */
    int bestOfOthers(TaskCode task, TaskCode counterpart) {
        return byTask.entrySet().stream()
                .filter(each -> !each.getKey().equals(task))
                .flatMap(each -> each.getValue().stream())
                .filter(candidate -> candidate.code().equals(counterpart))
                .mapToInt(Candidate::score)
                .max()
                .orElse(0);
    }

    private List<Candidate<TaskCode>> candidates(Task task) {
        return others.stream()
                .map(other -> candidate(task, other))
                .sorted(Comparator.comparingInt((Candidate<TaskCode> candidate) -> -candidate.score()))
                .toList();
    }

    private Candidate<TaskCode> candidate(Task task, Task other) {
        int titles = titles(task)
                .flatMapToInt(title -> titles(other).mapToInt(second -> Likeness.between(title, second)))
                .max()
                .orElse(0);
        int texts = Likeness.within(text(task), text(other));
        Relation relation = fields.relation(task.code(), other.code());
        int apart = Math.abs(task.code().number() - other.code().number());
        int field = switch (relation) {
            case SAME -> 15;
            case UNKNOWN -> 8;
            case OTHER -> 0;
        };
        return new Candidate<>(
                other.code(),
                other.title(),
                (titles * 60 + texts * 20) / 100 + field + Math.max(0, 5 - apart),
                titles,
                reason(titles, texts, relation, task, other));
    }

    private static String reason(int titles, int texts, Relation relation, Task task, Task other) {
        String numbers = task.code().number() == other.code().number()
                ? "编号同为" + task.code().number()
                : "编号" + task.code().number() + "对" + other.code().number();
        return (titles == 100 ? "标题相同" : "标题相似" + titles + "%")
                + "，措施文字相似" + texts + "%，"
                + switch (relation) {
                    case SAME -> "领域相同";
                    case OTHER -> "领域不同";
                    case UNKNOWN -> "领域无从比较";
                }
                + "，" + numbers;
    }

    private static Stream<String> titles(Task task) {
        return Stream.concat(Stream.of(task.title()), task.titleVariants().stream());
    }

    private static String text(Task task) {
        return task.measures().stream().map(Measure::text).collect(Collectors.joining());
    }
}
