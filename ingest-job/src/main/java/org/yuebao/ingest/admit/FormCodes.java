package org.yuebao.ingest.admit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yuebao.ingest.entry.CellText;
import org.yuebao.ingest.form.FormLayout;
import org.yuebao.ingest.workbook.RawRow;
import org.yuebao.ingest.workbook.RawSheet;

/**
 * What the hidden sheet of a form says: for which plan, month and unit it was made, and what each row stands for.
 *
 * @param values by key
 * @param rows row code by sheet and 序号
 */
record FormCodes(Map<String, String> values, Map<RowPlace, String> rows) {

    private static final int KEY = 0;
    private static final int VALUE = 1;
    private static final int SHEET = 3;
    private static final int NUMBER = 4;
    private static final int CODE = 5;

    record RowPlace(String sheet, String number) {}

    static FormCodes of(RawSheet sheet) {
        Map<String, String> values = new HashMap<>();
        Map<RowPlace, String> rows = new HashMap<>();
        for (RawRow row : sheet.rows()) {
            if (!row.cell(KEY).isBlank() && row.number() < FormLayout.FIRST_CODE_ROW) {
                values.put(text(row, KEY), text(row, VALUE));
            }
            if (!row.cell(CODE).isBlank() && row.number() >= FormLayout.FIRST_CODE_ROW) {
                rows.put(new RowPlace(text(row, SHEET), text(row, NUMBER)), text(row, CODE));
            }
        }
        return new FormCodes(values, rows);
    }

    private static String text(RawRow row, int column) {
        return CellText.plain(row.cell(column).text());
    }

    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
    }

    /** @param number 序号 as it stands in the row */
    Optional<String> row(String sheet, String number) {
        return Optional.ofNullable(rows.get(new RowPlace(sheet, number)));
    }
}
