package org.yuebao.report.pdf;

import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import org.yuebao.report.theme.Colour;
import org.yuebao.report.theme.Look.Alignment;

/** Puts lines of type on the page. */
final class Ink {

    /** A line short of the margin by more than this share is left ragged rather than torn apart. */
    private static final double STRETCH_AT_MOST = 0.12;

    /** Of the type size. */
    private static final double THICKER = 0.025;

    private final PdfContentByte page;

    Ink(PdfContentByte page) {
        this.page = page;
    }

    /** @param x left edge of the room that the line is aligned in */
    void line(Line line, double x, double baseline, double room, Alignment alignment, Colour colour) {
        line(line, x, baseline, room, alignment, colour, false);
    }

    /** @param thickened outlines are stroked, for typefaces that have no bold */
    void line(
            Line line, double x, double baseline, double room, Alignment alignment, Colour colour, boolean thickened) {
        if (line.glyphs().isEmpty()) {
            return;
        }
        double spare = room - line.width();
        double start = switch (alignment) {
            case LEFT, JUSTIFIED -> x;
            case CENTRE -> x + spare / 2;
            case RIGHT -> x + spare;
        };
        boolean stretch = alignment == Alignment.JUSTIFIED
                && !line.endsParagraph()
                && spare > 0
                && spare < room * STRETCH_AT_MOST;
        fill(colour);
        page.beginText();
        if (thickened) {
            stroke(colour, line.glyphs().getFirst().size() * THICKER);
            page.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
        }
        page.setTextMatrix((float) start, (float) baseline);
        show(line.glyphs(), stretch ? spare / Math.max(1, gaps(line.glyphs())) : 0);
        if (thickened) {
            page.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
        }
        page.endText();
    }

    void fill(Colour colour) {
        page.setRGBColorFill(colour.red(), colour.green(), colour.blue());
    }

    void stroke(Colour colour, double width) {
        page.setRGBColorStroke(colour.red(), colour.green(), colour.blue());
        page.setLineWidth((float) width);
    }

    void rectangle(double x, double y, double width, double height, Colour colour) {
        fill(colour);
        page.rectangle((float) x, (float) y, (float) width, (float) height);
        page.fill();
    }

    void rule(double fromX, double fromY, double toX, double toY) {
        page.moveTo((float) fromX, (float) fromY);
        page.lineTo((float) toX, (float) toY);
        page.stroke();
    }

    private void show(List<Glyph> glyphs, double stretch) {
        int from = 0;
        while (from < glyphs.size()) {
            Glyph first = glyphs.get(from);
            double spacing = spacing(glyphs, from, stretch);
            StringBuilder text = new StringBuilder();
            int at = from;
            while (at < glyphs.size()
                    && glyphs.get(at).sameRun(first)
                    && Math.abs(spacing(glyphs, at, stretch) - spacing) < 0.001) {
                text.appendCodePoint(glyphs.get(at).codePoint());
                at++;
            }
            page.setFontAndSize(first.font(), (float) first.size());
            page.setTextRise((float) first.rise());
            page.setCharacterSpacing((float) spacing);
            page.showText(text.toString());
            from = at;
        }
        page.setTextRise(0);
        page.setCharacterSpacing(0);
    }

    private static double spacing(List<Glyph> glyphs, int at, double stretch) {
        Glyph glyph = glyphs.get(at);
        double own = glyph.advance() - glyph.font().getWidth(glyph.codePoint()) / 1000.0 * glyph.size();
        return own + (isGap(glyphs, at) ? stretch : 0);
    }

    private static long gaps(List<Glyph> glyphs) {
        long gaps = 0;
        for (int at = 0; at < glyphs.size(); at++) {
            gaps += isGap(glyphs, at) ? 1 : 0;
        }
        return gaps;
    }

    private static boolean isGap(List<Glyph> glyphs, int at) {
        return at + 1 < glyphs.size()
                && !(LineRules.isWord(glyphs.get(at).codePoint())
                        && LineRules.isWord(glyphs.get(at + 1).codePoint()));
    }
}
