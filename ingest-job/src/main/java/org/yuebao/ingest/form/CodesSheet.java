package org.yuebao.ingest.form;

import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the very hidden sheet by which a form is known again; everything in it is text. */
final class CodesSheet {

    private CodesSheet() {}

    static void write(XSSFWorkbook workbook, BlankForm form, List<ProgressRow> progress, List<ReadingRow> readings) {
        XSSFSheet sheet = workbook.createSheet(FormLayout.CODES_SHEET);
        pair(sheet, 0, FormLayout.KEY_FORM, String.valueOf(FormLayout.VERSION));
        pair(sheet, 1, FormLayout.KEY_PLAN, form.plan().id().value());
        pair(
                sheet,
                2,
                FormLayout.KEY_PLAN_VERSION,
                String.valueOf(form.plan().version().number()));
        pair(sheet, 3, FormLayout.KEY_MONTH, form.month().toString());
        pair(sheet, 4, FormLayout.KEY_UNIT, form.unit().value());
        int row = FormLayout.FIRST_CODE_ROW - 1;
        for (int i = 0; i < progress.size(); i++) {
            code(
                    sheet,
                    row++,
                    FormLayout.PROGRESS_SHEET,
                    i + 1,
                    progress.get(i).code().toString());
        }
        for (int i = 0; i < readings.size(); i++) {
            code(
                    sheet,
                    row++,
                    FormLayout.READINGS_SHEET,
                    i + 1,
                    readings.get(i).indicator().code().value());
        }
        sheet.enableLocking();
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    private static void pair(XSSFSheet sheet, int rowIndex, String key, String value) {
        XSSFRow row = sheet.createRow(rowIndex);
        row.createCell(0).setCellValue(key);
        row.createCell(1).setCellValue(value);
    }

    private static void code(XSSFSheet sheet, int rowIndex, String of, int number, String code) {
        XSSFRow row = sheet.createRow(rowIndex);
        row.createCell(3).setCellValue(of);
        row.createCell(4).setCellValue(String.valueOf(number));
        row.createCell(5).setCellValue(code);
    }
}
