package org.yuebao.ingest.plan;

import java.util.ArrayList;
import java.util.List;
import org.yuebao.model.plan.Assignment;
import org.yuebao.model.plan.UnitRole;
import org.yuebao.model.unit.UnitName;
import org.yuebao.model.unit.UnitRegister;
import org.yuebao.model.unit.UnitResolution;

/**
 * How 牵头部门, 主责单位 and 协办单位 are written in a cell: names separated by ；, at the end 等部门 where the plan has it; —
 * for a printed dash; 不明 where the plan's cell cannot be known. Beside it a cell for what a person chose for a group.
 */
final class AssignmentCell {

    static final String HINT = "多个单位用“；”分隔；“等部门”照写在末尾；计划印“—”的填“—”；计划看不出的填“不明”";

    private static final String DASH = "—";
    private static final String NOT_KNOWN = "不明";

    private AssignmentCell() {}

    static String printed(Assignment assignment) {
        List<String> parts = new ArrayList<>(assignment.named());
        if (assignment.dash()) {
            parts.add(DASH);
        }
        if (!assignment.known()) {
            parts.add(NOT_KNOWN);
        }
        if (assignment.andOthers()) {
            String others = assignment.othersPrinted();
            parts.add(others.startsWith("等") ? others : "（" + others + "）");
        }
        return Names.join(parts);
    }

    static String chosen(Assignment assignment) {
        return Names.join(assignment.chosen());
    }

    static String header(UnitRole role) {
        return switch (role) {
            case LEAD -> "牵头部门";
            case RESPONSIBLE -> "主责单位";
            case SUPPORTING -> "协办单位";
        };
    }

    static String chosenHeader(UnitRole role) {
        return role.chinese() + "人工确定";
    }

    static Assignment read(TextRow row, UnitRole role, UnitRegister register) {
        List<String> named = new ArrayList<>();
        String others = "";
        boolean dash = false;
        boolean known = true;
        for (String part : Names.split(row.text(header(role)))) {
            if (!(register.resolve(part) instanceof UnitResolution.Unknown)) {
                named.add(part);
            } else if (part.matches("[-—–]+")) {
                dash = true;
            } else if (part.equals(NOT_KNOWN)) {
                known = false;
            } else if (part.startsWith("等")) {
                others = part;
            } else if (part.matches("（.*）")) {
                others = part.substring(1, part.length() - 1);
            } else {
                row.problem(header(role), unknown(part));
            }
        }
        return new Assignment(named, !others.isEmpty(), others, dash, known, chosen(row, role, register));
    }

    private static String unknown(String part) {
        return "“" + part + "”既不是“单位”表也不是“单位组”表中的名称或别名，请改正" + (part.contains("、") ? "（多个单位请用“；”分隔）" : "，或在上述表中登记");
    }

    private static List<UnitName> chosen(TextRow row, UnitRole role, UnitRegister register) {
        String header = chosenHeader(role);
        List<UnitName> chosen = new ArrayList<>();
        for (String name : Names.split(row.text(header))) {
            register.find(name)
                    .ifPresentOrElse(
                            unit -> chosen.add(unit.name()),
                            () -> row.problem(header, "“" + name + "”不在“单位”表中，请填写该表中的名称"));
        }
        return chosen;
    }
}
