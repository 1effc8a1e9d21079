package org.yuebao.ingest.plan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;

/** {@code PLAN-COUNT}: the plan's own words give another number of tasks or measures than it has. */
final class DeclaredCountsCheck implements PlanCheck {

    @Override
    public List<Finding> find(CheckedPlan checked) {
        List<Finding> findings = new ArrayList<>();
        compare(
                        checked,
                        checked.plan().declared().tasks(),
                        checked.plan().tasks().count(),
                        "任务")
                .ifPresent(findings::add);
        compare(
                        checked,
                        checked.plan().declared().measures(),
                        checked.plan().measures().count(),
                        "措施")
                .ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> compare(CheckedPlan checked, Optional<Integer> declared, long real, String what) {
        return declared.filter(number -> number != real)
                .map(number -> checked.of(
                        "PLAN-COUNT",
                        Severity.WARNING,
                        CheckedPlan.HEAD,
                        "公布" + what + "数",
                        "内容",
                        String.valueOf(number),
                        "计划自称有" + number + "项" + what + "，“任务措施”表中有" + real + "项",
                        "请核对是否有漏录、多录，或公布数另有口径"));
    }
}
