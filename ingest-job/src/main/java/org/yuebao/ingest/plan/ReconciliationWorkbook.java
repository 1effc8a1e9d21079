package org.yuebao.ingest.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yuebao.ingest.form.StableWorkbook;
import org.yuebao.ingest.plan.reconcile.Difference;
import org.yuebao.ingest.plan.reconcile.Reconciliation;

/** What {@code plan reconcile} found, as a workbook to print and to file: 两级对照. */
public final class ReconciliationWorkbook {

    private static final String NAME = "两级对照";

    private ReconciliationWorkbook() {}

    /** The same plans give the same bytes. The stream is left open. */
    public static void write(Reconciliation reconciliation, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new WorkbookSheets(workbook).add(content(reconciliation));
            StableWorkbook.write(workbook, out);
        }
    }

    private static SheetContent content(Reconciliation reconciliation) {
        List<List<String>> rows = new ArrayList<>();
        for (String fact : reconciliation.facts()) {
            rows.add(List.of("概况", "", "", "", "", fact));
        }
        for (Difference difference : reconciliation.differences()) {
            rows.add(List.of(
                    difference.kind().chinese(),
                    difference.cityCode(),
                    difference.city(),
                    difference.districtCode(),
                    difference.district(),
                    difference.statement()));
        }
        return new SheetContent(
                NAME,
                "市级：" + reconciliation.city().title() + "；区级："
                        + reconciliation.district().title() + "。",
                1,
                List.of(
                        Column.of("类别", 24),
                        Column.of("市级编号", 18),
                        Column.of("市级内容", 44),
                        Column.of("区级编号", 18),
                        Column.of("区级内容", 44),
                        Column.of("说明", 48)),
                rows);
    }
}
