package org.yuebao.ingest.form;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.ItemCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;

/** Writes blank submission workbooks. The same plan, month, due date and earlier amounts give the same bytes. */
public final class FormWriter {

    /** The stream is left open. */
    public void write(BlankForm form, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            List<ProgressRow> progress = ProgressRow.of(form);
            List<ReadingRow> readings = ReadingRow.of(form.plan(), form.unit());
            FormStyles styles = new FormStyles(workbook);
            FormWords words = new FormWords(form);
            HeadSheet.write(FormSheet.create(workbook, FormLayout.HEAD_SHEET, styles), styles, form, words);
            new ProgressSheet(FormSheet.create(workbook, FormLayout.PROGRESS_SHEET, styles), styles, words)
                    .write(progress);
            if (!readings.isEmpty()) {
                new ReadingsSheet(FormSheet.create(workbook, FormLayout.READINGS_SHEET, styles), styles, words)
                        .write(readings);
            }
            CodesSheet.write(workbook, form, progress, readings);
            workbook.lockStructure();
            StableWorkbook.save(workbook, madeAt(form.month()), out);
        }
    }

    /** @return the file written, named {@link BlankForm#fileName()} */
    public Path write(BlankForm form, Path folder) throws IOException {
        Path file = folder.resolve(form.fileName());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(form, out);
        }
        return file;
    }

    /**
     * One workbook for each of the plan's reporting units.
     *
     * @param lastMonth each unit's cumulative amounts of the month before; a unit without any may be absent
     * @param folder made where it doesn't exist; files of the same names are replaced
     * @return the files, in the plan's order of the units
     */
    public List<Path> writeAll(
            Plan plan,
            ReportingMonth month,
            DueDate due,
            Map<UnitName, Map<ItemCode, Quantity>> lastMonth,
            Path folder,
            RunProgress progress)
            throws IOException {
        Files.createDirectories(folder);
        List<Unit> units = plan.reportingUnits();
        progress.began("生成空白报送表", units.size());
        List<Path> files = new ArrayList<>();
        for (Unit unit : units) {
            Map<ItemCode, Quantity> before = lastMonth.getOrDefault(unit.name(), Map.of());
            files.add(write(new BlankForm(plan, month, due, unit.name(), before), folder));
            progress.advanced();
        }
        progress.ended("生成空白报送表" + files.size() + "份");
        return files;
    }

    /** Forms carry the first instant after their month, for they carry no clock's time. */
    private static Instant madeAt(ReportingMonth month) {
        return month.next().value().atDay(1).atStartOfDay(DueDate.ZONE).toInstant();
    }
}
