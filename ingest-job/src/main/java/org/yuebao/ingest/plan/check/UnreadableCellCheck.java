package org.yuebao.ingest.plan.check;

import java.util.ArrayList;
import java.util.List;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.UnitRole;

/** {@code PLAN-CELL-UNCLEAR}: whose role it is can't be seen in the plan (不明), because a merged cell was shifted or cut, say. */
final class UnreadableCellCheck implements PlanCheck {

    @Override
    public List<Finding> find(CheckedPlan checked) {
        List<Finding> findings = new ArrayList<>();
        for (Measure measure : checked.plan().measures().toList()) {
            for (UnitRole role : List.of(UnitRole.LEAD, UnitRole.RESPONSIBLE)) {
                if (!measure.assignment(role).known()) {
                    findings.add(checked.ofMeasure(
                            "PLAN-CELL-UNCLEAR",
                            Severity.WARNING,
                            measure,
                            Roles.header(role),
                            "不明",
                            "的" + Roles.header(role) + "在原件中看不出",
                            "请向发文单位核实后填写"));
                }
            }
        }
        List<Measure> supporting = checked.plan()
                .measures()
                .filter(measure -> !measure.support().known())
                .toList();
        SupportingNotes.of(checked, "PLAN-CELL-UNCLEAR", supporting, "协办单位在原件中看不出")
                .ifPresent(findings::add);
        return findings;
    }
}
