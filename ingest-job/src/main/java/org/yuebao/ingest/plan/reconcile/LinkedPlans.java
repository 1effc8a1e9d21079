package org.yuebao.ingest.plan.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuebao.ingest.plan.link.LinkSuggestions;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.LinkCertainty;
import org.yuebao.model.plan.LinkState;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanLink;
import org.yuebao.model.plan.PlanLinks;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.TaskCode;
import org.yuebao.model.plan.TaskLink;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;

/**
 * A district's plan, the city's, and what of one goes with what of the other: as confirmed, and as suggested where
 * nobody has decided yet.
 *
 * @param area the district as a unit of the city's plan
 */
record LinkedPlans(Plan city, Plan district, Unit area, PlanLinks links) {

    record TaskPair(Task city, Task district, TaskLink link) {}

    record IndicatorPair(Indicator city, Indicator district) {}

    static LinkedPlans of(Plan city, Plan district, Unit area) {
        return new LinkedPlans(city, district, area, LinkSuggestions.suggest(district, city));
    }

    List<TaskPair> taskPairs() {
        return here(links.tasks())
                .flatMap(link -> city
                        .task(link.counterpart())
                        .flatMap(task -> district.task(link.task()).map(own -> new TaskPair(task, own, link)))
                        .stream())
                .toList();
    }

    List<IndicatorPair> indicatorPairs() {
        return here(links.indicators())
                .flatMap(link -> city
                        .indicator(link.counterpart())
                        .flatMap(indicator ->
                                district.indicator(link.indicator()).map(own -> new IndicatorPair(indicator, own)))
                        .stream())
                .toList();
    }

    boolean isTakenUp(TaskCode cityTask) {
        return here(links.tasks()).anyMatch(link -> link.counterpart().equals(cityTask));
    }

    boolean hasCounterpart(UnitName cityUnit) {
        return here(links.units()).anyMatch(link -> link.counterpart().equals(cityUnit));
    }

    boolean hasCounterpartInCity(UnitName unit) {
        return here(links.units()).anyMatch(link -> link.unit().equals(unit));
    }

    long unconfirmed(LinkCertainty certainty) {
        return here(links.tasks())
                .filter(link -> !link.confirmed() && link.grounds().certainty() == certainty)
                .count();
    }

    /** To the city's plan, and not refused. */
    <L extends PlanLink> Stream<L> here(List<L> all) {
        return all.stream()
                .filter(link -> link.plan().equals(city.id()))
                .filter(link -> link.state() != LinkState.REFUSED);
    }

    static Optional<Unit> areaOf(Plan city, Plan district) {
        return city.register().find(district.jurisdiction());
    }
}
