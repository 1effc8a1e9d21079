package org.yuebao.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yuebao.report.content.Block;
import org.yuebao.report.content.DataSheet;
import org.yuebao.report.content.DataSheet.Value;
import org.yuebao.report.content.ReportDocument;
import org.yuebao.report.content.SampleReport;

class WorkbookRendererTest {

    private static byte[] bytes;
    private static XSSFWorkbook workbook;

    @BeforeAll
    static void printTheSample() throws IOException {
        bytes = print(SampleReport.whole());
        workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    @AfterAll
    static void close() throws IOException {
        workbook.close();
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        assertThat(print(SampleReport.whole())).isEqualTo(bytes);
    }

    @Test
    void theSheetsStandInOrderWithTheChartsNumbersLast() {
        assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName))
                .containsExactly("概览", "指标", "任务明细", "各区排名", "数据溯源", "图表数据");
    }

    @Test
    void eachSheetHasATitleAFrozenHeaderAndAFilter() {
        XSSFSheet tasks = workbook.getSheet("任务明细");

        assertThat(tasks.getRow(0).getCell(0).getStringCellValue()).isEqualTo("2022年6月重点任务明细");
        assertThat(tasks.getRow(1).getCell(2).getStringCellValue()).isEqualTo("进展情况");
        assertThat(tasks.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
        assertThat(tasks.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
        assertThat(tasks.getPaneInformation().isFreezePane()).isTrue();
        assertThat(tasks.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:G62");
        assertThat(tasks.getColumnWidth(2)).isEqualTo(60 * 256);
    }

    @Test
    void numbersAreNumbersWithTheirOwnDecimals() {
        XSSFCell traced = cell("任务明细", 2, 3);
        XSSFCell share = cell("任务明细", 2, 5);

        assertThat(traced.getNumericCellValue()).isEqualTo(12.5);
        assertThat(traced.getCellStyle().getDataFormatString()).isEqualTo("0.00");
        assertThat(cell("任务明细", 2, 4).getCellStyle().getDataFormatString()).isEqualTo("0");
        assertThat(share.getNumericCellValue()).isEqualTo(0.8554);
        assertThat(share.getCellStyle().getDataFormatString()).isEqualTo("0.0%");
        assertThat(cell("任务明细", 9, 5).getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void aNumberLongerThanASpreadsheetKeepsStandsAsText() throws IOException {
        BigDecimal tooLong = new BigDecimal("1234567890.123456789");
        DataSheet sheet = new DataSheet(
                "指标",
                "指标",
                List.of(new DataSheet.Column("值", 20, Block.Align.RIGHT)),
                List.of(List.of(new Value.Decimal(tooLong)), List.of(new Value.Decimal(new BigDecimal("1E+3")))),
                0,
                Optional.empty());

        try (XSSFWorkbook printed = new XSSFWorkbook(
                new ByteArrayInputStream(print(new ReportDocument(SampleReport.IMPRINT, List.of(), List.of(sheet)))))) {
            assertThat(printed.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("1234567890.123456789");
            assertThat(printed.getSheetAt(0).getRow(3).getCell(0).getNumericCellValue())
                    .isEqualTo(1000);
        }
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() {
        for (int row = 2; row <= 5; row++) {
            assertThat(cell("任务明细", row, 2).getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell("任务明细", row, 2).getCellStyle().getQuotePrefixed()).isTrue();
        }
        assertThat(cell("任务明细", 2, 2).getStringCellValue()).isEqualTo("=1+1");
        assertThat(cell("任务明细", 8, 2).getCellStyle().getQuotePrefixed()).isFalse();
    }

    @Test
    void whatACellCannotHoldIsTakenOutOrCutWithAWord() {
        assertThat(cell("任务明细", 6, 2).getStringCellValue()).isEqualTo("有控制字符，又有\n换行");
        assertThat(cell("任务明细", 7, 2).getStringCellValue()).hasSize(32_767).endsWith("长……（超过单元格长度，余下从略）");
    }

    @Test
    void aTracedNumberLeadsToItsRowOfTheLineage() {
        // lineage row 1, counted from 0, stands under a title and a header
        assertThat(cell("任务明细", 2, 3).getHyperlink().getAddress()).isEqualTo("'数据溯源'!A4");
        assertThat(cell("数据溯源", 3, 0).getStringCellValue()).isEqualTo("大气-5-2");
    }

    @Test
    void lightsAreColouredByTheirShapeSoThatAnEditedCellChangesColour() {
        SheetConditionalFormatting formatting = workbook.getSheet("任务明细").getSheetConditionalFormatting();

        assertThat(IntStream.range(0, formatting.getNumConditionalFormattings())
                        .mapToObj(formatting::getConditionalFormattingAt)
                        .map(each -> each.getFormattingRanges()[0].formatAsString()))
                .containsExactly("G3:G62", "G3:G62", "G3:G62", "G3:G62");
        assertThat(IntStream.range(0, 4)
                        .mapToObj(i -> formatting.getConditionalFormattingAt(i).getRule(0))
                        .map(ConditionalFormattingRule::getFormula1))
                .containsExactly("LEFT($G3,1)=\"●\"", "LEFT($G3,1)=\"▲\"", "LEFT($G3,1)=\"■\"", "LEFT($G3,1)=\"○\"");
    }

    @Test
    void chartsAreNativeAndReadTheirNumbersFromCells() {
        XSSFSheet overview = workbook.getSheet("概览");

        assertThat(overview.getDrawingPatriarch().getCharts()).hasSize(1);
        assertThat(overview.getDrawingPatriarch()
                        .getCharts()
                        .getFirst()
                        .getTitleText()
                        .getString())
                .isEqualTo("各领域工作措施进展情况（单位：项）");
        assertThat(overview.getDrawingPatriarch()
                        .getCharts()
                        .getFirst()
                        .getCTChart()
                        .xmlText())
                .contains("图表数据!$B$3:$B$7");
        assertThat(cell("图表数据", 1, 1).getStringCellValue()).isEqualTo("正常");
        assertThat(cell("图表数据", 3, 1).getNumericCellValue()).isEqualTo(40);
        assertThat(workbook.getSheet("各区排名").getDrawingPatriarch().getCharts()).hasSize(1);
    }

    @Test
    void sheetsPrintAcrossOnOnePageWidthWithHeaderAndMark() {
        XSSFSheet tasks = workbook.getSheet("任务明细");

        assertThat(tasks.getPrintSetup().getLandscape()).isTrue();
        assertThat(tasks.getFitToPage()).isTrue();
        assertThat(tasks.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(tasks.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
        assertThat(tasks.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(tasks.getRepeatingRows().formatAsString()).isEqualTo("1:2");
        assertThat(tasks.getHeader().getCenter()).isEqualTo("草稿第1稿 · 演示数据");
        assertThat(tasks.getFooter().getCenter()).isEqualTo("第 &P 页，共 &N 页");
    }

    @Test
    void theFileTellsItsTitleAndOrigin() {
        assertThat(workbook.getProperties().getCoreProperties().getTitle()).isEqualTo(SampleReport.IMPRINT.title());
        assertThat(workbook.getProperties().getCoreProperties().getModified().toInstant())
                .isEqualTo(SampleReport.IMPRINT.createdAt());
        assertThat(workbook.getProperties()
                        .getCustomProperties()
                        .getProperty("报告版次")
                        .getLpwstr())
                .isEqualTo("d1");
    }

    private static XSSFCell cell(String sheet, int row, int column) {
        return workbook.getSheet(sheet).getRow(row).getCell(column);
    }

    private static byte[] print(ReportDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookRenderer(SampleReport.theme()).render(document, out);
        return out.toByteArray();
    }
}
