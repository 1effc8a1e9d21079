package org.yuebao.model.quantity;

import java.math.BigDecimal;

/**
 * A difference between two shares, in percentage points (百分点): 10 means that 30 % lies 10 below 40 %.
 *
 * @param value points, may be negative
 */
public record PercentagePoints(BigDecimal value) {

    public static PercentagePoints of(int points) {
        return new PercentagePoints(BigDecimal.valueOf(points));
    }
}
