package org.yuebao.ingest.official.grid;

import java.util.List;

/**
 * One cell.
 *
 * @param column the first one it covers, from 0
 * @param span how many columns it covers, at least 1
 * @param merge its part in a vertical merge
 * @param paragraphs without blank ones; within one, line breaks as \n
 */
public record GridCell(int column, int span, Merge merge, List<String> paragraphs) {

    /** A cell's part in a merge over several rows. */
    public enum Merge {
        NONE,
        BEGINS,
        /** What it says stands in the cell above. */
        CONTINUES
    }

    public GridCell {
        paragraphs = List.copyOf(paragraphs);
    }

    public static GridCell blank(int column) {
        return new GridCell(column, 1, Merge.NONE, List.of());
    }

    public boolean covers(int index) {
        return index >= column && index < end();
    }

    /** The first column after it. */
    public int end() {
        return column + span;
    }

    public boolean isBlank() {
        return paragraphs.isEmpty();
    }

    public boolean continues() {
        return merge == Merge.CONTINUES;
    }

    /** All paragraphs, one a line. */
    public String text() {
        return String.join("\n", paragraphs);
    }

    public GridCell movedTo(int otherColumn, int otherSpan) {
        return new GridCell(otherColumn, otherSpan, merge, paragraphs);
    }
}
