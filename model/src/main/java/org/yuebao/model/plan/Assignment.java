package org.yuebao.model.plan;

import java.util.List;
import org.yuebao.model.unit.UnitName;

/**
 * One cell of 牵头部门, 主责单位 or 协办单位.
 *
 * @param named units and groups in the printed order and wording, one each
 * @param andOthers the cell ends in a phrase that names nobody
 * @param othersPrinted that phrase, 等部门 mostly; empty where there is none
 * @param dash a dash is printed: nobody, said explicitly
 * @param known false where the plan's cell cannot be known (told by a finding)
 * @param chosen units that a person chose for a group such as 相关区政府, for this measure
 */
public record Assignment(
        List<String> named,
        boolean andOthers,
        String othersPrinted,
        boolean dash,
        boolean known,
        List<UnitName> chosen) {

    public Assignment {
        named = List.copyOf(named);
        chosen = List.copyOf(chosen);
    }

    public static Assignment of(List<String> named) {
        return new Assignment(named, false, "", false, true, List.of());
    }

    public static Assignment none() {
        return of(List.of());
    }

    /** As printed in forms and annexes: names joined by 、, with 等部门 where the plan has it; — for nobody. */
    public String printed() {
        if (named.isEmpty()) {
            return "—";
        }
        return String.join("、", named) + (andOthers ? othersPrinted : "");
    }
}
