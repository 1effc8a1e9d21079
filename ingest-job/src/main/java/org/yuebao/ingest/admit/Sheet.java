package org.yuebao.ingest.admit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuebao.ingest.entry.CellText;
import org.yuebao.ingest.workbook.RawCell;
import org.yuebao.ingest.workbook.RawRow;
import org.yuebao.ingest.workbook.RawSheet;

/**
 * A sheet with its columns known by header text, so that moved or extra columns do no harm.
 *
 * @param columns column from 0 by header, blanks taken out
 * @param rows below the header
 */
record Sheet(String name, Map<String, Integer> columns, List<RawRow> rows) {

    private static final int TITLE_ROWS_AT_MOST = 10;

    /** The header row is the first that holds both of these; empty where there is none. */
    static Optional<Sheet> of(RawSheet raw, String header, String another) {
        for (RawRow row : raw.rows()) {
            if (row.number() > TITLE_ROWS_AT_MOST) {
                break;
            }
            Map<String, Integer> columns = new HashMap<>();
            row.columns()
                    .forEach(column ->
                            columns.putIfAbsent(CellText.plain(row.cell(column).text()), column));
            if (columns.containsKey(header) && columns.containsKey(another)) {
                return Optional.of(new Sheet(
                        raw.name(),
                        Map.copyOf(columns),
                        raw.rows().stream()
                                .filter(below -> below.number() > row.number())
                                .toList()));
            }
        }
        return Optional.empty();
    }

    List<String> missing(List<String> wanted) {
        return wanted.stream().filter(header -> !columns.containsKey(header)).toList();
    }

    /** @throws IllegalArgumentException when the sheet has no such column */
    RawCell cell(RawRow row, String header) {
        Integer column = columns.get(header);
        if (column == null) {
            throw new IllegalArgumentException("no column " + header);
        }
        return row.cell(column);
    }
}
