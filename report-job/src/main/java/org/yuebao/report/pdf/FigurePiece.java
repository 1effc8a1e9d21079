package org.yuebao.report.pdf;

import java.io.IOException;
import org.openpdf.text.pdf.PdfName;
import org.yuebao.report.content.Chart;
import org.yuebao.report.theme.Look;
import org.yuebao.report.theme.Looks;
import org.yuebao.report.theme.ReportTheme;

/** A chart with its title under it. */
final class FigurePiece implements Piece {

    private static final double BAR = 22;
    private static final double AROUND_BARS = 46;
    private static final double UPRIGHT = 200;

    private final Chart chart;
    private final ReportTheme theme;
    private final Look look;
    private final TextPiece caption;

    FigurePiece(Chart chart, ReportTheme theme, Typefaces typefaces, double width) throws IOException {
        Looks looks = new Looks(theme);
        this.chart = chart;
        this.theme = theme;
        this.look = looks.figure();
        this.caption = TextPiece.of(chart.caption(), looks.figureCaption(), typefaces, width);
    }

    private double height() {
        return switch (chart.kind()) {
            case STACKED_BARS -> AROUND_BARS + BAR * chart.categories().size();
            case COLUMNS, LINES -> UPRIGHT;
        };
    }

    @Override
    public double beginning() {
        return look.before() + height() + caption.height();
    }

    @Override
    public boolean keepsWithNext() {
        return false;
    }

    @Override
    public void print(Pages pages) throws IOException {
        double height = Math.min(height(), pages.whole() - caption.height() - look.before());
        pages.down(look.before());
        pages.content().beginMarkedContentSequence(new PdfName("Figure"));
        Canvas canvas = new Canvas(pages, theme);
        Box box = new Box(pages.left(), pages.y() - height, pages.width(), height);
        switch (chart.kind()) {
            case STACKED_BARS -> new StackedBars(chart, canvas).draw(box);
            case COLUMNS -> new UprightChart(chart, canvas).columns(box);
            case LINES -> new UprightChart(chart, canvas).lines(box);
        }
        pages.content().endMarkedContentSequence();
        pages.down(height);
        caption.print(pages);
    }
}
