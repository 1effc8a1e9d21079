package org.yuebao.report.pdf;

import java.util.List;
import org.yuebao.report.content.Block;
import org.yuebao.report.content.Chart;
import org.yuebao.report.theme.Colour;
import org.yuebao.report.theme.ReportTheme;

/** How series are told apart, also in black and white: by hatching, dashes and shapes beside colour. */
record Marks(Colour ink, Colour ground, Hatch hatch, Shape shape, List<Double> dashes) {

    /** Filling of a bar, from light to dark in print. */
    enum Hatch {
        NONE,
        RISING,
        LEVEL,
        SOLID
    }

    /** Mark of a point. */
    enum Shape {
        DISC,
        SQUARE,
        TRIANGLE,
        RING,
        DASH
    }

    private static final List<Colour> INKS =
            List.of(new Colour(0x1F4E79), new Colour(0x8A4B08), new Colour(0x4A4A4A), new Colour(0x5B3A8C));
    private static final List<Colour> GROUNDS =
            List.of(new Colour(0xDCE7F2), new Colour(0xF5E6D3), new Colour(0xEDEDED), new Colour(0xE7E0F2));
    private static final List<List<Double>> DASHES =
            List.of(List.of(), List.of(5.0, 2.0), List.of(1.5, 1.5), List.of(6.0, 2.0, 1.5, 2.0));

    /** @param index of the series in its chart */
    static Marks of(Chart.Series series, int index, ReportTheme theme) {
        Shape shape = series.target() ? Shape.DASH : Shape.values()[index % 4];
        List<Double> dashes = series.target() ? List.of(3.0, 2.0) : DASHES.get(index % DASHES.size());
        if (series.tone() == Block.Tone.PLAIN) {
            Colour ink = series.target() ? Colour.BLACK : INKS.get(index % INKS.size());
            Hatch hatch = index % 2 == 0 ? Hatch.SOLID : Hatch.RISING;
            return new Marks(ink, GROUNDS.get(index % GROUNDS.size()), hatch, shape, dashes);
        }
        Hatch hatch = switch (series.tone()) {
            case GREEN -> Hatch.RISING;
            case YELLOW -> Hatch.LEVEL;
            case RED -> Hatch.SOLID;
            case GREY, PLAIN -> Hatch.NONE;
        };
        return new Marks(
                theme.colours(series.tone()).ink(), theme.colours(series.tone()).background(), hatch, shape, dashes);
    }
}
