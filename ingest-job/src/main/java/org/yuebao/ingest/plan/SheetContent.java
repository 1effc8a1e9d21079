package org.yuebao.ingest.plan;

import java.util.List;

/**
 * One sheet to be written: a line that says how to fill it in, the headers, the rows.
 *
 * @param fixedColumns columns from the left that stay when the sheet is moved sideways
 * @param rows as many texts each as there are columns
 */
record SheetContent(String name, String hint, int fixedColumns, List<Column> columns, List<List<String>> rows) {

    SheetContent {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
