package org.yuebao.ingest.admit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yuebao.ingest.form.BlankForm;
import org.yuebao.ingest.form.FormWriter;
import org.yuebao.ingest.form.SmallPlan;
import org.yuebao.ingest.workbook.WorkbookLimits;
import org.yuebao.model.submission.ProgressEntry;
import org.yuebao.model.submission.Receipt;
import org.yuebao.model.submission.ReceivedFile;
import org.yuebao.model.submission.Submission;
import org.yuebao.model.unit.UnitName;

/** A unit's form, filled in cell by cell as a clerk would, and sent: {@code FilledForm.of("通州区").with("进展情况", "J4", "…").sent(folder)}. */
final class FilledForm {

    private final XSSFWorkbook workbook;

    private FilledForm(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static FilledForm of(String unit) {
        return of(SmallPlan.form(unit));
    }

    static FilledForm of(BlankForm form) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new FormWriter().write(form, out);
            return new FilledForm(new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FilledForm with(String sheet, String address, String text) {
        CellReference place = new CellReference(address);
        XSSFRow row = workbook.getSheet(sheet).getRow(place.getRow());
        row.getCell(place.getCol(), org.apache.poi.ss.usermodel.Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                .setCellValue(text);
        return this;
    }

    /** 进展情况 of one row: text, amount, status. */
    FilledForm row(int number, String text, String amount, String status) {
        with("进展情况", "J" + number, text);
        with("进展情况", "O" + number, status);
        return amount.isEmpty() ? this : with("进展情况", "M" + number, amount);
    }

    /** 通州区's whole form, as it should be: four rows and five indicators. */
    static FilledForm complete() {
        FilledForm form = of("通州区")
                .row(4, "截至6月底，累计检查13.9万辆次。", "13.9", "推进中")
                .row(5, "检查办法已公布。", "", "已完成")
                .row(6, "按计划推进。", "", "推进中")
                .row(7, "累计检测12组。", "12组", "推进中");
        return form.with("指标", "F4", "33")
                .with("指标", "F5", "77.9")
                .with("指标", "G5", "141")
                .with("指标", "H5", "181")
                .with("指标", "F6", "100(42.8,0)")
                .with("指标", "F8", "13.9");
    }

    /** The same submission, as if it had been sent for May. */
    static Submission asOfMay(Submission june) {
        return new Submission(
                june.plan(),
                june.planVersion(),
                SmallPlan.JUNE.previous(),
                june.unit(),
                june.file(),
                june.nilReport(),
                june.demonstration(),
                june.head(),
                june.entries().stream().map(FilledForm::asOfMay).toList(),
                june.readings(),
                june.findings());
    }

    private static ProgressEntry asOfMay(ProgressEntry june) {
        return new ProgressEntry(
                june.item(),
                june.text().replace("6月", "5月"),
                june.cumulative(),
                june.status(),
                june.problems(),
                june.nextSteps(),
                june.textCell(),
                june.statusCell());
    }

    /** Whatever else a clerk does to a workbook. */
    FilledForm edited(Consumer<XSSFWorkbook> edit) {
        edit.accept(workbook);
        return this;
    }

    FilledForm with(String sheet, String address, double number) {
        CellReference place = new CellReference(address);
        workbook.getSheet(sheet)
                .getRow(place.getRow())
                .getCell(place.getCol(), org.apache.poi.ss.usermodel.Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                .setCellValue(number);
        return this;
    }

    /** @return {@code file} */
    Path to(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    FilledForm without(String sheet) {
        workbook.removeSheetAt(workbook.getSheetIndex(sheet));
        return this;
    }

    /** Inserts an empty row, as a clerk does to make room. */
    FilledForm rowInsertedAbove(String sheet, int number) {
        workbook.getSheet(sheet).shiftRows(number - 1, workbook.getSheet(sheet).getLastRowNum(), 1);
        return this;
    }

    Receipt sent(Path folder) throws IOException {
        return sent(folder, Map.of());
    }

    Receipt sent(Path folder, Map<UnitName, Submission> previous) throws IOException {
        return admit(to(folder.resolve("sent.xlsx")), previous);
    }

    static Receipt admit(Path file, Map<UnitName, Submission> previous) {
        return admit(file, "报送.xlsx", previous);
    }

    static Receipt admit(Path file, String name, Map<UnitName, Submission> previous) {
        ReceivedFile received = new ReceivedFile(name, "0".repeat(64), Instant.parse("2022-07-01T01:00:00Z"));
        return new Admission(WorkbookLimits.rows(5000))
                .admit(received, file, new Occasion(SmallPlan.plan(), SmallPlan.JUNE, previous));
    }
}
