package org.yuebao.aggregate.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yuebao.aggregate.progress.ReportedReading;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.submission.CellReference;
import org.yuebao.model.submission.Reported;

/**
 * Days of a kind among the valid days since 1 January: Σ days ÷ Σ valid days where both are given, else from the ratio
 * alone, to the nearest whole day. Days without valid days are taken of all days that have passed.
 *
 * @param percent the ratio in the plan's printed form
 * @param marks what was made up: the days worked back from the ratio, or calendar days for valid ones
 */
record DaysReported(
        BigDecimal days, BigDecimal valid, BigDecimal percent, List<String> marks, List<CellReference> sources) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    DaysReported {
        marks = List.copyOf(marks);
        sources = List.copyOf(sources);
    }

    /** @return empty where neither days nor a ratio can be used, or no day was valid */
    static Optional<DaysReported> of(ReportedReading reported, Indicator indicator, DaysOfYear year) {
        Optional<BigDecimal> days = amount(reported.reading().numerator());
        Optional<BigDecimal> valid = amount(reported.reading().denominator());
        if (valid.filter(number -> number.signum() <= 0).isPresent()) {
            return Optional.empty(); // no valid day, said explicitly, is not the same as valid days left out
        }
        BigDecimal outOf = valid.orElse(BigDecimal.valueOf(year.passed()));
        if (days.isPresent()) {
            return Optional.of(new DaysReported(
                    days.get(),
                    outOf,
                    PrintedForm.percent(days.get(), outOf, indicator),
                    valid.isPresent() ? List.of() : List.of(Marks.VALID_DAYS_MISSING),
                    cells(
                            reported,
                            reported.reading().numerator(),
                            reported.reading().denominator())));
        }
        return amount(reported.reading().cumulative())
                .map(ratio -> new DaysReported(
                        ratio.multiply(outOf).divide(HUNDRED, 0, RoundingMode.HALF_UP),
                        outOf,
                        PrintedForm.of(ratio, indicator),
                        List.of(Marks.DAYS_FROM_RATIO),
                        cells(
                                reported,
                                reported.reading().cumulative(),
                                reported.reading().denominator())));
    }

    private static Optional<BigDecimal> amount(Reported reported) {
        return reported.asQuantity().map(Quantity::amount);
    }

    private static List<CellReference> cells(ReportedReading reported, Reported... values) {
        return Arrays.stream(values)
                .flatMap(value -> value.source().stream())
                .map(reported::reference)
                .toList();
    }
}
