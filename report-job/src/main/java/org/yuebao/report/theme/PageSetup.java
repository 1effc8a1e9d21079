package org.yuebao.report.theme;

/**
 * Paper and type area, all lengths in points (1/72 inch).
 *
 * @param linePitch from line to line in running text: 22 lines a page
 * @param characterSpacing added after each character of running text, below 0 where it has to be narrower
 */
public record PageSetup(
        double width,
        double height,
        double top,
        double bottom,
        double left,
        double right,
        double linePitch,
        double characterSpacing) {

    /**
     * The page turned a quarter. Its head lies at the binding edge and its foot at the outer edge, so that the type
     * area stays the same on the sheet.
     */
    public PageSetup turned() {
        return new PageSetup(
                /* width= */ height,
                /* height= */ width,
                /* top= */ left,
                /* bottom= */ right,
                /* left= */ bottom,
                /* right= */ top,
                linePitch,
                characterSpacing);
    }

    public double textWidth() {
        return width - left - right;
    }

    public double textHeight() {
        return height - top - bottom;
    }
}
