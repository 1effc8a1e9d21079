package org.yuebao.ingest.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yuebao.ingest.form.FormLayout;
import org.yuebao.ingest.form.HeadField;
import org.yuebao.ingest.form.ProgressColumn;
import org.yuebao.ingest.form.ReadingColumn;
import org.yuebao.ingest.form.TextHeight;

/** Writes into the open cells of a blank form, as a person at a keyboard would: what looks like a number becomes one. */
final class Clerk {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final XSSFWorkbook form;
    private final Map<String, Integer> rows = new HashMap<>();

    Clerk(XSSFWorkbook form) {
        this.form = form;
        XSSFSheet codes = form.getSheet(FormLayout.CODES_SHEET);
        for (int i = FormLayout.FIRST_CODE_ROW - 1; i <= codes.getLastRowNum(); i++) {
            XSSFRow row = codes.getRow(i);
            rows.put(
                    row.getCell(3).getStringCellValue() + "!" + row.getCell(5).getStringCellValue(),
                    FormLayout.FIRST_DATA_ROW
                            - 1
                            + Integer.parseInt(row.getCell(4).getStringCellValue())
                            - 1);
        }
    }

    /** Says in the form itself that it is a demonstration. */
    void markAsDemonstration() {
        XSSFSheet codes = form.getSheet(FormLayout.CODES_SHEET);
        int free = 0;
        while (codes.getRow(free) != null) {
            free++;
        }
        XSSFRow row = codes.createRow(free);
        row.createCell(0).setCellValue(FormLayout.KEY_DEMONSTRATION);
        row.createCell(1).setCellValue(FormLayout.DEMONSTRATION);
        write(HeadField.NOTE, FormLayout.DEMONSTRATION);
    }

    void write(HeadField field, String text) {
        form.getSheet(FormLayout.HEAD_SHEET).getRow(field.row() - 1).getCell(1).setCellValue(text);
    }

    void write(String itemCode, DemoEntry entry) {
        write(itemCode, ProgressColumn.TEXT, entry.text());
        write(itemCode, ProgressColumn.CUMULATIVE, entry.amount());
        write(itemCode, ProgressColumn.STATUS, entry.status());
        write(itemCode, ProgressColumn.PROBLEMS, entry.problems());
        write(itemCode, ProgressColumn.NEXT_STEPS, entry.nextSteps());
    }

    void write(String itemCode, ProgressColumn column, String text) {
        row(FormLayout.PROGRESS_SHEET, itemCode).ifPresent(row -> {
            type(row.getCell(column.index()), text);
            float needed = TextHeight.of(text, column.width());
            if (needed > row.getHeightInPoints()) {
                row.setHeightInPoints(needed);
            }
        });
    }

    void write(String indicatorCode, DemoReading reading) {
        row(FormLayout.READINGS_SHEET, indicatorCode).ifPresent(row -> {
            type(row.getCell(ReadingColumn.MONTH_VALUE.index()), reading.monthValue());
            type(row.getCell(ReadingColumn.CUMULATIVE.index()), reading.cumulative());
            type(row.getCell(ReadingColumn.NUMERATOR.index()), reading.numerator());
            type(row.getCell(ReadingColumn.DENOMINATOR.index()), reading.denominator());
            type(row.getCell(ReadingColumn.DUST_DAYS.index()), reading.dustDays());
            type(row.getCell(ReadingColumn.LAST_YEAR.index()), reading.lastYear());
            type(row.getCell(ReadingColumn.NOTE.index()), reading.note());
        });
    }

    String read(String itemCode, ProgressColumn column) {
        return row(FormLayout.PROGRESS_SHEET, itemCode)
                .map(row -> row.getCell(column.index()))
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(XSSFCell::getStringCellValue)
                .orElse("");
    }

    private Optional<XSSFRow> row(String sheet, String code) {
        return Optional.ofNullable(rows.get(sheet + "!" + code))
                .map(index -> form.getSheet(sheet).getRow(index));
    }

    private static void type(XSSFCell cell, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (NUMBER.matcher(text).matches()) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            cell.setCellValue(text);
        }
    }
}
