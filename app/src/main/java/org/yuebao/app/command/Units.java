package org.yuebao.app.command;

import org.yuebao.model.plan.Plan;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;

/** A unit as a person names it. */
final class Units {

    private Units() {}

    /** @throws CommandFailedException when the plan's register has no such unit */
    static UnitName named(Plan plan, String name) {
        return plan.register()
                .find(name)
                .map(Unit::name)
                .orElseThrow(() -> CommandFailedException.usage("计划 " + plan.id() + " 的单位名册中没有“" + name + "”。"));
    }
}
