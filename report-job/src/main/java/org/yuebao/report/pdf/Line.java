package org.yuebao.report.pdf;

import java.util.List;

/**
 * A line of type, without the spaces at its end.
 *
 * @param endsParagraph true where the text ends or a break was asked for: such a line isn't stretched
 */
record Line(List<Glyph> glyphs, boolean endsParagraph) {

    Line {
        glyphs = List.copyOf(glyphs);
    }

    double width() {
        return glyphs.stream().mapToDouble(Glyph::advance).sum();
    }
}
