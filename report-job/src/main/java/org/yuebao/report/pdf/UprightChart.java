package org.yuebao.report.pdf;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.yuebao.report.content.Chart;
import org.yuebao.report.theme.Colour;
import org.yuebao.report.theme.Look.Alignment;

/** Columns or lines over categories from left to right, values upwards. A value that isn't there is a gap. */
final class UprightChart {

    private static final Colour GUIDE = new Colour(0xD0D0D0);
    private static final double FILLED = 0.7;

    /** Above the plot: the unit, and under it room for the number on a column as high as the scale. */
    private static final double UNIT = 18;

    private static final double LABELS_AT_MOST = 40;

    private final Chart chart;
    private final Canvas canvas;
    private final ValueAxis axis;

    UprightChart(Chart chart, Canvas canvas) {
        this.chart = chart;
        this.canvas = canvas;
        this.axis = ValueAxis.of(chart);
    }

    void columns(Box box) throws IOException {
        Box plot = frame(box);
        long bars = chart.series().stream().filter(series -> !series.target()).count();
        double slot = plot.width() / Math.max(1, chart.categories().size());
        double width = slot * FILLED / Math.max(1, bars);
        double zero = height(plot, BigDecimal.ZERO);
        for (int column = 0; column < chart.categories().size(); column++) {
            double x = plot.x() + slot * (column + 0.5 - FILLED / 2);
            for (int i = 0; i < chart.series().size(); i++) {
                Optional<BigDecimal> value = value(i, column);
                boolean target = chart.series().get(i).target();
                if (value.isPresent()) {
                    double y = height(plot, value.get());
                    if (target) {
                        canvas.point(plot.x() + slot * (column + 0.5), y, canvas.marks(chart, i));
                    } else {
                        canvas.bar(new Box(x, Math.min(y, zero), width, Math.abs(y - zero)), canvas.marks(chart, i));
                        number(value.get(), x + width / 2, aboveMarks(plot, column, y), slot);
                    }
                }
                x += target ? 0 : width;
            }
        }
        canvas.legend(chart, box, true);
    }

    void lines(Box box) throws IOException {
        Box plot = frame(box);
        double slot = plot.width() / Math.max(1, chart.categories().size());
        for (int i = 0; i < chart.series().size(); i++) {
            Marks marks = canvas.marks(chart, i);
            for (int at = 0; at < chart.categories().size(); at++) {
                Optional<BigDecimal> value = value(i, at);
                if (value.isEmpty()) {
                    continue;
                }
                double x = plot.x() + slot * (at + 0.5);
                double y = height(plot, value.get());
                Optional<BigDecimal> before = at == 0 ? Optional.empty() : value(i, at - 1);
                if (before.isPresent()) {
                    canvas.line(x - slot, height(plot, before.get()), x, y, 1.2, marks.ink(), marks.dashes());
                }
                if (!chart.series().get(i).target()) {
                    canvas.point(x, y, marks);
                }
            }
        }
        numbersOfFirst(plot, slot);
        canvas.legend(chart, box, false);
    }

    /** Numbers stand on top of all lines, those of the first series only: more would be a thicket. */
    private void numbersOfFirst(Box plot, double slot) throws IOException {
        for (int at = 0; at < chart.categories().size() && !chart.series().isEmpty(); at++) {
            Optional<BigDecimal> value = value(0, at);
            if (value.isPresent()) {
                number(
                        value.get(),
                        plot.x() + slot * (at + 0.5),
                        besideLines(plot, at, height(plot, value.get())),
                        slot);
            }
        }
    }

    /** Over the point, or under it where another line runs just above. */
    private double besideLines(Box plot, int at, double point) {
        for (int i = 1; i < chart.series().size(); i++) {
            Optional<BigDecimal> other = value(i, at);
            if (other.isPresent()) {
                double above = height(plot, other.get()) - point;
                if (above > 0 && above < 2 * Canvas.TYPE) {
                    return point - Canvas.TYPE;
                }
            }
        }
        return point + Canvas.TYPE;
    }

    /** Middle of a column's number: over its end, and over a target's mark that stands there. */
    private double aboveMarks(Box plot, int column, double end) {
        double y = end + 7;
        for (int i = 0; i < chart.series().size(); i++) {
            Optional<BigDecimal> value = value(i, column);
            if (chart.series().get(i).target() && value.isPresent()) {
                double mark = height(plot, value.get());
                if (mark > end - 3 && mark < y + 7) {
                    y = mark + 8;
                }
            }
        }
        return y;
    }

    private void number(BigDecimal value, double x, double y, double slot) throws IOException {
        String text = value.toPlainString();
        if (canvas.widthOf(text) <= slot) {
            canvas.clear(x, y, canvas.widthOf(text));
            canvas.text(text, x - slot / 2, y, slot, Alignment.CENTRE, Colour.BLACK);
        }
    }

    private Box frame(Box box) throws IOException {
        double scale = 0;
        for (BigDecimal tick : axis.ticks()) {
            scale = Math.max(scale, canvas.widthOf(tick.toPlainString()));
        }
        double slot =
                (box.width() - scale - 10) / Math.max(1, chart.categories().size());
        double names = 0;
        for (String category : chart.categories()) {
            names = Math.max(names, canvas.widthOf(category));
        }
        boolean upright = names > slot;
        double below = upright ? Math.min(LABELS_AT_MOST, Canvas.TYPE * 1.1 * longestName()) : 12;
        Box plot = box.within(scale + 8, Canvas.LEGEND + below + 4, 2, UNIT + Canvas.TYPE);
        for (BigDecimal tick : axis.ticks()) {
            double y = height(plot, tick);
            canvas.line(plot.x(), y, plot.right(), y, 0.4, tick.signum() == 0 ? Colour.BLACK : GUIDE);
            canvas.text(tick.toPlainString(), box.x(), y, scale + 4, Alignment.RIGHT, Colour.BLACK);
        }
        canvas.text("单位：" + chart.unit(), box.x(), box.top() - 6, box.width(), Alignment.LEFT, Colour.BLACK);
        double each = plot.width() / Math.max(1, chart.categories().size());
        for (int i = 0; i < chart.categories().size(); i++) {
            String name = chart.categories().get(i);
            double left = plot.x() + each * i;
            if (upright) {
                downwards(name, left, plot.y() - 8, each, below);
            } else {
                canvas.text(name, left, plot.y() - 8, each, Alignment.CENTRE, Colour.BLACK);
            }
        }
        return plot;
    }

    private int longestName() {
        return chart.categories().stream()
                .mapToInt(name -> name.codePointCount(0, name.length()))
                .max()
                .orElse(0);
    }

    /** Names that don't fit side by side are set from top to bottom, as on Chinese maps and charts. */
    private void downwards(String name, double x, double top, double width, double room) throws IOException {
        double y = top;
        for (int codePoint : name.codePoints().toArray()) {
            if (top - y > room - Canvas.TYPE) {
                break;
            }
            canvas.text(Character.toString(codePoint), x, y, width, Alignment.CENTRE, Colour.BLACK);
            y -= Canvas.TYPE * 1.1;
        }
    }

    private double height(Box plot, BigDecimal value) {
        return plot.y() + plot.height() * axis.position(value);
    }

    private Optional<BigDecimal> value(int series, int at) {
        return at < chart.series().get(series).values().size()
                ? chart.series().get(series).values().get(at)
                : Optional.empty();
    }
}
