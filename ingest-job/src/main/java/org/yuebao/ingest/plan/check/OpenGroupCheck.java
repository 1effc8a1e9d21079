package org.yuebao.ingest.plan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.UnitRole;
import org.yuebao.model.unit.UnitGroup;
import org.yuebao.model.unit.UnitResolution;

/**
 * {@code PLAN-GROUP-OPEN}: a measure names a group such as 相关区政府 whose units a person has to choose, and none is
 * chosen yet; {@code PLAN-GROUP-EMPTY}: a group that is said to be settled has no members.
 */
final class OpenGroupCheck implements PlanCheck {

    @Override
    public List<Finding> find(CheckedPlan checked) {
        List<Finding> findings = new ArrayList<>();
        for (UnitGroup group : checked.plan().register().groups()) {
            if (group.chosen() && group.members().isEmpty()) {
                findings.add(checked.of(
                        "PLAN-GROUP-EMPTY",
                        Severity.WARNING,
                        CheckedPlan.GROUPS,
                        group.name(),
                        "成员",
                        "",
                        "单位组“" + group.name() + "”没有成员",
                        "请填写成员，或把“成员已确定”改为“否”后逐项措施确定"));
            }
        }
        for (Measure measure : checked.plan().measures().toList()) {
            findings.addAll(open(checked, measure, UnitRole.LEAD));
            findings.addAll(open(checked, measure, UnitRole.RESPONSIBLE));
        }
        for (UnitGroup group : checked.plan().register().groups()) {
            List<Measure> supporting = checked.plan()
                    .measures()
                    .filter(measure -> openGroups(checked, measure, UnitRole.SUPPORTING)
                            .anyMatch(name -> checked.plan()
                                    .register()
                                    .resolve(name)
                                    .equals(new UnitResolution.NotChosen(group))))
                    .toList();
            SupportingNotes.of(checked, "PLAN-GROUP-OPEN", supporting, "协办单位“" + group.name() + "”没有确定是哪些单位")
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static List<Finding> open(CheckedPlan checked, Measure measure, UnitRole role) {
        return openGroups(checked, measure, role)
                .map(name -> checked.ofMeasure(
                        "PLAN-GROUP-OPEN",
                        Severity.WARNING,
                        measure,
                        Roles.chosenHeader(role),
                        name,
                        "的" + Roles.header(role) + "“" + name + "”还没有确定是哪些单位",
                        "请在“" + Roles.chosenHeader(role) + "”列填写，多个用“；”分隔"))
                .toList();
    }

    private static Stream<String> openGroups(CheckedPlan checked, Measure measure, UnitRole role) {
        return measure.assignment(role).chosen().isEmpty()
                ? measure.assignment(role).named().stream()
                        .filter(name -> checked.plan().register().resolve(name) instanceof UnitResolution.NotChosen)
                : Stream.empty();
    }
}
