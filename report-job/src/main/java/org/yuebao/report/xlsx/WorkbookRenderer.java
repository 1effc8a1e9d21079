package org.yuebao.report.xlsx;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yuebao.report.content.Chart;
import org.yuebao.report.content.DataSheet;
import org.yuebao.report.content.DocumentRenderer;
import org.yuebao.report.content.ReportDocument;
import org.yuebao.report.ooxml.ImprintProperties;
import org.yuebao.report.ooxml.NativeChart;
import org.yuebao.report.ooxml.StableZip;
import org.yuebao.report.theme.ReportTheme;

/** Prints the report's sheets as a workbook. Rows are streamed, so that memory doesn't grow with their number. */
public final class WorkbookRenderer implements DocumentRenderer {

    private static final String CHART_NUMBERS = "图表数据";
    private static final int ROWS_IN_MEMORY = 200;
    private static final int CHART_COLUMNS = 9;
    private static final int CHART_ROWS = 20;

    private final ReportTheme theme;

    public WorkbookRenderer(ReportTheme theme) {
        this.theme = theme;
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public void render(ReportDocument document, OutputStream out) throws IOException {
        Path file = Files.createTempFile("yuebao", ".xlsx");
        try {
            try (XSSFWorkbook workbook = new XSSFWorkbook();
                    SXSSFWorkbook streaming = new SXSSFWorkbook(workbook, ROWS_IN_MEMORY);
                    OutputStream to = Files.newOutputStream(file)) {
                ImprintProperties.write(document.imprint(), workbook.getProperties());
                // parts over 4 GB can't be; the other modes write what Java's own reader of zips refuses
                streaming.setZip64Mode(Zip64Mode.Never);
                write(document, streaming, workbook);
                streaming.write(to);
            }
            try (InputStream written = new BufferedInputStream(Files.newInputStream(file))) {
                StableZip.rewrite(written, out);
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void write(ReportDocument document, SXSSFWorkbook streaming, XSSFWorkbook workbook) {
        CellLooks looks = new CellLooks(workbook, theme);
        List<Chart> charts = document.sheets().stream()
                .map(DataSheet::chart)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        ChartNumbers numbers = new ChartNumbers(CHART_NUMBERS, charts);
        Set<String> sheets = document.sheets().stream().map(DataSheet::name).collect(Collectors.toSet());
        for (DataSheet data : document.sheets()) {
            SXSSFSheet sheet = streaming.createSheet(WorkbookUtil.createSafeSheetName(data.name()));
            SheetPage.setUp(sheet, data);
            SheetPage.furnish(sheet, document.imprint());
            SheetPage.name(sheet, data);
            new SheetWriter(streaming, looks, sheets).write(data, sheet);
            XSSFSheet whole = workbook.getSheet(sheet.getSheetName());
            new LightRules(whole, theme).add(data, SheetWriter.FIRST_ROW);
            data.chart().ifPresent(chart -> draw(chart, whole, data.columns().size() + 1, numbers));
        }
        if (!charts.isEmpty()) {
            SXSSFSheet sheet = streaming.createSheet(numbers.sheet());
            sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
            SheetPage.furnish(sheet, document.imprint());
            numbers.writeTo(sheet, looks);
        }
        LightRules.makeOpaque(workbook);
    }

    /** Beside the table. */
    private void draw(Chart chart, XSSFSheet sheet, int column, ChartNumbers numbers) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(
                0,
                0,
                0,
                0,
                column,
                SheetWriter.HEADER_ROW,
                column + CHART_COLUMNS,
                SheetWriter.HEADER_ROW + CHART_ROWS);
        NativeChart.link(chart, drawing.createChart(anchor), theme, numbers.sheet(), numbers.headsOf(chart), 0);
    }
}
