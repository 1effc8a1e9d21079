package org.yuebao.aggregate.rating;

import java.util.Optional;
import org.yuebao.aggregate.progress.ReportedReading;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.submission.Reported;

/** A reading as the plan publishes it, where it is one number. */
public final class PublishedValue {

    private PublishedValue() {}

    /** The value from January to the reading's month; of days their share. */
    public static Optional<Figure> of(ReportedReading reported, Indicator indicator) {
        return switch (indicator.overMonths()) {
            case RATIO_OF_DAYS ->
                DaysReported.of(reported, indicator, DaysOfYear.at(reported.month()))
                        .map(days -> new Figure(
                                new Quantity(PrintedForm.shown(days.percent()), indicator.unit()), days.sources()));
            case CUMULATIVE, MEAN_TO_DATE, LATEST, YEARLY ->
                IndicatorValue.latest(reported, indicator).map(figure -> IndicatorValue.printed(figure, indicator));
        };
    }

    /** Last year's value that stands beside it in the form (去年同期累计值). */
    public static Optional<Figure> ofLastYear(ReportedReading reported, Indicator indicator) {
        return reported.reading().lastYear() instanceof Reported.Amount amount
                ? IndicatorValue.figure(reported, amount, indicator)
                        .map(figure -> IndicatorValue.printed(figure, indicator))
                : Optional.empty();
    }

    /** The same figure in the plan's printed form. */
    public static Figure printed(Figure figure, Indicator indicator) {
        return IndicatorValue.printed(figure, indicator);
    }
}
