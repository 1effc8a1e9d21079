package org.yuebao.ingest.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook looked at by the addresses that a person sees. */
public record OpenedForm(XSSFWorkbook workbook) {

    static OpenedForm written(BlankForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FormWriter().write(form, out);
        return of(out.toByteArray());
    }

    public static OpenedForm of(Path file) throws IOException {
        return of(Files.readAllBytes(file));
    }

    private static OpenedForm of(byte[] bytes) throws IOException {
        return new OpenedForm(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
    }

    XSSFSheet sheet(String name) {
        return workbook.getSheet(name);
    }

    XSSFCell cell(String sheet, String address) {
        CellReference place = new CellReference(address);
        return workbook.getSheet(sheet).getRow(place.getRow()).getCell(place.getCol());
    }

    public String text(String sheet, String address) {
        return new DataFormatter().formatCellValue(cell(sheet, address));
    }

    boolean isLocked(String sheet, String address) {
        return cell(sheet, address).getCellStyle().getLocked();
    }

    /** Row {@code row} from column {@code first} to {@code last}. */
    public List<String> row(String sheet, int row, char first, char last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(column -> text(sheet, (char) column + "" + row))
                .toList();
    }

    /** Column {@code column} from row {@code first} down to the last row of the sheet. */
    public List<String> column(String sheet, char column, int first) {
        return IntStream.rangeClosed(first, workbook.getSheet(sheet).getLastRowNum() + 1)
                .mapToObj(row -> text(sheet, column + "" + row))
                .toList();
    }
}
