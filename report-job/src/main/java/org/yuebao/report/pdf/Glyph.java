package org.yuebao.report.pdf;

import org.openpdf.text.pdf.BaseFont;

/**
 * One character in the font that has it.
 *
 * @param rise above the line in points, below 0 for a subscript
 * @param advance to the next character in points
 */
record Glyph(int codePoint, BaseFont font, double size, double rise, double advance) {

    boolean isSpace() {
        return codePoint == ' ';
    }

    boolean sameRun(Glyph other) {
        return font.equals(other.font) && size == other.size && rise == other.rise;
    }
}
