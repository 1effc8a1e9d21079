package org.yuebao.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ListWorkbookTest {

    @Test
    void whatLooksLikeAFormulaStaysTextAndWhatIsTooLongIsCut() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        ListWorkbook.write(
                "审计记录", List.of("人", "说明"), List.of(List.of("=1+1", "长".repeat(40_000)), List.of("张三", "")), out);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet sheet = workbook.getSheet("审计记录");
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("说明");
            assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).hasSize(32_767);
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("张三");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        }
    }
}
