package org.yuebao.ingest.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.yuebao.model.submission.SourceCell;

/** One row that holds something. */
public final class RawRow {

    private static final CellValue BLANK = new CellValue.Blank();

    private final String sheet;
    private final int number;
    private final boolean hidden;
    private final int[] columns;
    private final CellValue[] values;

    /** @param cells what isn't blank, by column from 0 */
    RawRow(String sheet, int number, boolean hidden, SortedMap<Integer, CellValue> cells) {
        this.sheet = sheet;
        this.number = number;
        this.hidden = hidden;
        this.columns = new int[cells.size()];
        this.values = new CellValue[cells.size()];
        int i = 0;
        for (Map.Entry<Integer, CellValue> cell : cells.entrySet()) {
            columns[i] = cell.getKey();
            values[i++] = cell.getValue();
        }
    }

    /** As a person counts, from 1. */
    public int number() {
        return number;
    }

    /** Whether the row is out of sight, by hand or by a filter. */
    public boolean isHidden() {
        return hidden;
    }

    /** @param column from 0: A is 0 */
    public RawCell cell(int column) {
        int at = Arrays.binarySearch(columns, column);
        return new RawCell(new SourceCell(sheet, CellAddress.of(number, column)), at < 0 ? BLANK : values[at]);
    }

    /** Columns that hold something, from 0, ascending. */
    public List<Integer> columns() {
        List<Integer> filled = new ArrayList<>(columns.length);
        for (int column : columns) {
            filled.add(column);
        }
        return filled;
    }
}
