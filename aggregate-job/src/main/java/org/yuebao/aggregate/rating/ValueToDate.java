package org.yuebao.aggregate.rating;

import java.util.Optional;
import org.yuebao.aggregate.progress.UnitReadings;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.plan.Better;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.Target;
import org.yuebao.model.quantity.Quantity;

/**
 * Means and ratios from 1 January to the month's end. What isn't reported this month can't be judged: last month's value
 * is of fewer days, so that even a nil report doesn't keep it.
 */
final class ValueToDate {

    private final MonthAtHand at;

    ValueToDate(MonthAtHand at) {
        this.at = at;
    }

    JudgedReading judgeMean(Indicator indicator, Target.Bound target, UnitReadings readings) {
        return readings.thisMonth(indicator.code())
                .flatMap(reported -> IndicatorValue.cumulative(reported, indicator))
                .map(figure -> IndicatorValue.printed(figure, indicator))
                .map(figure -> JudgedReading.of(judge(figure, indicator, target), figure))
                .orElseGet(() -> JudgedReading.missing(at, readings));
    }

    private Judgement judge(Figure mean, Indicator indicator, Target.Bound target) {
        return indicator.better() == Better.LOWER
                ? MeanToDateRule.judge(mean.quantity().amount(), target, indicator.unit(), at)
                : LatestValueRule.judge(mean.quantity().amount(), target, indicator, at.scale());
    }

    JudgedReading judgeDays(Indicator indicator, Target.Bound target, UnitReadings readings) {
        DaysOfYear year = DaysOfYear.at(at.month());
        return readings.thisMonth(indicator.code())
                .flatMap(reported -> DaysReported.of(reported, indicator, year))
                .map(days -> judged(days, indicator, judge(days, indicator, target, year)))
                .orElseGet(() -> JudgedReading.missing(at, readings));
    }

    private static Judgement judge(DaysReported days, Indicator indicator, Target.Bound target, DaysOfYear year) {
        return indicator.better() == Better.LOWER
                ? HeavyDaysRule.judge(days, target, year)
                : GoodDaysRule.judge(days, target, year);
    }

    private static JudgedReading judged(DaysReported days, Indicator indicator, Judgement judgement) {
        Figure figure = new Figure(new Quantity(PrintedForm.shown(days.percent()), indicator.unit()), days.sources());
        JudgedReading judged = new JudgedReading(
                judgement,
                new Quantity(PrintedForm.shown(days.percent()), indicator.unit()) + "（"
                        + days.days().toPlainString() + "天）",
                Optional.of(figure),
                days.sources());
        return judged.marked(days.marks());
    }
}
