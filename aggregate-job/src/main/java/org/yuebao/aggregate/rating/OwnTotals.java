package org.yuebao.aggregate.rating;

import java.util.List;
import org.yuebao.aggregate.progress.MeasureProgress;
import org.yuebao.aggregate.progress.UnitReadings;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.assessment.OwnTotal;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.MeasureItem.Counted;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.unit.UnitName;

/**
 * What departments report of a quantity that is summed over the areas: kept beside the sum, whether it agrees or not.
 * Where no area reported, there is nothing to keep it beside.
 */
final class OwnTotals {

    private OwnTotals() {}

    /** The sum with the totals of the departments that answer for the measure, in plan order. */
    static CitySum beside(CitySum sum, Plan plan, MeasureProgress progress, Counted item) {
        List<UnitName> answering = plan.answering(progress.measure());
        return isSummed(sum) && answering.stream().anyMatch(unit -> isArea(plan, unit))
                ? sum.beside(answering.stream()
                        .filter(unit -> !isArea(plan, unit))
                        .flatMap(unit -> total(progress, unit, item).stream())
                        .toList())
                : sum;
    }

    private static List<OwnTotal> total(MeasureProgress progress, UnitName unit, Counted item) {
        return progress.of(unit)
                .flatMap(own -> own.item(item.number()).cumulative(item.unit()))
                .filter(OwnTotals::isReported)
                .map(figure -> List.of(new OwnTotal(unit, figure)))
                .orElse(List.of());
    }

    /** The sum of an indicator with what the bureau reported for the whole jurisdiction. */
    static CitySum beside(CitySum sum, Indicator indicator, UnitReadings bureau) {
        return bureau.thisMonth(indicator.code())
                .filter(reading -> isSummed(sum))
                .flatMap(reading -> IndicatorValue.cumulative(reading, indicator))
                .map(figure -> sum.beside(List.of(new OwnTotal(bureau.unit(), figure))))
                .orElse(sum);
    }

    private static boolean isSummed(CitySum sum) {
        return isReported(sum.actual());
    }

    private static boolean isReported(Figure figure) {
        return !figure.sources().isEmpty();
    }

    private static boolean isArea(Plan plan, UnitName unit) {
        return plan.register().unit(unit).kind().isArea();
    }
}
