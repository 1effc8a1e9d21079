package org.yuebao.ingest.workbook;

import java.util.List;
import java.util.Optional;

/**
 * A sheet's rows that hold something, in order.
 *
 * @param name as it stands on the sheet's tab; of a text file its name without the ending
 * @param hidden whether the sheet is out of sight
 * @param rows ascending by number, no number twice
 * @param merges cells that are shown as one; only the first of each can hold something
 */
public record RawSheet(String name, boolean hidden, List<RawRow> rows, List<MergedArea> merges) {

    public RawSheet {
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
    }

    /** @param number from 1 */
    public Optional<RawRow> row(int number) {
        return rows.stream().filter(row -> row.number() == number).findFirst();
    }
}
