package org.yuebao.ingest.workbook;

import java.util.Optional;

/**
 * Cells that are shown as one.
 *
 * @param firstRow from 1
 * @param lastRow not before {@code firstRow}
 * @param firstColumn from 0: A is 0
 * @param lastColumn not before {@code firstColumn}
 */
public record MergedArea(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    /** @param range {@code J4:J5}; empty where the text is no range of several cells */
    static Optional<MergedArea> of(String range) {
        String[] ends = range.split(":", -1);
        if (ends.length != 2) {
            return Optional.empty();
        }
        MergedArea area = new MergedArea(
                CellAddress.row(ends[0]),
                CellAddress.row(ends[1]),
                CellAddress.column(ends[0]),
                CellAddress.column(ends[1]));
        boolean isArea = area.firstRow > 0
                && area.firstColumn >= 0
                && area.lastRow >= area.firstRow
                && area.lastColumn >= area.firstColumn;
        return isArea ? Optional.of(area) : Optional.empty();
    }

    /** @param row from 1 */
    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** {@code J4:J5}. */
    @Override
    public String toString() {
        return CellAddress.of(firstRow, firstColumn) + ":" + CellAddress.of(lastRow, lastColumn);
    }
}
