package org.yuebao.ingest.plan;

import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lays out sheets for people: frozen headers, filters, drop-downs, wrapped text, landscape pages; no merged cells. */
final class WorkbookSheets {

    private static final String FONT = "宋体";
    /** Room for rows that people add: their drop-downs and formats are there already. */
    private static final int SPARE_ROWS = 300;
    /** Points. */
    private static final float LINE_HEIGHT = 15;
    /** Characters of half width that a landscape page shows in a readable size. */
    private static final int WIDTH_OF_A4 = 200;

    private static final int WIDTH_OF_A3 = 300;

    private final XSSFWorkbook workbook;
    private final CellStyle hintStyle;
    private final CellStyle headerStyle;
    private final CellStyle textStyle;

    WorkbookSheets(XSSFWorkbook workbook) {
        this.workbook = workbook;
        workbook.getFontAt(0).setFontName(FONT);
        this.hintStyle = hintStyle();
        this.headerStyle = headerStyle();
        this.textStyle = textStyle();
    }

    void add(SheetContent content) {
        XSSFSheet sheet = workbook.createSheet(content.name());
        List<Column> columns = content.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * 256);
            sheet.setDefaultColumnStyle(i, textStyle);
        }
        addHint(sheet, content);
        addRow(sheet, 1, columns, columns.stream().map(Column::header).toList(), headerStyle);
        int next = 2;
        for (List<String> texts : content.rows()) {
            addRow(sheet, next++, columns, texts, textStyle);
        }
        offerChoices(sheet, columns, next - 1 + SPARE_ROWS);
        sheet.createFreezePane(content.fixedColumns(), 2);
        sheet.setAutoFilter(new CellRangeAddress(1, Math.max(2, next - 1), 0, columns.size() - 1));
        setUpPages(sheet, content);
    }

    /** Runs over the empty cells to its right. */
    private void addHint(XSSFSheet sheet, SheetContent content) {
        Row row = sheet.createRow(0);
        row.setHeightInPoints(2 * LINE_HEIGHT);
        for (int i = 0; i < content.columns().size(); i++) {
            row.createCell(i).setCellStyle(hintStyle);
        }
        row.getCell(0).setCellValue(content.hint());
    }

    private static void addRow(
            XSSFSheet sheet, int rowIndex, List<Column> columns, List<String> texts, CellStyle style) {
        Row row = sheet.createRow(rowIndex);
        int lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellStyle(style);
            if (!texts.get(i).isEmpty()) {
                cell.setCellValue(texts.get(i));
            }
            lines = Math.max(lines, columns.get(i).linesOf(texts.get(i)));
        }
        // Excel would find the height by itself, LibreOffice and WPS do not.
        row.setHeightInPoints(Math.min(400, lines * LINE_HEIGHT + 3));
    }

    private static void setUpPages(XSSFSheet sheet, SheetContent content) {
        int width = content.columns().stream().mapToInt(Column::width).sum();
        boolean wide = width > WIDTH_OF_A4;
        PrintSetup pages = sheet.getPrintSetup();
        pages.setLandscape(true);
        pages.setPaperSize(wide ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        pages.setFitWidth((short) (1 + (wide ? width / WIDTH_OF_A3 : 0)));
        pages.setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(1, 1, -1, -1));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, content.fixedColumns() - 1));
    }

    private static void offerChoices(XSSFSheet sheet, List<Column> columns, int lastRow) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        for (int i = 0; i < columns.size(); i++) {
            List<String> words = columns.get(i).choices();
            if (!words.isEmpty()) {
                DataValidation validation = helper.createValidation(
                        helper.createExplicitListConstraint(words.toArray(String[]::new)),
                        new CellRangeAddressList(2, lastRow, i, i));
                validation.setShowErrorBox(true);
                validation.createErrorBox("请选择", "请从下拉列表中选择");
                sheet.addValidationData(validation);
            }
        }
    }

    private CellStyle hintStyle() {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setColor(IndexedColors.DARK_BLUE.getIndex());
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private CellStyle headerStyle() {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setBold(true);
        XSSFCellStyle style = bordered();
        style.setFont(font);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    /** Text format, so that 2022-06 or 1-2 stays what was typed and does not become a date. */
    private CellStyle textStyle() {
        XSSFCellStyle style = bordered();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }

    private XSSFCellStyle bordered() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
