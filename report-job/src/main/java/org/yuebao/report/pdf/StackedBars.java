package org.yuebao.report.pdf;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.yuebao.report.content.Chart;
import org.yuebao.report.theme.Colour;
import org.yuebao.report.theme.Look.Alignment;

/** Horizontal bars, one series on another, each part with its number; the sum stands at the end. */
final class StackedBars {

    private static final double NAMES_AT_MOST = 0.3;
    private static final double FILLED = 0.64;

    private final Chart chart;
    private final Canvas canvas;

    StackedBars(Chart chart, Canvas canvas) {
        this.chart = chart;
        this.canvas = canvas;
    }

    void draw(Box box) throws IOException {
        double names = namesWidth(box.width() * NAMES_AT_MOST);
        Box plot = box.within(names + 6, Canvas.LEGEND + 4, 34, 6);
        BigDecimal longest = longest();
        double pitch = plot.height() / Math.max(1, chart.categories().size());
        for (int row = 0; row < chart.categories().size(); row++) {
            double middle = plot.top() - pitch * (row + 0.5);
            String name = canvas.shortened(chart.categories().get(row), names);
            canvas.text(name, box.x(), middle, names, Alignment.RIGHT, Colour.BLACK);
            bar(plot, row, middle, pitch * FILLED, longest);
        }
        canvas.line(plot.x(), plot.y(), plot.x(), plot.top(), 0.6, Colour.BLACK);
        canvas.legend(chart, box, true);
    }

    private void bar(Box plot, int row, double middle, double height, BigDecimal longest) throws IOException {
        double x = plot.x();
        for (int i = 0; i < chart.series().size(); i++) {
            Optional<BigDecimal> value = value(i, row);
            if (value.isPresent() && value.get().signum() > 0) {
                double width = plot.width() * value.get().doubleValue() / longest.doubleValue();
                Box part = new Box(x, middle - height / 2, width, height);
                canvas.bar(part, canvas.marks(chart, i));
                canvas.label(value.get().toPlainString(), part, canvas.marks(chart, i));
                x += width;
            }
        }
        canvas.text(sum(row).toPlainString(), x + 4, middle, 0, Alignment.LEFT, Colour.BLACK);
    }

    private double namesWidth(double most) throws IOException {
        double width = 0;
        for (String category : chart.categories()) {
            width = Math.max(width, canvas.widthOf(category));
        }
        return Math.min(width, most);
    }

    private BigDecimal longest() {
        BigDecimal longest = BigDecimal.ZERO;
        for (int row = 0; row < chart.categories().size(); row++) {
            longest = longest.max(sum(row));
        }
        return longest.signum() == 0 ? BigDecimal.ONE : longest;
    }

    private BigDecimal sum(int row) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < chart.series().size(); i++) {
            sum = sum.add(value(i, row).orElse(BigDecimal.ZERO).max(BigDecimal.ZERO));
        }
        return sum;
    }

    private Optional<BigDecimal> value(int series, int row) {
        return row < chart.series().get(series).values().size()
                ? chart.series().get(series).values().get(row)
                : Optional.empty();
    }
}
