package org.yuebao.ingest.official.table;

import java.util.List;
import org.yuebao.ingest.official.grid.Place;

/** What follows one another in a plan. */
public sealed interface PlanPart {

    Place place();

    /** A line of text outside the rows of a table: a heading, a note, a sentence of the covering letter. */
    record Text(String text, Place place) implements PlanPart {}

    /** A task table begins (again, after a page break); {@code sheet} is empty in a Word document. */
    record TableBegins(String sheet, Place place) implements PlanPart {}

    /** A row over the whole width of a task table. */
    record SectionTitle(String text, Place place) implements PlanPart {}

    record Row(TaskRow row) implements PlanPart {
        @Override
        public Place place() {
            return row.place();
        }
    }

    /**
     * An annex of indicators.
     *
     * @param turned whether its rows are the indicators
     * @param notes printed within the table
     */
    record Annex(
            String sheet,
            String rowHeader,
            boolean turned,
            List<AnnexColumn> columns,
            List<AnnexRow> rows,
            List<String> notes,
            Place place)
            implements PlanPart {
        public Annex {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
        }
    }

    /** @param header as printed, in one line */
    record AnnexColumn(String header) {}

    /** @param cells one for each column, as printed, in one line */
    record AnnexRow(String label, List<String> cells, Place place) {
        public AnnexRow {
            cells = List.copyOf(cells);
        }
    }
}
