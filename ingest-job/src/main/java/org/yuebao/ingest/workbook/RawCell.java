package org.yuebao.ingest.workbook;

import org.yuebao.model.submission.SourceCell;

/** One cell with its place; a cell that the file doesn't hold is {@link CellValue.Blank}. */
public record RawCell(SourceCell place, CellValue value) {

    public String text() {
        return value.text();
    }

    public boolean isBlank() {
        return value.isBlank();
    }
}
