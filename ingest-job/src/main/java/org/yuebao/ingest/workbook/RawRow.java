package org.yuebao.ingest.workbook;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.yuebao.model.submission.SourceCell;

/** One row that holds something. */
public final class RawRow {

    private final String sheet;
    private final int number;
    private final boolean hidden;
    private final NavigableMap<Integer, CellValue> values;

    /** @param values what isn't blank, by column from 0 */
    RawRow(String sheet, int number, boolean hidden, Map<Integer, CellValue> values) {
        this.sheet = sheet;
        this.number = number;
        this.hidden = hidden;
        this.values = new TreeMap<>(values);
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
        return new RawCell(
                new SourceCell(sheet, CellAddress.of(number, column)),
                values.getOrDefault(column, new CellValue.Blank()));
    }

    /** Columns that hold something, from 0, ascending. */
    public List<Integer> columns() {
        return List.copyOf(values.keySet());
    }
}
