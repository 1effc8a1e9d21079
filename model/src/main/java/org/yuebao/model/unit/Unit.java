package org.yuebao.model.unit;

import java.util.List;

/**
 * One unit of the plan's register.
 *
 * @param shortName for rankings and narrow tables: 通州, 经开区
 * @param fullName as signed: 通州区人民政府
 * @param aliases every other name under which plans or submissions print it; may be empty
 * @param ranked false where a ranking leaves the unit out
 */
public record Unit(
        UnitName name, String shortName, String fullName, UnitKind kind, List<String> aliases, boolean ranked) {

    public Unit {
        aliases = List.copyOf(aliases);
    }
}
