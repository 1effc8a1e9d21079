package org.yuebao.ingest.plan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yuebao.model.plan.Plan;

/** Plan workbooks in memory: written, edited as a person would, read again. */
final class PlanWorkbooks {

    private PlanWorkbooks() {}

    static byte[] bytes(Plan plan) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new PlanWorkbookWriter().write(plan, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Plan read(byte[] workbook) {
        return new PlanWorkbookReader().read(new ByteArrayInputStream(workbook), "计划.xlsx");
    }

    static byte[] edited(byte[] workbook, Consumer<XSSFWorkbook> edit) {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            edit.accept(opened);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            opened.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Types a text into a cell such as {@code 任务措施!K3}; the row and cell are made where there are none. */
    static void type(XSSFWorkbook workbook, String place, String text) {
        cell(workbook, place).setCellValue(text);
    }

    /** What stands in a cell of the plan's workbook. */
    static String text(Plan plan, String place) {
        String[] text = new String[1];
        edited(bytes(plan), opened -> text[0] = cell(opened, place).getStringCellValue());
        return text[0];
    }

    static XSSFCell cell(XSSFWorkbook workbook, String place) {
        CellReference reference = new CellReference(place);
        XSSFSheet sheet = workbook.getSheet(reference.getSheetName());
        XSSFRow row = sheet.getRow(reference.getRow());
        if (row == null) {
            row = sheet.createRow(reference.getRow());
        }
        return row.getCell(reference.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
