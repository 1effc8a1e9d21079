package org.yuebao.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yuebao.ingest.form.BlankForm;
import org.yuebao.ingest.form.FormLayout;
import org.yuebao.ingest.form.FormWriter;
import org.yuebao.ingest.form.ProgressColumn;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.unit.Unit;

/** Filled forms of all units of a plan: one is written and filled in, the others are the same under another unit's name. */
final class Workbooks {

    private Workbooks() {}

    /** @return the files, one a unit */
    static List<Path> write(Plan plan, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Unit> units = plan.reportingUnits().stream()
                .filter(unit -> unit.kind().isArea())
                .toList();
        Unit first = units.getFirst();
        Map<String, byte[]> parts = unzipped(filled(plan, first));
        List<Path> files = new ArrayList<>();
        for (Unit unit : units) {
            Path file = folder.resolve(FormLayout.fileName(NationalPlan.JUNE, unit.name()));
            try (OutputStream out = Files.newOutputStream(file);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(new String(part.getValue(), StandardCharsets.UTF_8)
                            .replace(first.name().value(), unit.name().value())
                            .getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
            Files.setLastModifiedTime(
                    file, java.nio.file.attribute.FileTime.from(Instant.parse("2022-07-01T01:00:00Z")));
            files.add(file);
        }
        return files;
    }

    private static byte[] filled(Plan plan, Unit unit) throws IOException {
        ByteArrayOutputStream blank = new ByteArrayOutputStream();
        DueDate due = new DueDate(LocalDate.of(2022, 7, 5), false);
        new FormWriter().write(new BlankForm(plan, NationalPlan.JUNE, due, unit.name(), Map.of()), blank);
        try (XSSFWorkbook form = new XSSFWorkbook(new ByteArrayInputStream(blank.toByteArray()))) {
            XSSFSheet sheet = form.getSheet(FormLayout.PROGRESS_SHEET);
            for (int i = FormLayout.FIRST_DATA_ROW - 1; i <= sheet.getLastRowNum(); i++) {
                XSSFRow row = sheet.getRow(i);
                row.getCell(ProgressColumn.TEXT.index())
                        .setCellValue("截至6月底，第" + i + "项按计划推进，" + unit.name() + "排查整治和点位建设有序开展，未发现突出问题。");
                row.getCell(ProgressColumn.CUMULATIVE.index()).setCellValue(i * 1.5);
                row.getCell(ProgressColumn.STATUS.index()).setCellValue("推进中");
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            form.write(out);
            return out.toByteArray();
        }
    }

    private static Map<String, byte[]> unzipped(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
