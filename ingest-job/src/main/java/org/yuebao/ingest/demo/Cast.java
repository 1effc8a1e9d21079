package org.yuebao.ingest.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;

/**
 * Who plays which part in the demonstration month. The names are those of the Beijing 2022 plan; in another plan other
 * units take the parts, and in a very small one some parts stay empty.
 *
 * @param late two working days after the due day
 * @param missing sends nothing
 * @param mistaken accepted, with findings
 * @param refused sends last month's form
 * @param nil reports that there is nothing to report
 * @param behind fall well short of their targets
 * @param ahead far over the pace
 */
record Cast(
        Optional<UnitName> late,
        Optional<UnitName> missing,
        Optional<UnitName> mistaken,
        Optional<UnitName> refused,
        Optional<UnitName> nil,
        List<UnitName> behind,
        List<UnitName> ahead) {

    static Cast of(Plan plan) {
        List<UnitName> areas = names(plan, true);
        List<UnitName> departments = names(plan, false);
        departments.remove(plan.bureau());
        Optional<UnitName> missing = take("延庆区", areas);
        Optional<UnitName> mistaken = take("房山区", areas);
        Optional<UnitName> late = take("平谷区", areas);
        List<UnitName> ahead = new ArrayList<>();
        take("怀柔区", areas).ifPresent(ahead::add);
        List<UnitName> behind = new ArrayList<>();
        for (String name : List.of("大兴区", "石景山区", "门头沟区")) {
            take(name, areas).ifPresent(behind::add);
        }
        return new Cast(
                late,
                missing,
                mistaken,
                take("市商务局", departments),
                take("首都精神文明办", departments),
                List.copyOf(behind),
                List.copyOf(ahead));
    }

    private static List<UnitName> names(Plan plan, boolean areas) {
        return new ArrayList<>(plan.reportingUnits().stream()
                .filter(unit -> unit.kind().isArea() == areas)
                .map(Unit::name)
                .toList());
    }

    /** The named unit, else the last one left; a part is given only while others are left without one. */
    private static Optional<UnitName> take(String name, List<UnitName> left) {
        if (left.size() < 2) {
            return Optional.empty();
        }
        UnitName wanted = new UnitName(name);
        UnitName taken = left.contains(wanted) ? wanted : left.getLast();
        left.remove(taken);
        return Optional.of(taken);
    }

    /** A unit's pace against the calendar: 1 is exactly on it. */
    double paceOf(UnitName unit) {
        if (behind.contains(unit)) {
            return Dice.about("pace", unit).between(0.3, 0.5);
        }
        if (ahead.contains(unit)) {
            return Dice.about("pace", unit).between(1.5, 1.7);
        }
        return Dice.about("pace", unit).between(0.9, 1.12);
    }
}
