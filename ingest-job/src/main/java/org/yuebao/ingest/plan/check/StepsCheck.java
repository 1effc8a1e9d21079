package org.yuebao.ingest.plan.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.plan.Deadline;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureItem;

/**
 * {@code PLAN-STEPS-MISSING}: 按时间节点完成 without any dated step, judged by the year's end; {@code PLAN-STEP-LATE}: a step
 * that is due only after the measure's own deadline or outside the plan's years.
 */
final class StepsCheck implements PlanCheck {

    @Override
    public List<Finding> find(CheckedPlan checked) {
        List<Finding> findings = new ArrayList<>();
        for (Measure measure : checked.plan().measures().toList()) {
            List<MeasureItem.Step> steps = measure.items().stream()
                    .filter(MeasureItem.Step.class::isInstance)
                    .map(MeasureItem.Step.class::cast)
                    .toList();
            if (measure.deadline() instanceof Deadline.AtMilestones && steps.isEmpty()) {
                findings.add(checked.ofMeasure(
                        "PLAN-STEPS-MISSING",
                        Severity.NOTE,
                        measure,
                        "完成时限",
                        measure.deadline().printed(),
                        "的完成时限是“" + measure.deadline().printed() + "”，但没有时间节点，按"
                                + checked.plan().year() + "年12月31日评估",
                        "如正文有时间节点，请在“子项”表登记"));
            }
            steps.stream()
                    .filter(step -> isLate(checked, measure, step.due().getLast()))
                    .forEach(step -> findings.add(checked.of(
                            "PLAN-STEP-LATE",
                            Severity.WARNING,
                            "子项",
                            measure.code().value(),
                            "时间节点",
                            step.due().getLast().toString(),
                            "措施“" + measure.code() + "”的节点“" + step.name() + "”在"
                                    + step.due().getLast() + "，晚于完成时限“"
                                    + measure.deadline().printed() + "”",
                            "请核对日期")));
        }
        return findings;
    }

    private static boolean isLate(CheckedPlan checked, Measure measure, LocalDate due) {
        return due.isAfter(measure.deadline().window().end())
                || due.getYear() > checked.plan().lastYear();
    }
}
