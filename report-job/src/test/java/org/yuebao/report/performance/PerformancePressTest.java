package org.yuebao.report.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.yuebao.report.content.SampleReport;
import org.yuebao.report.content.SmallMonth;
import org.yuebao.report.word.WordRenderer;
import org.yuebao.report.xlsx.WorkbookRenderer;

class PerformancePressTest {

    private static final String NAME = "2022年6月污染防治行动计划绩效任务完成情况表";

    private final SortedMap<String, byte[]> printed = print();

    @Test
    void theTableComesInWordAndAsAWorkbook() {
        assertThat(printed).containsOnlyKeys(NAME + ".docx", NAME + ".xlsx");
    }

    @Test
    void theSameMaterialGivesTheSameBytes() {
        SortedMap<String, byte[]> again = print();

        printed.forEach((name, bytes) -> assertThat(again.get(name)).as(name).isEqualTo(bytes));
    }

    /** 大气-1 has two measures: rows 8 and 9 below the header. */
    @Test
    void inWordTheMeasuresOfATaskStandBesideOneNumberAndOneName() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes(".docx")))) {
            XWPFTable table = word.getTables().getFirst();

            assertThat(table.getRow(8).getCell(1).getText()).isEqualTo("重型柴油车治理");
            for (int column : List.of(0, 1)) {
                assertThat(merge(table, 8, column)).contains(STMerge.RESTART);
                assertThat(merge(table, 9, column)).contains(STMerge.CONTINUE);
                assertThat(merge(table, 10, column)).isEmpty();
            }
            assertThat(merge(table, 9, 2)).isEmpty();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        }
    }

    @Test
    void inTheWorkbookTheyAreJoinedTooAndNoFilterCanHideThem() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(".xlsx")))) {
            XSSFSheet sheet = workbook.getSheet("绩效任务");

            assertThat(sheet.getMergedRegions())
                    .extracting(CellRangeAddress::formatAsString)
                    .containsExactlyInAnyOrder("A10:A11", "B10:B11");
            assertThat(sheet.getRow(9).getCell(1).getStringCellValue()).isEqualTo("重型柴油车治理");
            assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isFalse();
            assertThat(workbook.getSheet("评价依据").getCTWorksheet().isSetAutoFilter())
                    .isTrue();
        }
    }

    private static Optional<STMerge.Enum> merge(XWPFTable table, int row, int column) {
        CTTcPr properties = table.getRow(row).getCell(column).getCTTc().getTcPr();
        return properties.isSetVMerge() ? Optional.of(properties.getVMerge().getVal()) : Optional.empty();
    }

    private byte[] bytes(String extension) {
        return printed.getOrDefault(NAME + extension, new byte[0]);
    }

    private static SortedMap<String, byte[]> print() {
        return new PerformancePress(
                        List.of(new WordRenderer(SampleReport.theme()), new WorkbookRenderer(SampleReport.theme())))
                .print(SmallMonth.draft(), PerformancePeriod.month(SmallMonth.JUNE), Optional.empty());
    }
}
