package org.yuebao.ingest.plan.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.plan.Section;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.Theme;

/**
 * {@code PLAN-TWO-TITLES}: a task is printed under two titles (on a continued page, say); {@code PLAN-SAME-TITLE}: two
 * tasks of a chapter have one title. The report uses 重点任务; a person should know.
 */
final class TaskTitlesCheck implements PlanCheck {

    @Override
    public List<Finding> find(CheckedPlan checked) {
        List<Finding> findings = new ArrayList<>();
        for (Theme theme : checked.plan().themes()) {
            theme.sections().forEach(chapter -> findings.addAll(within(checked, chapter)));
        }
        return findings;
    }

    /** Chapters may have their tasks of the same title: 目标任务. */
    private static List<Finding> within(CheckedPlan checked, Section chapter) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Task> first = new HashMap<>();
        for (Task task : chapter.allTasks().toList()) {
            if (!task.titleVariants().isEmpty()) {
                findings.add(of(
                        checked,
                        task,
                        "PLAN-TWO-TITLES",
                        "任务“" + task.code() + "”有两种标题：“" + task.title() + "”和“"
                                + String.join("”“", task.titleVariants()) + "”，报告用前者",
                        "请核对原件，以正确的一种填写“重点任务”"));
            }
            Task other = first.putIfAbsent(task.title(), task);
            if (other != null && !other.code().equals(task.code())) {
                findings.add(of(
                        checked,
                        task,
                        "PLAN-SAME-TITLE",
                        "任务“" + task.code() + "”与“" + other.code() + "”标题相同：“" + task.title() + "”",
                        "请核对是否为同一任务被分成两项"));
            }
        }
        return findings;
    }

    private static Finding of(CheckedPlan checked, Task task, String code, String statement, String advice) {
        String row = task.measures().isEmpty()
                ? task.code().toString()
                : task.measures().getFirst().code().value();
        return checked.of(code, Severity.NOTE, CheckedPlan.MEASURES, row, "重点任务", task.title(), statement, advice);
    }
}
