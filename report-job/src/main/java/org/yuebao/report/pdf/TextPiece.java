package org.yuebao.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.yuebao.report.content.PrintableText;
import org.yuebao.report.content.TitleLines;
import org.yuebao.report.font.FontRole;
import org.yuebao.report.theme.Look;

/** A paragraph or heading. */
final class TextPiece implements Piece {

    /** From the top of a character's box down to its foot; Chinese fonts agree on it within a hundredth. */
    private static final double ASCENT = 0.86;

    private final Look look;
    private final List<Line> lines;
    private final String outlineTitle;

    private TextPiece(Look look, List<Line> lines, String outlineTitle) {
        this.look = look;
        this.lines = lines;
        this.outlineTitle = outlineTitle;
    }

    static TextPiece of(String text, Look look, Typefaces typefaces, double width) throws IOException {
        double room = width - look.rightIndent();
        List<Glyph> glyphs = typefaces.glyphs(text, look.font(), look.size(), look.spacing());
        List<Line> lines = LineBreaker.lines(glyphs, room, look.firstIndent());
        return new TextPiece(look, lines, PrintableText.of(text).replace('\n', ' '));
    }

    /** The report's title, in lines of about the same length. */
    static TextPiece title(String text, Look look, Typefaces typefaces, double width) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String line : TitleLines.of(text, (int) (width / look.size()))) {
            lines.addAll(LineBreaker.lines(typefaces.glyphs(line, look.font(), look.size(), 0), width, 0));
        }
        return new TextPiece(look, lines, text);
    }

    static double baselineIn(double lineHeight, double size) {
        return (lineHeight - size) / 2 + size * ASCENT;
    }

    /** Its space above too, which other paragraphs lose at the head of a page. */
    void printWhole(Pages pages) throws IOException {
        pages.down(look.before());
        printLines(pages);
    }

    double height() {
        return look.before() + lines.size() * look.lineHeight() + look.after();
    }

    @Override
    public double beginning() {
        return keepsWithNext() ? height() : look.before() + Math.min(2, lines.size()) * look.lineHeight();
    }

    @Override
    public boolean keepsWithNext() {
        return look.keepWithNext();
    }

    @Override
    public void print(Pages pages) throws IOException {
        if (!pages.isFresh()) {
            pages.down(look.before());
        }
        printLines(pages);
    }

    private void printLines(Pages pages) throws IOException {
        double indent = look.firstIndent();
        boolean first = true;
        for (Line line : lines) {
            if (!pages.fits(look.lineHeight())) {
                pages.newPage();
            }
            if (first && look.outline() > 0) {
                pages.bookmark(look.outline(), outlineTitle);
            }
            pages.ink()
                    .line(
                            line,
                            pages.left() + indent,
                            pages.y() - baselineIn(look.lineHeight(), look.size()),
                            pages.width() - indent - look.rightIndent(),
                            look.alignment(),
                            look.colour(),
                            thickened(look));
            pages.down(look.lineHeight());
            indent = 0;
            first = false;
        }
        look.below().ifPresent(rule -> {
            double y = pages.y() - rule.distance();
            pages.ink().stroke(rule.colour(), rule.width());
            pages.ink().rule(pages.left(), y, pages.left() + pages.width(), y);
        });
        pages.down(look.after());
    }

    /** 宋体 and 小标宋 have a bold of their own, or are heavy anyhow. */
    private static boolean thickened(Look look) {
        return look.bold() && look.font() != FontRole.SONG_BOLD && look.font() != FontRole.TITLE;
    }
}
