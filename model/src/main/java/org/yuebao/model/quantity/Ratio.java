package org.yuebao.model.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact share such as 181 of 365 days or 350 of 845 tonnes; 1 is the whole, above 1 is possible. Two ratios are
 * compared by cross-multiplying, never by dividing, so that no rounding decides a light.
 *
 * @param part any sign
 * @param whole above 0
 */
public record Ratio(BigDecimal part, BigDecimal whole) implements Comparable<Ratio> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Ratio {
        if (whole.signum() <= 0) {
            throw new IllegalArgumentException("the whole of a ratio must be above 0, not " + whole);
        }
    }

    public static Ratio of(long part, long whole) {
        return new Ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** 75 for three quarters. */
    public static Ratio ofPercent(BigDecimal percent) {
        return new Ratio(percent, HUNDRED);
    }

    /** This share less so many percentage points; exact. */
    public Ratio minus(PercentagePoints points) {
        return new Ratio(part.multiply(HUNDRED).subtract(points.value().multiply(whole)), whole.multiply(HUNDRED));
    }

    @Override
    public int compareTo(Ratio other) {
        return part.multiply(other.whole).compareTo(other.part.multiply(whole));
    }

    public boolean isAtLeast(Ratio other) {
        return compareTo(other) >= 0;
    }

    /** In percent, rounded half up: 0.4959 with one decimal gives 49.6. For print, never for comparison. */
    public BigDecimal percent(int decimals) {
        return part.multiply(HUNDRED).divide(whole, decimals, RoundingMode.HALF_UP);
    }

    /** As printed in reports, with one decimal: {@code 49.6%}. */
    @Override
    public String toString() {
        return percent(1).toPlainString() + "%";
    }
}
