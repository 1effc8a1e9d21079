package org.yuebao.ingest.plan.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.TaskCode;
import org.yuebao.model.plan.Theme;

/**
 * {@code PLAN-NUMBER-GAP}, {@code PLAN-NUMBER-ORDER}, {@code PLAN-NUMBER-REPEATED}: task numbers of a theme, and measure
 * numbers of a task, run from 1 without gaps, in order, each once. Where they don't, a row may be missing or misprinted.
 */
final class NumberingCheck implements PlanCheck {

    @Override
    public List<Finding> find(CheckedPlan checked) {
        List<Finding> findings = new ArrayList<>();
        for (Theme theme : checked.plan().themes()) {
            findings.addAll(ofTasks(checked, theme));
            theme.tasks().forEach(task -> findings.addAll(ofMeasures(checked, task)));
        }
        return findings;
    }

    private static List<Finding> ofTasks(CheckedPlan checked, Theme theme) {
        List<Finding> findings = new ArrayList<>();
        Set<TaskCode> seen = new HashSet<>();
        int last = 0;
        for (Task task : theme.tasks().toList()) {
            int number = task.code().number();
            if (!seen.add(task.code())) {
                findings.add(
                        of(checked, task, "PLAN-NUMBER-REPEATED", "任务序号" + number + "在领域“" + theme.code() + "”中出现在两处"));
            } else if (number > last + 1) {
                findings.add(of(checked, task, "PLAN-NUMBER-GAP", "任务序号由" + last + "跳到" + number));
            } else if (number <= last) {
                findings.add(of(checked, task, "PLAN-NUMBER-ORDER", "任务序号" + number + "排在" + last + "之后"));
            }
            last = number;
        }
        return findings;
    }

    private static Finding of(CheckedPlan checked, Task task, String code, String statement) {
        String row = task.measures().isEmpty()
                ? task.code().toString()
                : task.measures().getFirst().code().value();
        return checked.of(
                code,
                Severity.WARNING,
                CheckedPlan.MEASURES,
                row,
                "任务序号",
                String.valueOf(task.code().number()),
                "任务“" + task.code() + "”：" + statement,
                "请核对原件是否漏项、错号");
    }

    private static List<Finding> ofMeasures(CheckedPlan checked, Task task) {
        List<Finding> findings = new ArrayList<>();
        int expected = 1;
        for (Measure measure : task.measures()) {
            if (measure.code().number() != expected) {
                findings.add(checked.ofMeasure(
                        "PLAN-NUMBER-GAP",
                        Severity.WARNING,
                        measure,
                        CheckedPlan.MEASURE_CODE,
                        measure.code().value(),
                        "在任务“" + task.code() + "”中应为第" + expected + "项",
                        "请核对是否漏录或次序有误"));
            }
            expected = measure.code().number() + 1;
        }
        return findings;
    }
}
