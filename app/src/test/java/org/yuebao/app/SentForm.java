package org.yuebao.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;

/** Changes one thing of a filled-in form, as a clerk does. */
final class SentForm {

    private SentForm() {}

    static Path filledIn(Path form, String label, String value, Path target) throws IOException {
        try (InputStream in = Files.newInputStream(form);
                Workbook workbook = WorkbookFactory.create(in);
                OutputStream out = Files.newOutputStream(target)) {
            workbook.getSheet("填报信息").forEach(row -> {
                if (row.getCell(0) != null && row.getCell(0).toString().equals(label)) {
                    row.getCell(1).setCellValue(value);
                }
            });
            workbook.write(out);
        }
        return target;
    }

    /** Writes a text into one cell. */
    static Path withCell(Path form, String sheet, String address, String value, Path target) throws IOException {
        try (InputStream in = Files.newInputStream(form);
                Workbook workbook = WorkbookFactory.create(in);
                OutputStream out = Files.newOutputStream(target)) {
            CellReference cell = new CellReference(address);
            workbook.getSheet(sheet)
                    .getRow(cell.getRow())
                    .getCell(cell.getCol())
                    .setCellValue(value);
            workbook.write(out);
        }
        return target;
    }
}
