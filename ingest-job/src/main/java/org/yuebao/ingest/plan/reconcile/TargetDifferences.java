package org.yuebao.ingest.plan.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.ingest.plan.link.SameTarget;
import org.yuebao.ingest.plan.reconcile.LinkedPlans.IndicatorPair;
import org.yuebao.model.plan.Comparator;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.Target;

/** What the city's annex sets the district against the district's own row, by value and comparator. */
final class TargetDifferences {

    private TargetDifferences() {}

    static List<Difference> of(LinkedPlans plans) {
        List<Difference> found = new ArrayList<>();
        for (IndicatorPair pair : plans.indicatorPairs()) {
            Optional<Target> set = ofCity(plans, pair.city());
            Optional<Target> own = plans.district().ownTarget(pair.district().code());
            if (set.isPresent() && own.isPresent() && !SameTarget.is(set.get(), own.get())) {
                found.add(new Difference(
                        DifferenceKind.TARGET_DIFFERS,
                        pair.city().code().value(),
                        printed(set.get()),
                        pair.district().code().value(),
                        printed(own.get()),
                        "“" + pair.district().name() + "”市级附表中" + plans.area().name() + "为“" + printed(set.get())
                                + "”，区级计划为“" + printed(own.get()) + "”，请核对"));
            }
        }
        plans.city()
                .indicators()
                .filter(indicator -> ofCity(plans, indicator)
                        .filter(TargetDifferences::isATask)
                        .isPresent())
                .filter(indicator -> !isSetByTheDistrict(plans, indicator))
                .forEach(indicator -> found.add(new Difference(
                        DifferenceKind.TARGET_MISSING,
                        indicator.code().value(),
                        indicator.name() + " "
                                + ofCity(plans, indicator)
                                        .map(TargetDifferences::printed)
                                        .orElse(""),
                        "",
                        "",
                        "区级计划没有这项指标的全区目标")));
        return found;
    }

    /** How many of the city's targets for the district stand in the district's plan with the same value. */
    static long agreeing(LinkedPlans plans) {
        return plans.city()
                .indicators()
                .filter(indicator -> {
                    List<Boolean> same = plans.indicatorPairs().stream()
                            .filter(pair -> pair.city().equals(indicator))
                            .flatMap(pair -> ofCity(plans, indicator)
                                    .flatMap(set -> plans.district()
                                            .ownTarget(pair.district().code())
                                            .map(own -> SameTarget.is(set, own)))
                                    .stream())
                            .toList();
                    return !same.isEmpty() && same.stream().allMatch(each -> each);
                })
                .count();
    }

    private static boolean isSetByTheDistrict(LinkedPlans plans, Indicator indicator) {
        return plans.indicatorPairs().stream()
                .filter(pair -> pair.city().equals(indicator))
                .anyMatch(pair ->
                        plans.district().ownTarget(pair.district().code()).isPresent());
    }

    private static Optional<Target> ofCity(LinkedPlans plans, Indicator indicator) {
        return plans.city().target(plans.area().name(), indicator.code());
    }

    private static boolean isATask(Target target) {
        return !(target instanceof Target.NoTask || target instanceof Target.NotApplicable);
    }

    /** ≤34, where the plan prints the bare number: two annexes may mean different sides of it. */
    private static String printed(Target target) {
        return target instanceof Target.Bound bound && bound.printed().matches("[0-9].*")
                ? sign(bound.comparator()) + bound.printed()
                : target.printed();
    }

    private static String sign(Comparator comparator) {
        return comparator.sign();
    }
}
