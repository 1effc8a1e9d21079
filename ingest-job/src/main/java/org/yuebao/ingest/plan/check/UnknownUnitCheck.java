package org.yuebao.ingest.plan.check;

import java.util.ArrayList;
import java.util.List;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.UnitRole;
import org.yuebao.model.unit.UnitResolution;

/** {@code PLAN-UNIT-UNKNOWN}: a name in a measure's roles is neither a unit nor a group of the register. */
final class UnknownUnitCheck implements PlanCheck {

    @Override
    public List<Finding> find(CheckedPlan checked) {
        List<Finding> findings = new ArrayList<>();
        for (Measure measure : checked.plan().measures().toList()) {
            for (UnitRole role : UnitRole.values()) {
                for (String name : measure.assignment(role).named()) {
                    if (checked.plan().register().resolve(name) instanceof UnitResolution.Unknown) {
                        findings.add(checked.ofMeasure(
                                "PLAN-UNIT-UNKNOWN",
                                Severity.WARNING,
                                measure,
                                Roles.header(role),
                                name,
                                "的" + Roles.header(role) + "“" + name + "”不在单位名册中，该单位不会收到填报表",
                                "请在“单位”表登记，或把“" + name + "”写进某单位的别名"));
                    }
                }
            }
        }
        return findings;
    }
}
