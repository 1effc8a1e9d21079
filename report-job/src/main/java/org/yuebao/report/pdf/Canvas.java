package org.yuebao.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import org.yuebao.report.content.Chart;
import org.yuebao.report.font.FontRole;
import org.yuebao.report.theme.Colour;
import org.yuebao.report.theme.Look.Alignment;
import org.yuebao.report.theme.ReportTheme;

/** Draws what charts are made of. */
final class Canvas {

    static final double TYPE = 9;
    static final double LEGEND = 18;

    private static final double HATCH = 3.5;
    private static final double KEY = 18;

    private final Pages pages;
    private final ReportTheme theme;
    private final PdfContentByte content;
    private final Ink ink;

    Canvas(Pages pages, ReportTheme theme) {
        this.pages = pages;
        this.theme = theme;
        this.content = pages.content();
        this.ink = pages.ink();
    }

    Marks marks(Chart chart, int series) {
        return Marks.of(chart.series().get(series), series, theme);
    }

    /** One line of text whose middle stands at the given height. */
    void text(String text, double x, double middle, double room, Alignment alignment, Colour colour)
            throws IOException {
        Line line = new Line(glyphs(text), true);
        ink.line(line, x, middle - TYPE * 0.36, room, alignment, colour);
    }

    double widthOf(String text) throws IOException {
        return glyphs(text).stream().mapToDouble(Glyph::advance).sum();
    }

    /** As many characters as fit, the last one … where some had to go. */
    String shortened(String text, double room) throws IOException {
        if (widthOf(text) <= room) {
            return text;
        }
        String kept = text;
        while (!kept.isEmpty() && widthOf(kept + "…") > room) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept + "…";
    }

    private List<Glyph> glyphs(String text) throws IOException {
        return pages.typefaces().glyphs(text.replace('\n', ' '), FontRole.SONG, TYPE, 0);
    }

    void line(double fromX, double fromY, double toX, double toY, double width, Colour colour) {
        line(fromX, fromY, toX, toY, width, colour, List.of());
    }

    void line(double fromX, double fromY, double toX, double toY, double width, Colour colour, List<Double> dashes) {
        ink.stroke(colour, width);
        if (!dashes.isEmpty()) {
            content.setLineDash(floats(dashes), 0);
        }
        ink.rule(fromX, fromY, toX, toY);
        content.setLineDash(0);
    }

    void bar(Box box, Marks marks) {
        ink.rectangle(
                box.x(),
                box.y(),
                box.width(),
                box.height(),
                marks.hatch() == Marks.Hatch.SOLID ? marks.ink() : marks.ground());
        content.saveState();
        content.rectangle((float) box.x(), (float) box.y(), (float) box.width(), (float) box.height());
        content.clip();
        content.newPath();
        ink.stroke(marks.ink(), 0.5);
        if (marks.hatch() == Marks.Hatch.RISING) {
            for (double x = box.x() - box.height(); x < box.right(); x += HATCH) {
                ink.rule(x, box.y(), x + box.height(), box.top());
            }
        } else if (marks.hatch() == Marks.Hatch.LEVEL) {
            for (double y = box.y() + HATCH / 2; y < box.top(); y += HATCH) {
                ink.rule(box.x(), y, box.right(), y);
            }
        }
        content.restoreState();
        ink.stroke(marks.ink(), 0.6);
        content.rectangle((float) box.x(), (float) box.y(), (float) box.width(), (float) box.height());
        content.stroke();
    }

    /** A number on a bar, on a ground of its own where hatching would run through it. */
    void label(String text, Box box, Marks marks) throws IOException {
        double width = widthOf(text);
        if (width + 2 > box.width()) {
            return;
        }
        boolean solid = marks.hatch() == Marks.Hatch.SOLID;
        double middle = box.y() + box.height() / 2;
        if (!solid) {
            double x = box.x() + (box.width() - width) / 2 - 1.5;
            ink.rectangle(x, middle - TYPE * 0.55, width + 3, TYPE * 1.1, Colour.WHITE);
        }
        text(text, box.x(), middle, box.width(), Alignment.CENTRE, solid ? Colour.WHITE : Colour.BLACK);
    }

    /** White ground for a number, so that lines don't run through it. */
    void clear(double centre, double middle, double width) {
        ink.rectangle(centre - width / 2 - 1, middle - TYPE * 0.45, width + 2, TYPE * 0.9, Colour.WHITE);
    }

    void point(double x, double y, Marks marks) {
        ink.fill(marks.ink());
        ink.stroke(marks.ink(), 0.9);
        double r = 2.4;
        switch (marks.shape()) {
            case DISC -> {
                content.circle((float) x, (float) y, (float) r);
                content.fill();
            }
            case RING -> {
                ink.fill(Colour.WHITE);
                content.circle((float) x, (float) y, (float) r);
                content.fillStroke();
            }
            case SQUARE -> {
                content.rectangle((float) (x - r), (float) (y - r), (float) (2 * r), (float) (2 * r));
                content.fill();
            }
            case TRIANGLE -> {
                content.moveTo((float) (x - r * 1.2), (float) (y - r));
                content.lineTo((float) (x + r * 1.2), (float) (y - r));
                content.lineTo((float) x, (float) (y + r * 1.3));
                content.closePathFillStroke();
            }
            case DASH -> line(x - 8, y, x + 8, y, 1.8, marks.ink());
        }
    }

    /** The keys of all series in one line, centred in the box's foot; bars with their filling, lines with their mark. */
    void legend(Chart chart, Box box, boolean bars) throws IOException {
        List<Double> widths = new ArrayList<>();
        for (Chart.Series series : chart.series()) {
            widths.add(KEY + 4 + widthOf(series.name()) + 14);
        }
        double x = box.x()
                + (box.width()
                                - widths.stream()
                                        .mapToDouble(Double::doubleValue)
                                        .sum())
                        / 2;
        double middle = box.y() + LEGEND / 2 - 2;
        for (int i = 0; i < chart.series().size(); i++) {
            Marks marks = marks(chart, i);
            boolean asBar = bars && !chart.series().get(i).target();
            if (asBar) {
                bar(new Box(x, middle - 3.5, KEY, 7), marks);
            } else {
                if (!bars) {
                    line(x, middle, x + KEY, middle, 1.2, marks.ink(), marks.dashes());
                }
                point(x + KEY / 2, middle, marks);
            }
            text(chart.series().get(i).name(), x + KEY + 4, middle, 0, Alignment.LEFT, Colour.BLACK);
            x += widths.get(i);
        }
    }

    private static float[] floats(List<Double> numbers) {
        float[] floats = new float[numbers.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = numbers.get(i).floatValue();
        }
        return floats;
    }
}
