package org.yuebao.ingest.plan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
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
}
