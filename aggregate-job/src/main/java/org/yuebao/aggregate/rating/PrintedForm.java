package org.yuebao.aggregate.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.yuebao.model.plan.Indicator;

/** The form in which a plan publishes an indicator: 3/7 is 42.8 where it truncates, 42.9 where it rounds. */
final class PrintedForm {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Digits kept of a share that the plan sets no decimals for; far beyond any target's. */
    private static final int UNSET_DECIMALS = 10;

    private static final int SHOWN_DECIMALS = 2;

    private PrintedForm() {}

    /** A reading is put into the plan's printed form before it is compared; as reported where no decimals are set. */
    static BigDecimal of(BigDecimal value, Indicator indicator) {
        return indicator.decimals() < 0 ? value : value.setScale(indicator.decimals(), indicator.rounding());
    }

    /** What {@link #percent} gave as people read it: two decimals where the plan sets none. */
    static BigDecimal shown(BigDecimal percent) {
        return percent.scale() < UNSET_DECIMALS ? percent : percent.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP);
    }

    /** A share in percent, divided only here; {@code whole} above 0. */
    static BigDecimal percent(BigDecimal part, BigDecimal whole, Indicator indicator) {
        int decimals = indicator.decimals() < 0 ? UNSET_DECIMALS : indicator.decimals();
        return part.multiply(HUNDRED).divide(whole, decimals, indicator.rounding());
    }
}
