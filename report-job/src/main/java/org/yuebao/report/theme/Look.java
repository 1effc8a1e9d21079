package org.yuebao.report.theme;

import java.util.Optional;
import org.yuebao.report.font.FontRole;

/**
 * How one kind of paragraph looks: a style of the Word template, which Word applies by its id and by which PDF sets
 * type. Lengths in points.
 *
 * @param id of the style in the template's file; office programs give styles new ids when they save
 * @param font the kind of typeface that the style's font belongs to
 * @param fontName as the template names it
 * @param bold thickened where the typeface has no bold of its own
 * @param firstIndent of the first line
 * @param lineHeight exactly; 0 where the line is as high as what stands on it
 * @param spacing added after each character
 * @param keepWithNext never the last thing on a page
 * @param outline level in the navigation pane from 1; 0 for none
 * @param below a rule under the paragraph, such as the red one of a letterhead
 */
public record Look(
        String id,
        FontRole font,
        String fontName,
        boolean bold,
        Colour colour,
        double size,
        Alignment alignment,
        double firstIndent,
        double rightIndent,
        double lineHeight,
        double before,
        double after,
        double spacing,
        boolean keepWithNext,
        int outline,
        Optional<Rule> below) {

    /** How lines stand between the margins. */
    public enum Alignment {
        LEFT,
        CENTRE,
        RIGHT,
        JUSTIFIED
    }

    /** @param distance between the text's line and the rule */
    public record Rule(Colour colour, double width, double distance) {}

    /** The same with other space above. */
    Look withBefore(double points) {
        return new Look(
                id,
                font,
                fontName,
                bold,
                colour,
                size,
                alignment,
                firstIndent,
                rightIndent,
                lineHeight,
                points,
                after,
                spacing,
                keepWithNext,
                outline,
                below);
    }
}
