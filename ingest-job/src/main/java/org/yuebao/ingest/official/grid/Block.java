package org.yuebao.ingest.official.grid;

import java.util.List;

/** What follows one another down the document. */
public sealed interface Block {

    Place place();

    /** A paragraph outside tables, not blank. */
    record Line(String text, Place place) implements Block {}

    /**
     * A table, or the whole of a sheet.
     *
     * @param sheet the sheet's name; empty in a Word document
     */
    record Grid(String sheet, List<GridRow> rows, Place place) implements Block {
        public Grid {
            rows = List.copyOf(rows);
        }

        /** Columns of the widest row. */
        public int columns() {
            return rows.stream().mapToInt(GridRow::columns).max().orElse(0);
        }
    }
}
