package org.yuebao.ingest.admit;

import java.util.HashMap;
import java.util.Map;
import org.yuebao.ingest.entry.CellText;
import org.yuebao.ingest.form.FormLayout;
import org.yuebao.ingest.form.HeadField;
import org.yuebao.ingest.workbook.RawRow;
import org.yuebao.ingest.workbook.RawSheet;
import org.yuebao.model.submission.FormHead;

/** 填报信息 as it was filled in: what stands beside each label. */
record HeadSheet(Map<String, String> values) {

    static HeadSheet of(RawSheet sheet) {
        Map<String, String> values = new HashMap<>();
        for (RawRow row : sheet.rows()) {
            values.putIfAbsent(
                    CellText.plain(row.cell(0).text()),
                    CellText.prose(row.cell(1).text()));
        }
        return new HeadSheet(Map.copyOf(values));
    }

    /** Empty text where it isn't told. */
    String value(HeadField field) {
        return values.getOrDefault(field.label(), "");
    }

    boolean isNilReport() {
        return CellText.plain(value(HeadField.NIL_REPORT)).equals(FormLayout.YES);
    }

    FormHead head() {
        return new FormHead(
                value(HeadField.FILLED_IN_BY),
                value(HeadField.TELEPHONE),
                value(HeadField.CHECKED_BY),
                value(HeadField.SIGNED_BY),
                value(HeadField.FILLED_IN_ON),
                value(HeadField.NOTE));
    }
}
