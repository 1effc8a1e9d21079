package org.yuebao.ingest.form;

/**
 * How high a row must be for its wrapped text to be seen whole. Spreadsheet programs don't grow the rows of a file they
 * merely open; the estimate is on the safe side with the office's fonts and their usual
 * substitutes.
 */
public final class TextHeight {

    /** Of body text at 10 points; substitutes for 宋体 set lines wider apart than 宋体 does. */
    static final float LINE = 15.5f;

    /** The highest row a spreadsheet can have. */
    private static final float HIGHEST = 409f;

    /** Points of one unit of column width: 7 pixels at 96 dots per inch. */
    private static final double POINTS_PER_WIDTH = 5.25;

    /** Points of a full-width character at 10 points. */
    private static final int FULL_WIDTH = 10;

    /** Points left free at both sides, the indent of body text among them. */
    private static final int MARGIN = 14;

    private TextHeight() {}

    /**
     * @param columnWidth in characters of half width
     * @return points for the whole text with a little air
     */
    public static float of(String text, int columnWidth) {
        int room = (int) (columnWidth * POINTS_PER_WIDTH) - MARGIN;
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += linesOf(paragraph, room);
        }
        return Math.min(HIGHEST, lines * LINE + 5);
    }

    private static int linesOf(String paragraph, int room) {
        int lines = 1;
        int used = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            int width = widthOf(paragraph.charAt(i));
            if (used + width > room) {
                lines++;
                used = 0;
            }
            used += width;
        }
        return lines;
    }

    private static int widthOf(char character) {
        // Half-width letters of proportional substitutes are somewhat wider than half.
        return character < 0x2E80 && character != '—' && character != '“' && character != '”' ? 6 : FULL_WIDTH;
    }
}
