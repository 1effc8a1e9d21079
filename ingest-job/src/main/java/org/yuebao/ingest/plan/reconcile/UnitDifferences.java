package org.yuebao.ingest.plan.reconcile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;

/** Departments of either plan that answer for something and have no counterpart in the other. */
final class UnitDifferences {

    private UnitDifferences() {}

    static List<Difference> of(LinkedPlans plans) {
        Stream<Difference> city = answering(plans.city())
                .filter(unit -> !plans.hasCounterpart(unit.name()))
                .map(unit -> new Difference(
                        DifferenceKind.CITY_UNIT_ALONE,
                        unit.name().value(),
                        "",
                        "",
                        "",
                        "市级计划中牵头或主责" + plans.city().measuresOf(unit.name()).size() + "项措施"));
        Stream<Difference> district = answering(plans.district())
                .filter(unit -> !plans.hasCounterpartInCity(unit.name()))
                .map(unit -> new Difference(
                        DifferenceKind.DISTRICT_UNIT_ALONE,
                        "",
                        "",
                        unit.name().value(),
                        "",
                        "区级计划中牵头或主责" + plans.district().measuresOf(unit.name()).size() + "项措施"));
        return Stream.concat(city, district).toList();
    }

    private static Stream<Unit> answering(Plan plan) {
        Set<UnitName> answering = plan.measures()
                .flatMap(measure -> plan.answering(measure).stream())
                .collect(Collectors.toSet());
        return plan.register().units().stream()
                .filter(unit -> !unit.kind().isArea())
                .filter(unit -> answering.contains(unit.name()));
    }
}
