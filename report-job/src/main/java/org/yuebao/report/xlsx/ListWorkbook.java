package org.yuebao.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A plain list as a workbook: one sheet, a header that stays, a filter. Every cell is text, so that none is a formula. */
public final class ListWorkbook {

    /** What a cell can hold. */
    private static final int LONGEST_CELL = 32_767;

    private static final int ROWS_IN_MEMORY = 100;
    private static final int WIDTH = 22 * 256;

    private ListWorkbook() {}

    /** @param rows each as long as the header; at most as many as a sheet has */
    public static void write(String sheetName, List<String> header, List<List<String>> rows, OutputStream out)
            throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            SXSSFSheet sheet = workbook.createSheet(sheetName);
            fill(sheet.createRow(0), header, bold(workbook));
            CellStyle plain = workbook.createCellStyle();
            plain.setWrapText(true);
            for (int i = 0; i < rows.size(); i++) {
                fill(sheet.createRow(i + 1), rows.get(i), plain);
            }
            for (int column = 0; column < header.size(); column++) {
                sheet.setColumnWidth(column, WIDTH);
            }
            sheet.createFreezePane(0, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, header.size() - 1));
            workbook.write(out);
        }
    }

    private static void fill(Row row, List<String> texts, CellStyle style) {
        for (int column = 0; column < texts.size(); column++) {
            String text = texts.get(column);
            var cell = row.createCell(column);
            cell.setCellValue(text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL));
            cell.setCellStyle(style);
        }
    }

    private static CellStyle bold(SXSSFWorkbook workbook) {
        Font font = workbook.createFont();
        font.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }
}
