package org.yuebao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuebao.report.content.DataSheet;
import org.yuebao.report.content.DocumentRenderer;
import org.yuebao.report.content.ReportDocument;
import org.yuebao.report.content.SampleReport;
import org.yuebao.report.word.WordRenderer;
import org.yuebao.report.xlsx.WorkbookRenderer;

/** Offices open our files in programs that aren't ours, change a word and save: what makes a report one is still there. */
class RoundTripTest {

    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");

    @TempDir
    private Path folder;

    @TempDir
    private Path back;

    @Test
    void headingsTablesRepeatedHeadersAndChartsComeBackFromOpenDocument() throws Exception {
        Path sent = written(new WordRenderer(SampleReport.theme()));
        Path returned = Office.converted(Office.converted(sent, "odt", folder), "docx", back);

        try (XWPFDocument before = new XWPFDocument(Files.newInputStream(sent));
                XWPFDocument after = new XWPFDocument(Files.newInputStream(returned))) {
            assertThat(headings(before))
                    .startsWith("1 一、总体情况", "1 二、主要指标完成情况", "2 （一）空气质量", "2 （二）水环境质量", "3 1.断面水质", "4 （1）重点断面");
            assertThat(headings(after)).isEqualTo(headings(before));
            // rows × columns of body, heat, task and submission tables; each with its header row
            assertThat(tables(before))
                    .containsExactly(
                            "19 × 6, header repeated",
                            "9 × 19, header repeated",
                            "91 × 7, header repeated",
                            "18 × 3, header repeated");
            assertThat(tables(after)).isEqualTo(tables(before));
            assertThat(cells(after)).isEqualTo(cells(before));
            assertThat(charts(before)).containsExactly("4 series over 5", "3 series over 6", "2 series over 17");
            assertThat(charts(after)).isEqualTo(charts(before));
        }
    }

    @Test
    void theWorkbookComesBackWithEveryCellAndAllThatHelpsToReadIt() throws Exception {
        Path sent = written(new WorkbookRenderer(SampleReport.theme()));
        Path returned = Office.converted(sent, "xlsx", back);

        try (XSSFWorkbook before = new XSSFWorkbook(Files.newInputStream(sent));
                XSSFWorkbook after = new XSSFWorkbook(Files.newInputStream(returned))) {
            for (XSSFSheet sheet : sheets(before)) {
                XSSFSheet saved = after.getSheet(sheet.getSheetName());
                assertThat(saved).as(sheet.getSheetName()).isNotNull();
                assertThat(values(saved)).isEqualTo(values(sheet));
                assertThat(furniture(saved)).as(sheet.getSheetName()).isEqualTo(furniture(sheet));
            }
            assertThat(sheets(before)).extracting(XSSFSheet::getSheetName).contains("概览", "任务明细", "数据溯源");
            assertThat(furniture(before.getSheet("任务明细")))
                    .contains("filter", "60 links, the first to '数据溯源'!A4", "landscape", "rows 1:2 repeated");
            assertThat(furniture(before.getSheet("概览"))).contains("1 chart");
        }
    }

    private Path written(DocumentRenderer renderer) throws IOException {
        Office.orSkip();
        Path file = folder.resolve("report." + renderer.extension());
        try (OutputStream out = Files.newOutputStream(file)) {
            renderer.render(document(), out);
        }
        return file;
    }

    /** A cell of 40,000 equal characters shrinks so well that POI would take the saved file for a trap. */
    private static ReportDocument document() {
        ReportDocument sample = SampleReport.withoutTallRow();
        return new ReportDocument(
                sample.imprint(),
                sample.blocks(),
                sample.sheets().stream()
                        .map(sheet -> new DataSheet(
                                sheet.name(),
                                sheet.title(),
                                sheet.columns(),
                                sheet.rows().stream()
                                        .map(row -> row.stream()
                                                .map(RoundTripTest::shortened)
                                                .toList())
                                        .toList(),
                                sheet.frozenColumns(),
                                sheet.chart()))
                        .toList());
    }

    private static DataSheet.Value shortened(DataSheet.Value value) {
        return value instanceof DataSheet.Value.Text(String text) && text.length() > 1000
                ? new DataSheet.Value.Text(text.substring(0, 200))
                : value;
    }

    private static List<String> headings(XWPFDocument word) {
        List<String> headings = new ArrayList<>();
        for (XWPFParagraph paragraph : word.getParagraphs()) {
            XWPFStyle style =
                    paragraph.getStyleID() == null ? null : word.getStyles().getStyle(paragraph.getStyleID());
            if (style != null) {
                Matcher heading = HEADING.matcher(style.getName().toLowerCase(Locale.ROOT));
                if (heading.matches()) {
                    headings.add(heading.group(1) + " " + paragraph.getText());
                }
            }
        }
        return headings;
    }

    private static List<String> tables(XWPFDocument word) {
        return word.getTables().stream()
                .map(table -> table.getNumberOfRows() + " × "
                        + table.getRow(0).getTableCells().size()
                        + (table.getRow(0).isRepeatHeader() ? ", header repeated" : ""))
                .toList();
    }

    private static List<String> cells(XWPFDocument word) {
        return word.getTables().stream()
                .map(XWPFTable::getRows)
                .flatMap(List::stream)
                .flatMap(row -> row.getTableCells().stream())
                .map(cell -> cell.getText().strip())
                .toList();
    }

    private static List<String> charts(XWPFDocument word) {
        return word.getCharts().stream()
                .map(XWPFChart::getChartSeries)
                .map(drawn -> drawn.stream()
                                .mapToInt(XDDFChartData::getSeriesCount)
                                .sum() + " series over "
                        + drawn.getFirst().getSeries(0).getCategoryData().getPointCount())
                .toList();
    }

    private static List<XSSFSheet> sheets(XSSFWorkbook workbook) {
        return Stream.iterate(0, each -> each + 1)
                .limit(workbook.getNumberOfSheets())
                .map(workbook::getSheetAt)
                .toList();
    }

    private static Map<String, String> values(XSSFSheet sheet) {
        DataFormatter shown = new DataFormatter(Locale.CHINA);
        Map<String, String> values = new TreeMap<>();
        sheet.forEach(row -> row.forEach(cell -> {
            String text = shown.formatCellValue(cell);
            if (!text.isEmpty()) {
                values.put(cell.getAddress().formatAsString(), text);
            }
        }));
        return values;
    }

    /** Without the frozen panes, which are a matter of the view: a program without windows doesn't save them. */
    private static List<String> furniture(XSSFSheet sheet) {
        List<String> furniture = new ArrayList<>();
        if (sheet.getCTWorksheet().isSetAutoFilter()) {
            furniture.add("filter");
        }
        if (!sheet.getHyperlinkList().isEmpty()) {
            furniture.add(sheet.getHyperlinkList().size() + " links, the first to "
                    + sheet.getHyperlinkList().getFirst().getLocation());
        }
        furniture.add(sheet.getPrintSetup().getLandscape() ? "landscape" : "upright");
        if (sheet.getRepeatingRows() != null) {
            furniture.add("rows " + sheet.getRepeatingRows().formatAsString() + " repeated");
        }
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        if (drawing != null && !drawing.getCharts().isEmpty()) {
            furniture.add(drawing.getCharts().size() + " chart");
        }
        boolean coloured = sheet.getSheetConditionalFormatting().getNumConditionalFormattings() > 0;
        furniture.add(coloured ? "lights coloured by rule" : "no rules");
        return furniture;
    }
}
