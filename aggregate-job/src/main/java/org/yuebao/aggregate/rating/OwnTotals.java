package org.yuebao.aggregate.rating;

import java.util.List;
import java.util.Optional;
import org.yuebao.aggregate.progress.MeasureProgress;
import org.yuebao.aggregate.progress.UnitProgress;
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
        return isSummed(sum) && progress.units().stream().anyMatch(one -> isArea(plan, one.unit()))
                ? sum.beside(progress.units().stream()
                        .filter(one -> !isArea(plan, one.unit()))
                        .flatMap(one -> total(one, item).stream())
                        .toList())
                : sum;
    }

    private static Optional<OwnTotal> total(UnitProgress own, Counted item) {
        return own.item(item.number())
                .cumulative(item.unit())
                .filter(OwnTotals::isReported)
                .map(figure -> new OwnTotal(own.unit(), figure));
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
