package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.yuebao.model.month.ReportingMonth;

/** Whoever may only read sees every page of a month, and nothing on them to act with. */
@ExtendWith(BrowsedServer.Shared.class)
class ReaderBrowserTest {

    private static final ReportingMonth JUNE = BrowsedServer.JUNE;

    private final BrowsedServer server;
    private final Browser browser;

    ReaderBrowserTest(BrowsedServer server) {
        this.server = server;
        this.browser = server.browser();
    }

    @BeforeEach
    void signIn() throws Exception {
        server.mustHaveReport(JUNE);
        if (!browser.isSignedIn("赵读者")) {
            server.signIn("duzhe");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "总览-读者, MONTH, 报送矩阵",
        "单位-读者, MONTH/units, 各单位报送情况",
        "单位-房山区, MONTH/units/房山区, 必须改",
        "任务, MONTH/measures, 任务和措施",
        "措施, MONTH/measures/大气-2-1, 累计完成与序时进度",
        "来历-全市, MONTH/explain?subject=大气-2-1, ← 计算",
        "来历, MONTH/explain?unit=房山区&subject=大气-5-2, ← 填报的单元格",
        "指标, MONTH/indicators, 柴油车路检",
        "指标-图, MONTH/indicators/指标-2?unit=海淀区, 各月走势",
        "报告-读者, MONTH/reports, 各稿，新的在前",
        "运行-各次, MONTH/runs, 每次编制一行",
        "检查规则, /checks, 检查规则清单",
        "计划, /plans, beijing-2022",
        "计划-内容, /plans/beijing-2022, 行动计划",
        "接口, /api-docs, /api/v1/plans"
    })
    void aReaderReadsEveryPageAndCanActOnNone(String page, String path, String words) {
        browser.go(path.replace("MONTH", BrowsedServer.address(JUNE)));

        browser.waitFor(words);
        assertThat(browser.has(By.cssSelector("main form[method=post]")))
                .as("a form to change something with")
                .isFalse();
        browser.look(page);
    }

    /** Each sheet with rows of a table that fills several has its header; what leads elsewhere or acts isn't printed. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "单位, MONTH/units/房山区, 编号评定数值目标依据来源, 措施第",
        "总览, MONTH, 单位各月本月收到必须改建议改措施指标测算分, 按时",
        "检查规则, /checks, 级别编码检查什么说明错误示例正确示例, 提示"
    })
    void aPrintedTableHasItsHeaderOnEverySheet(String page, String path, String header, String inRows)
            throws Exception {
        browser.go(path.replace("MONTH", BrowsedServer.address(JUNE)));
        browser.waitFor(inRows);

        List<String> sheets = sheets(browser.print("打印-" + page));

        assertThat(sheets.getFirst()).doesNotContain("退出", "口令", "赵读者");
        assertThat(sheets.stream().filter(sheet -> sheet.contains(inRows)))
                .hasSizeGreaterThan(1)
                .allSatisfy(sheet -> assertThat(sheet).contains(header));
    }

    private static List<String> sheets(Path printed) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printed.toFile())) {
            List<String> sheets = new ArrayList<>();
            for (int sheet = 1; sheet <= pdf.getNumberOfPages(); sheet++) {
                PDFTextStripper reader = new PDFTextStripper();
                reader.setSortByPosition(true);
                reader.setStartPage(sheet);
                reader.setEndPage(sheet);
                sheets.add(reader.getText(pdf).replaceAll("\\s", ""));
            }
            return sheets;
        }
    }

    @Test
    void aFigureLeadsDownToTheCellInTheFile() {
        browser.go(BrowsedServer.address(JUNE) + "/measures/大气-5-1");
        browser.follow(By.cssSelector("td a[href*='/cell']"));

        browser.waitFor("原表中这一格", "SHA-256");
        browser.look("来源单元格");
    }

    @ParameterizedTest
    @CsvSource({"/accounts", "/audit"})
    void whatBelongsToTheAdministratorIsClosed(String path) {
        browser.go(path);

        browser.waitFor("没有这项权限");
    }

    @Test
    void aPageThatIsNotThereSaysSo() {
        browser.go(BrowsedServer.address(JUNE) + "/units/浦东新区");

        browser.waitFor("计划中没有需要报送的单位“浦东新区”。");
        browser.look("没有这一页");
    }
}
