package org.yuebao.report.pdf;

import java.util.ArrayList;
import java.util.List;

/** Fills lines one after the other. */
final class LineBreaker {

    private LineBreaker() {}

    /**
     * @param indent of the first line, in points
     * @return one line at least, which may be empty
     */
    static List<Line> lines(List<Glyph> glyphs, double width, double indent) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from < glyphs.size()) {
            double fits = lines.isEmpty() ? width - indent : width;
            int to = endOfLine(glyphs, from, fits);
            boolean asked = to < glyphs.size() && glyphs.get(to).codePoint() == '\n';
            lines.add(new Line(trimmed(glyphs.subList(from, to)), asked || to == glyphs.size()));
            from = asked ? to + 1 : to;
        }
        if (lines.isEmpty()) {
            lines.add(new Line(List.of(), true));
        }
        return lines;
    }

    private static int endOfLine(List<Glyph> glyphs, int from, double fits) {
        double width = 0;
        int lastBreak = from;
        for (int at = from; at < glyphs.size(); at++) {
            Glyph glyph = glyphs.get(at);
            if (glyph.codePoint() == '\n') {
                return at;
            }
            if (at > from && LineRules.mayBreak(glyphs.get(at - 1), glyph) && !isInCode(glyphs, at)) {
                lastBreak = at;
            }
            width += glyph.advance();
            if (width > fits + 0.01 && !glyph.isSpace() && at > from) {
                // a word longer than the line, such as a hash, is cut where the line ends
                return lastBreak > from ? lastBreak : at;
            }
        }
        return glyphs.size();
    }

    /** 大气-16-4: the first half of its word doesn't stay behind. */
    private static boolean isInCode(List<Glyph> glyphs, int at) {
        return at + 2 < glyphs.size()
                && glyphs.get(at + 1).codePoint() == '-'
                && Character.isDigit(glyphs.get(at + 2).codePoint())
                && Character.isIdeographic(glyphs.get(at - 1).codePoint())
                && Character.isIdeographic(glyphs.get(at).codePoint());
    }

    private static List<Glyph> trimmed(List<Glyph> glyphs) {
        int to = glyphs.size();
        while (to > 0 && glyphs.get(to - 1).isSpace()) {
            to--;
        }
        return glyphs.subList(0, to);
    }
}
