package org.yuebao.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yuebao.report.content.DataSheet;
import org.yuebao.report.content.ReportComposer;
import org.yuebao.report.content.ReportDocument;
import org.yuebao.report.content.SampleReport;
import org.yuebao.report.content.SmallMonth;
import org.yuebao.report.content.Wording;
import org.yuebao.templates.Templates;

/** What holds for each sheet of a composed month's workbook, as a reader's program finds it. */
class EverySheetTest {

    private static ReportDocument report;
    private static byte[] file;

    @BeforeAll
    static void printASmallMonth() throws IOException {
        String shipped = "report/monthly-report.zh.txt";
        try (InputStream wording = new Templates(Optional.empty()).open(shipped)) {
            report = new ReportComposer(Wording.read(shipped, wording))
                    .compose(SmallMonth.draft())
                    .document();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookRenderer(SampleReport.theme()).render(report, out);
        file = out.toByteArray();
    }

    @TestFactory
    Stream<DynamicTest> headAndFirstColumnsStayInViewAndOnEachPrintedPage() {
        return eachSheet((data, sheet) -> {
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
            assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) data.frozenColumns());
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:2");
            boolean overSeveralPages = sheet.getPrintSetup().getFitWidth() > 1;
            assertThat(sheet.getRepeatingColumns() != null).isEqualTo(overSeveralPages);
        });
    }

    @TestFactory
    Stream<DynamicTest> pagesLieAcrossFitTheWidthAndAreNumbered() {
        return eachSheet((data, sheet) -> {
            int width =
                    data.columns().stream().mapToInt(DataSheet.Column::width).sum();

            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            // 250 characters of 10.5 points are still read on A3
            assertThat(width / sheet.getPrintSetup().getFitWidth()).isLessThanOrEqualTo(250);
            assertThat(sheet.getFooter().getCenter()).isEqualTo("第 &P 页，共 &N 页");
            assertThat(sheet.getHeader().getCenter()).isEqualTo("草稿第1稿");
        });
    }

    @TestFactory
    Stream<DynamicTest> theTableHasAFilterAndAName() {
        return eachSheet((data, sheet) -> {
            String last = CellReference.convertNumToColString(data.columns().size() - 1)
                    + (2 + data.rows().size());
            AreaReference named = new AreaReference(
                    sheet.getWorkbook().getName(data.name() + "表").getRefersToFormula(),
                    sheet.getWorkbook().getSpreadsheetVersion());

            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:" + last);
            assertThat(named.getFirstCell().formatAsString()).isEqualTo(data.name() + "!$A$2");
            assertThat(named.getLastCell().getRow() + 1)
                    .isEqualTo(2 + data.rows().size());
            assertThat(named.getLastCell().getCol() + 1)
                    .isEqualTo(data.columns().size());
        });
    }

    /** A number wider than its column would show as ####. */
    @TestFactory
    Stream<DynamicTest> numbersHaveRoomAndAFormatOfTheirOwn() {
        DataFormatter formatter = new DataFormatter();
        return eachSheet((data, sheet) -> cells(sheet)
                .filter(cell -> cell.getCellType() == CellType.NUMERIC)
                .forEach(cell -> {
                    String shown = formatter.formatCellValue(cell);
                    int column = sheet.getColumnWidth(cell.getColumnIndex()) / 256;
                    boolean indented = cell.getCellStyle().getAlignment() == HorizontalAlignment.RIGHT;

                    assertThat(shown.length() + 1 + (indented ? 1 : 0))
                            .as(shown + " in " + cell.getAddress())
                            .isLessThanOrEqualTo(column);
                    assertThat(cell.getCellStyle().getDataFormatString()).isNotEqualTo("General");
                }));
    }

    /** Else a program that doesn't fit rows by itself would hide the ends of long texts. */
    @TestFactory
    Stream<DynamicTest> rowsAreHighEnoughForTheirLongestText() {
        return eachSheet((data, sheet) -> cells(sheet)
                .filter(cell -> cell.getRowIndex() >= 2 && cell.getCellType() == CellType.STRING)
                .forEach(cell -> {
                    int width = cell.getStringCellValue()
                            .chars()
                            .map(c -> c < 0x80 ? 1 : 2)
                            .sum();
                    int lines = Math.ceilDiv(width, sheet.getColumnWidth(cell.getColumnIndex()) / 256);

                    assertThat(cell.getCellStyle().getWrapText()).isTrue();
                    // 10.5 points of type a line; no row is higher than 409 points
                    assertThat(cell.getRow().getHeightInPoints())
                            .as(cell.getAddress().formatAsString())
                            .isGreaterThanOrEqualTo(Math.min(409, lines * 10.5f));
                }));
    }

    @Test
    void everyLinkLeadsToTheRowThatSaysTheSameValue() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            DataFormatter formatter = new DataFormatter();
            int links = 0;
            for (DataSheet data : report.sheets()) {
                for (XSSFHyperlink link : workbook.getSheet(data.name()).getHyperlinkList()) {
                    Cell from = workbook.getSheet(data.name())
                            .getRow(link.getFirstRow())
                            .getCell(link.getFirstColumn());

                    assertThat(link.getLocation()).matches("'(推导|数据溯源)'!A\\d+");
                    assertThat(valueAt(new CellReference(link.getLocation()), workbook)
                                    .split("；"))
                            .as(data.name() + "!" + from.getAddress())
                            .anySatisfy(one -> assertThat(valueOf(one)).startsWith(formatter.formatCellValue(from)));
                    links++;
                }
            }
            assertThat(links).isGreaterThan(5);
        }
    }

    private static String valueAt(CellReference row, XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.getSheet(row.getSheetName());
        Map<String, Integer> columns = new HashMap<>();
        sheet.getRow(1).forEach(cell -> columns.put(cell.getStringCellValue(), cell.getColumnIndex()));
        return sheet.getRow(row.getRow())
                .getCell(Optional.ofNullable(columns.get("报告中的值")).orElseThrow())
                .getStringCellValue();
    }

    /** 1320吨 stands there for 1320 here, 应报送 5 among others for 5, and 第2名 for 2. */
    private static String valueOf(String one) {
        return one.substring(one.lastIndexOf(' ') + 1).replaceFirst("^第(?=\\d)", "");
    }

    @Test
    void eachColumnOfLightsIsColouredDownToItsLastRow() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            int columns = 0;
            for (DataSheet data : report.sheets()) {
                for (int c = 0; c < data.columns().size(); c++) {
                    int column = c;
                    boolean lights = data.rows().stream()
                            .anyMatch(row -> row.size() > column && row.get(column) instanceof DataSheet.Value.Light);
                    if (lights) {
                        String area = CellReference.convertNumToColString(column) + "3:"
                                + CellReference.convertNumToColString(column)
                                + (2 + data.rows().size());
                        assertThat(workbook.getSheet(data.name())
                                        .getCTWorksheet()
                                        .getConditionalFormattingList())
                                .as(data.name())
                                .anySatisfy(format ->
                                        assertThat(format.getSqref().toString()).contains(area));
                        columns++;
                    }
                }
            }
            assertThat(columns).isGreaterThanOrEqualTo(3);
        }
    }

    @FunctionalInterface
    private interface Check {
        void of(DataSheet data, XSSFSheet sheet);
    }

    private static Stream<DynamicTest> eachSheet(Check check) {
        assertThat(report.sheets())
                .extracting(DataSheet::name)
                .contains("概览", "指标", "任务明细", "各区排名", "报送情况", "问题清单", "推导", "数据溯源");
        return report.sheets().stream()
                .map(data -> DynamicTest.dynamicTest(data.name(), () -> {
                    try (XSSFWorkbook workbook = open()) {
                        check.of(data, workbook.getSheet(data.name()));
                    }
                }));
    }

    private static XSSFWorkbook open() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static Stream<XSSFCell> cells(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(XSSFCell.class::cast);
    }
}
