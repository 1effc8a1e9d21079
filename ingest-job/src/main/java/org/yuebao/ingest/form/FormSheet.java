package org.yuebao.ingest.form;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the visible sheets of a form have in common: title, instruction, header row, prompts, print set-up, protection. */
final class FormSheet {

    private static final double INCHES_PER_MILLIMETRE = 1 / 25.4;

    private final XSSFSheet sheet;
    private final FormStyles styles;

    private FormSheet(XSSFSheet sheet, FormStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    static FormSheet create(XSSFWorkbook workbook, String name, FormStyles styles) {
        XSSFSheet sheet = workbook.createSheet(name);
        sheet.setDisplayGridlines(false);
        return new FormSheet(sheet, styles);
    }

    /** @param row from 1 */
    XSSFRow row(int row) {
        XSSFRow existing = sheet.getRow(row - 1);
        return existing == null ? sheet.createRow(row - 1) : existing;
    }

    /** @param column from 0 */
    XSSFCell write(int row, int column, String value, XSSFCellStyle style) {
        XSSFCell cell = row(row).createCell(column);
        cell.setCellStyle(style);
        if (!value.isEmpty()) {
            cell.setCellValue(value);
        }
        return cell;
    }

    void height(int row, float points) {
        row(row).setHeightInPoints(points);
    }

    /** @param points a start: the row grows with what is typed into it */
    void heightAtFirst(int row, float points) {
        height(row, points);
        row(row).getCTRow().setCustomHeight(false);
    }

    /** @param characters of half width */
    void width(int column, int characters) {
        sheet.setColumnWidth(column, characters * 256);
    }

    /** Rows 1 and 2, each one cell over all columns; {@code width} is that of all columns together. */
    void head(String title, String instruction, int columns, int width) {
        write(FormLayout.TITLE_ROW, 0, title, styles.title);
        write(FormLayout.INSTRUCTION_ROW, 0, instruction, styles.instruction);
        for (int row : new int[] {FormLayout.TITLE_ROW, FormLayout.INSTRUCTION_ROW}) {
            sheet.addMergedRegion(new CellRangeAddress(row - 1, row - 1, 0, columns - 1));
        }
        // The title is set in 16 points, the instruction in 11: their lines hold fewer characters than the body's.
        height(FormLayout.TITLE_ROW, TextHeight.of(title, width * 10 / 16) * 1.6f + 4);
        height(FormLayout.INSTRUCTION_ROW, TextHeight.of(instruction, width * 10 / 11) * 1.1f + 2);
    }

    void header(int column, String text) {
        write(FormLayout.HEADER_ROW, column, text, styles.header);
    }

    /** @param firstRow from 1 */
    void choices(int firstRow, int lastRow, int column, String prompt, String... words) {
        DataValidation choices = sheet.getDataValidationHelper()
                .createValidation(
                        new XSSFDataValidationConstraint(words),
                        new CellRangeAddressList(firstRow - 1, lastRow - 1, column, column));
        choices.setSuppressDropDownArrow(true); // POI's word for showing it, in .xlsx
        choices.setShowErrorBox(true);
        choices.createErrorBox("请从列表中选择", "只能填写：" + String.join("、", words) + "。");
        choices.setShowPromptBox(true);
        choices.createPromptBox("", prompt);
        sheet.addValidationData(choices);
    }

    /** Advice that is shown beside the cell; nothing is forbidden. */
    void prompt(int firstRow, int lastRow, int column, String prompt) {
        DataValidation advice = sheet.getDataValidationHelper()
                .createValidation(
                        new XSSFDataValidationConstraint(ValidationType.ANY, ""),
                        new CellRangeAddressList(firstRow - 1, lastRow - 1, column, column));
        advice.setShowErrorBox(false);
        advice.setShowPromptBox(true);
        advice.createPromptBox("", prompt);
        sheet.addValidationData(advice);
    }

    /** Without a password: it guards against slips, not against people. */
    void protect() {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockFormatCells(false);
    }

    /** The first {@code columns} columns and everything down to the header row stay in view. */
    void freeze(int columns) {
        sheet.createFreezePane(columns, FormLayout.HEADER_ROW);
    }

    void repeatHeaderRow() {
        sheet.setRepeatingRows(new CellRangeAddress(FormLayout.HEADER_ROW - 1, FormLayout.HEADER_ROW - 1, -1, -1));
    }

    /** One page wide, as many pages high as it takes, with page numbers. */
    void printOn(PaperSize paper, boolean landscape, String whose) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(paper);
        setup.setLandscape(landscape);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, 10 * INCHES_PER_MILLIMETRE);
        sheet.setMargin(PageMargin.RIGHT, 10 * INCHES_PER_MILLIMETRE);
        sheet.setMargin(PageMargin.TOP, 15 * INCHES_PER_MILLIMETRE);
        sheet.setMargin(PageMargin.BOTTOM, 15 * INCHES_PER_MILLIMETRE);
        sheet.setMargin(PageMargin.HEADER, 7 * INCHES_PER_MILLIMETRE);
        sheet.setMargin(PageMargin.FOOTER, 7 * INCHES_PER_MILLIMETRE);
        sheet.getHeader().setRight("&\"宋体,常规\"&9" + whose);
        sheet.getFooter().setCenter("&\"宋体,常规\"&9第 &P 页，共 &N 页");
    }
}
