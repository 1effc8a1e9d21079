package org.yuebao.report.pdf;

import org.yuebao.report.content.Block;
import org.yuebao.report.content.Chart;
import org.yuebao.report.theme.Colour;
import org.yuebao.report.theme.ReportTheme;

/** How series are told apart, also in black and white: by hatching, dashes and shapes beside colour. */
record Marks(Colour ink, Colour ground, Hatch hatch, Shape shape, double[] dashes) {

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

    private static final Colour[] INKS = {
        new Colour(0x1F4E79), new Colour(0x8A4B08), new Colour(0x4A4A4A), new Colour(0x5B3A8C)
    };
    private static final Colour[] GROUNDS = {
        new Colour(0xDCE7F2), new Colour(0xF5E6D3), new Colour(0xEDEDED), new Colour(0xE7E0F2)
    };
    private static final double[][] DASHES = {{}, {5, 2}, {1.5, 1.5}, {6, 2, 1.5, 2}};

    /** @param index of the series in its chart */
    static Marks of(Chart.Series series, int index, ReportTheme theme) {
        Shape shape = series.target() ? Shape.DASH : Shape.values()[index % 4];
        double[] dashes = series.target() ? new double[] {3, 2} : DASHES[index % DASHES.length];
        if (series.tone() == Block.Tone.PLAIN) {
            Colour ink = series.target() ? Colour.BLACK : INKS[index % INKS.length];
            Hatch hatch = index % 2 == 0 ? Hatch.SOLID : Hatch.RISING;
            return new Marks(ink, GROUNDS[index % GROUNDS.length], hatch, shape, dashes);
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
