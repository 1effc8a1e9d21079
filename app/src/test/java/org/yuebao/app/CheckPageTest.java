package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 检查规则: what is looked at, for those who report. In the demo 房山区 wrote “约三百” for a number. */
@ExtendWith(ServedMonth.Shared.class)
class CheckPageTest {

    private final ServedMonth month;

    CheckPageTest(ServedMonth month) {
        this.month = month;
    }

    @Test
    void aReporterReadsTheRulesAndTakesThemAlong() throws Exception {
        WebUser reporter = month.user("tongzhou");

        WebUser.Page page = reporter.get("/checks");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("检查规则清单", "本单位", "关口：文件能否收下")
                .containsPattern("<td>错误</td><th scope=\"row\" id=\"AMOUNT-NUMBER\">AMOUNT-NUMBER</th>");

        WebUser.Page file = reporter.get("/checks.xlsx");
        try (Workbook workbook =
                WorkbookFactory.create(new ByteArrayInputStream(file.response().body()))) {
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("检查规则清单");
        }
    }

    @Test
    void aFindingLeadsToItsRule() throws Exception {
        assertThat(month.user("duzhe").get(ServedMonth.ADDRESS + "/units/房山区").text())
                .contains("href=\"/checks#AMOUNT-NUMBER\"");
    }
}
