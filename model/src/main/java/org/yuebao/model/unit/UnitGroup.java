package org.yuebao.model.unit;

import java.util.List;

/**
 * A name that stands for several units: 各区政府, 相关区政府, 市相关部门.
 *
 * @param members in the register's order
 * @param chosen false for groups such as 相关区政府 whose members a person has to choose measure by measure
 */
public record UnitGroup(String name, List<String> aliases, List<UnitName> members, boolean chosen) {

    public UnitGroup {
        aliases = List.copyOf(aliases);
        members = List.copyOf(members);
    }
}
