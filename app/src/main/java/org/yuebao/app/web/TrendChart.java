package org.yuebao.app.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A value over the months of a year beside the line that it is held against; drawn in the chart's own units, the table
 * behind it stands under it.
 *
 * @param title what is shown
 * @param unit of both lines
 * @param lineName 序时进度 or 目标
 * @param points ascending; a month without a value has none
 */
public record TrendChart(String title, String unit, String lineName, List<Point> points) {

    private static final int LEFT = 56;
    private static final int MONTH_WIDTH = 48;
    private static final int BOTTOM = 190;
    private static final int HEIGHT = 160;

    public TrendChart {
        points = List.copyOf(points);
    }

    /**
     * @param month 1 to 12
     * @param line what the value is held against in that month
     * @param printed the value as the report prints it
     */
    public record Point(int month, BigDecimal value, BigDecimal line, String printed) {}

    /** A horizontal line of the ground with its label. */
    public record Grid(double y, String label) {}

    public List<Grid> grid() {
        return List.of(0, 1, 2).stream()
                .map(part -> top().multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(2)))
                .map(level -> new Grid(y(level), level.stripTrailingZeros().toPlainString()))
                .toList();
    }

    public int x(int month) {
        return LEFT + MONTH_WIDTH / 2 + (month - 1) * MONTH_WIDTH;
    }

    public double y(BigDecimal value) {
        return BOTTOM - HEIGHT * Math.clamp(value.doubleValue() / top().doubleValue(), 0, 1);
    }

    /** Where the value goes, month by month. */
    public String valueLine() {
        return points.stream().map(point -> at(point.month(), point.value())).collect(Collectors.joining(" "));
    }

    /** Where it is held against. */
    public String heldAgainst() {
        return points.stream().map(point -> at(point.month(), point.line())).collect(Collectors.joining(" "));
    }

    /** Said in one sentence, for who doesn't see the picture. */
    public String summary() {
        return points.stream()
                .map(point -> point.month() + "月 " + point.printed() + "（" + lineName
                        + point.line().stripTrailingZeros().toPlainString() + unit + "）")
                .collect(Collectors.joining("；"));
    }

    private String at(int month, BigDecimal value) {
        return String.format(Locale.ROOT, "%d,%.1f", x(month), y(value));
    }

    /** The upper end of the scale: 1, 2 or 5 times a power of ten, above everything shown. */
    private BigDecimal top() {
        BigDecimal highest =
                points.stream().map(point -> point.value().max(point.line())).reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(highest.precision() - highest.scale() - 1);
        return List.of(1, 2, 5, 10).stream()
                .map(step -> power.multiply(BigDecimal.valueOf(step)))
                .filter(level -> level.compareTo(highest) >= 0)
                .findFirst()
                .orElse(BigDecimal.ONE);
    }
}
