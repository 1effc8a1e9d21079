package org.yuebao.report.ooxml;

import java.util.List;
import org.yuebao.report.content.Chart;
import org.yuebao.report.theme.Colour;
import org.yuebao.report.theme.ReportTheme;

/**
 * How a series is told apart, by hatching, dashes and marks as well as by colour.
 *
 * @param hatch DrawingML's name of a pattern; empty for a plain filling with {@code ground}
 * @param marker DrawingML's name of a mark
 */
record SeriesLook(Colour ink, Colour ground, String hatch, String dash, String marker) {

    private static final List<Colour> INKS =
            List.of(new Colour(0x1F4E79), new Colour(0x8A4B08), new Colour(0x4A4A4A), new Colour(0x5B3A8C));
    private static final List<Colour> GROUNDS =
            List.of(new Colour(0xA9C4E0), new Colour(0xF0D9BC), new Colour(0xD9D9D9), new Colour(0xD5C8EA));
    private static final List<String> MARKERS = List.of("circle", "square", "triangle", "diamond");
    private static final List<String> DASHES = List.of("solid", "dash", "sysDot", "dashDot");

    /** Black numbers have to be read on it. */
    private static final Colour LIGHTER_RED = new Colour(0xE58A83);

    static SeriesLook of(Chart.Series series, int index, ReportTheme theme) {
        String dash = series.target() ? "dash" : DASHES.get(index % DASHES.size());
        String marker = series.target() ? "none" : MARKERS.get(index % MARKERS.size());
        Colour ink = theme.colours(series.tone()).ink();
        Colour ground = theme.colours(series.tone()).background();
        return switch (series.tone()) {
            case GREEN -> new SeriesLook(ink, ground, "ltUpDiag", dash, marker);
            case YELLOW -> new SeriesLook(ink, ground, "ltHorz", dash, marker);
            case RED -> new SeriesLook(ink, LIGHTER_RED, "", dash, marker);
            case GREY -> new SeriesLook(ink, Colour.WHITE, "", dash, marker);
            case PLAIN ->
                new SeriesLook(
                        series.target() ? Colour.BLACK : INKS.get(index % INKS.size()),
                        GROUNDS.get(index % GROUNDS.size()),
                        "",
                        dash,
                        marker);
        };
    }
}
