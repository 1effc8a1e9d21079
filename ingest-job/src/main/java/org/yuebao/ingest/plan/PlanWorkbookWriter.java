package org.yuebao.ingest.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yuebao.ingest.form.StableWorkbook;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.plan.Plan;

/**
 * Writes a plan as the workbook that people edit; {@link PlanWorkbookReader} gives the same plan back.
 *
 * <p>As measures are its rows, a task, section or theme without measures has no place in it, and names in lists must not
 * contain ；.
 */
public final class PlanWorkbookWriter {

    /** The same plan gives the same bytes. The stream is left open. */
    public void write(Plan plan, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            WorkbookSheets sheets = new WorkbookSheets(workbook);
            contents(plan).forEach(sheets::add);
            describe(workbook, plan);
            StableWorkbook.write(workbook, out);
        }
    }

    /** As {@link #write(Plan, OutputStream)}, with what its import wasn't sure of as the last sheet. */
    public void write(Plan plan, ImportSheet findings, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            WorkbookSheets sheets = new WorkbookSheets(workbook);
            contents(plan).forEach(sheets::add);
            sheets.add(findings.content());
            describe(workbook, plan);
            StableWorkbook.write(workbook, out);
        }
    }

    /** The plan as sheets of text, in the workbook's order. */
    static List<SheetContent> contents(Plan plan) {
        List<SheetContent> contents = new ArrayList<>();
        contents.add(HeadSheet.content(plan));
        contents.add(UnitSheet.content(plan.register()));
        contents.add(GroupSheet.content(plan.register()));
        contents.add(MeasureSheet.content(plan));
        contents.add(ItemSheet.content(plan));
        contents.add(TableSheet.content(plan));
        contents.add(IndicatorSheet.content(plan));
        contents.addAll(TargetSheets.contents(plan));
        contents.add(YearBeforeSheet.content(plan));
        contents.add(LinkSheets.tasks(plan));
        contents.add(LinkSheets.indicators(plan));
        contents.add(LinkSheets.units(plan));
        contents.add(RatingSheet.content(plan.rating()));
        return contents;
    }

    /** Created at the beginning of the version's first month: a date of the plan's, not of the writing. */
    private static void describe(XSSFWorkbook workbook, Plan plan) {
        Date created = Date.from(plan.version()
                .effectiveFrom()
                .value()
                .atDay(1)
                .atStartOfDay(DueDate.ZONE)
                .toInstant());
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setCreator("月报 Yuebao");
        properties.setTitle(plan.title());
        properties.setCreated(Optional.of(created));
        properties.setModified(Optional.of(created));
    }
}
