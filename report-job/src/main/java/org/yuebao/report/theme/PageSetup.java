package org.yuebao.report.theme;

/**
 * Paper and type area, all lengths in points (1/72 inch).
 *
 * @param header from the paper's upper edge to the draft's mark
 * @param footer from the paper's lower edge to the page number's line
 * @param linePitch from line to line in running text: 22 lines a page
 */
public record PageSetup(
        double width,
        double height,
        double top,
        double bottom,
        double left,
        double right,
        double header,
        double footer,
        double linePitch) {

    /**
     * The page turned a quarter. Its head lies at the sheet's left edge, so that the type area stays the same on the
     * sheet: at the binding edge of odd pages, at the outer edge of even ones. Source: GB/T 9704—2012, 7.5.
     */
    public PageSetup turned() {
        return new PageSetup(
                /* width= */ height,
                /* height= */ width,
                /* top= */ left,
                /* bottom= */ right,
                /* left= */ bottom,
                /* right= */ top,
                Math.min(header, left / 2),
                footer,
                linePitch);
    }

    public double textWidth() {
        return width - left - right;
    }

    public double textHeight() {
        return height - top - bottom;
    }
}
