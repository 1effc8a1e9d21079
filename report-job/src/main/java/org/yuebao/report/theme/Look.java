package org.yuebao.report.theme;

import org.yuebao.report.font.FontRole;

/**
 * How one kind of paragraph looks; Word makes a style of it, PDF sets type by it. Lengths in points.
 *
 * @param id of the style in Word, ASCII
 * @param name of the style as Word's file writes it: Word translates the names it knows (“heading 1” → 标题 1)
 * @param firstIndent of the first line, in characters
 * @param rightIndent in characters
 * @param lineHeight exactly
 * @param spacing added after each character
 * @param keepWithNext never the last thing on a page
 * @param outline level in the navigation pane from 1; 0 for none
 */
public record Look(
        String id,
        String name,
        FontRole font,
        double size,
        Alignment alignment,
        int firstIndent,
        int rightIndent,
        double lineHeight,
        double before,
        double after,
        double spacing,
        boolean keepWithNext,
        int outline) {

    /** How lines stand between the margins. */
    public enum Alignment {
        LEFT,
        CENTRE,
        RIGHT,
        JUSTIFIED
    }
}
