package org.yuebao.report.pdf;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.report.content.Chart;

/** Round numbers along the axis of values, 0 among them. */
record ValueAxis(BigDecimal least, BigDecimal step, int steps) {

    private static final int STEPS = 5;

    static ValueAxis of(Chart chart) {
        List<BigDecimal> values = chart.series().stream()
                .flatMap(series -> series.values().stream())
                .flatMap(Optional::stream)
                .toList();
        return between(
                values.stream().reduce(BigDecimal.ZERO, BigDecimal::min),
                values.stream().reduce(BigDecimal.ZERO, BigDecimal::max));
    }

    static ValueAxis between(BigDecimal least, BigDecimal most) {
        BigDecimal span = most.subtract(least);
        if (span.signum() == 0) {
            return new ValueAxis(BigDecimal.ZERO, BigDecimal.ONE, 1);
        }
        BigDecimal step = roundStep(span.divide(BigDecimal.valueOf(STEPS), MathContext.DECIMAL64));
        BigDecimal first = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        int steps = most.subtract(first).divide(step, 0, RoundingMode.CEILING).intValueExact();
        return new ValueAxis(first, step, steps);
    }

    /** The next of 1, 2, 5, 10, 20, 50 … */
    private static BigDecimal roundStep(BigDecimal wanted) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(wanted.precision() - wanted.scale() - 1);
        for (int factor : new int[] {1, 2, 5}) {
            BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
            if (step.compareTo(wanted) >= 0) {
                return step;
            }
        }
        return power.scaleByPowerOfTen(1);
    }

    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            ticks.add(least.add(step.multiply(BigDecimal.valueOf(i))));
        }
        return ticks;
    }

    /** Where a value stands, 0 at the foot and 1 at the head of the axis. */
    double position(BigDecimal value) {
        return value.subtract(least).doubleValue() / (step.doubleValue() * steps);
    }
}
