package org.yuebao.aggregate.outlook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.assessment.YearOnYear;
import org.yuebao.model.assessment.YearOnYear.ToldIn;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.quantity.Quantity;

/**
 * The change against the same month last year: of concentrations and amounts in percent, of shares in percentage points,
 * of days in days. Source: “computed from the printed values, rounded half up to 0.1, as the city's bulletins do”; 50 of
 * 51 published changes of Beijing's districts in 2021 come out so.
 */
final class YearOnYearRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private YearOnYearRule() {}

    /** @param now and {@code before} in the plan's printed form */
    static YearOnYear compare(Quantity now, Figure before, Indicator indicator, String basis) {
        ToldIn told = toldIn(indicator);
        return new YearOnYear(
                now, before, change(now.amount(), before.quantity().amount(), told), told, basis);
    }

    private static ToldIn toldIn(Indicator indicator) {
        return switch (indicator.unit().name()) {
            case "%" -> ToldIn.POINTS;
            case "天" -> ToldIn.DAYS;
            default -> ToldIn.PERCENT;
        };
    }

    /** Empty where a percentage would have no base. */
    static Optional<BigDecimal> change(BigDecimal now, BigDecimal before, ToldIn told) {
        BigDecimal difference = now.subtract(before);
        if (told != ToldIn.PERCENT) {
            return Optional.of(difference.setScale(1, RoundingMode.HALF_UP));
        }
        return before.signum() == 0
                ? Optional.empty()
                : Optional.of(difference.multiply(HUNDRED).divide(before.abs(), 1, RoundingMode.HALF_UP));
    }
}
