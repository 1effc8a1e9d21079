package org.yuebao.ingest.workbook;

import java.util.List;
import java.util.Optional;

/** A sheet's rows that hold something, in order. */
public record RawSheet(String name, List<RawRow> rows) {

    public RawSheet {
        rows = List.copyOf(rows);
    }

    /** @param number from 1 */
    public Optional<RawRow> row(int number) {
        return rows.stream().filter(row -> row.number() == number).findFirst();
    }
}
