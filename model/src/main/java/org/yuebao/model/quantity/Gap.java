package org.yuebao.model.quantity;

import java.math.BigDecimal;

/**
 * How far the actual share lies above (+) or below (−) the expected one, in percentage points rounded half up to one
 * decimal; for print, the lights compare exactly.
 *
 * @param points percentage points, one decimal
 */
public record Gap(BigDecimal points) {

    /** {@code Gap.between(actual).and(expected)}: the order cannot be mixed up unseen. */
    public static Between between(Ratio actual) {
        return new Between(actual);
    }

    /** The first half of {@link #between}. */
    public record Between(Ratio actual) {
        public Gap and(Ratio expected) {
            return new Gap(actual.percent(1).subtract(expected.percent(1)));
        }
    }
}
