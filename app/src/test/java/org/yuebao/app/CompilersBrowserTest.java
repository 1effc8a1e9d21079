package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.yuebao.app.month.RunInProgressException;
import org.yuebao.app.month.RunTurn;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.objection.Objection;
import org.yuebao.model.store.ObjectionStore;
import org.yuebao.model.unit.UnitName;
import tools.jackson.databind.json.JsonMapper;

/** May as its two compilers see it, from the first look to a correction after 定稿. */
@ExtendWith(BrowsedServer.Shared.class)
class CompilersBrowserTest {

    private static final ReportingMonth MAY = BrowsedServer.MAY;
    private static final String ADDRESS = BrowsedServer.address(MAY);

    private final BrowsedServer server;
    private final Browser browser;

    CompilersBrowserTest(BrowsedServer server) {
        this.server = server;
        this.browser = server.browser();
    }

    @Test
    void twoCompilersTakeAMonthToItsIssueAndToACorrection() throws Exception {
        server.signIn("bianzhi1");
        seesWhoIsMissing();
        runs();
        searches();
        setsACheckAside();
        correctsWhenAFileCame();
        setsALightByHand();
        takesACompletionBackAndGivesItAgain();
        answersAnObjection();
        runsAgainAndCompares();
        downloadsTheReport();
        asksForTheIssue();

        server.signIn("bianzhi2");
        confirms("报告已定稿（r1）");
        byte[] asSent = Files.readAllBytes(download("定稿", "PDF", "2022年5月", ".pdf"));

        server.signIn("bianzhi1");
        handsInACorrection();
        asksForTheIssue();
        server.signIn("bianzhi2");
        confirms("报告已出更正第1次（r2）");
        readsWhatTheCorrectionChanged();
        assertThat(download("定稿", "PDF", "2022年5月", ".pdf"))
                .as("what was issued first stays as it was sent")
                .hasBinaryContent(asSent);
    }

    private void seesWhoIsMissing() {
        browser.go(ADDRESS);
        browser.waitFor("未报送", "通州", "顺义", "报送矩阵");
        browser.look("总览-编制之前");
    }

    private void runs() {
        browser.press("编制");
        watch();

        browser.waitFor("查看报告", "草稿第1稿", "这是本月的第一稿");
        browser.look("运行");
        browser.go(ADDRESS);
        browser.waitFor("各领域措施评定", "测算分");
        browser.look("总览");
    }

    /** Nobody reloads the page; it tells by itself how far the run is and that it has ended. */
    private void watch() {
        browser.waitFor("完成", "查看报告");
        List<String> heard = browser.heard();
        assertThat(heard).as("what the server sent").isNotEmpty();
        assertThat(heard.getLast()).isEqualTo("end DONE");
        assertThat(heard.getFirst()).startsWith("progress {").contains("\"stage\"", "\"steps\"");
        awaitTurn();
    }

    /** A run's last word comes a moment before it gives its turn to another. */
    private void awaitTurn() {
        Awaitility.await()
                .atMost(90, TimeUnit.SECONDS)
                .ignoreException(RunInProgressException.class)
                .until(() -> server.bean(RunTurn.class).during(() -> true));
    }

    private void searches() {
        browser.keys("/");
        browser.until(
                "the search to have the focus",
                page -> page.switchTo().activeElement().getAttribute("id").equals("search"));
        browser.leaveBy(() -> browser.keys("房山", Keys.ENTER));
        browser.waitFor("房山区", "建议改");
    }

    private void setsACheckAside() {
        browser.look("单位");
        browser.choose(By.name("code"), browser.script("""
                return Array.from(document.querySelectorAll('select[name=code] option'))
                  .map(o => o.textContent).find(o => o.includes('CHECK-TEXT-AMOUNT'))""").toString());
        browser.type(By.xpath("//form[.//select[@name='code']]//input[@name='reason']"), "文字写的是本月数，经核实无误");
        browser.press("豁免");

        browser.waitFor("已豁免 CHECK-TEXT-AMOUNT", "文字写的是本月数，经核实无误", "批准人：李编制");
        browser.look("单位-豁免");
    }

    private void correctsWhenAFileCame() {
        browser.go(ADDRESS + "/units/平谷区");
        browser.waitFor("逾期2个工作日");
        browser.unfold("更正接收时间");
        browser.type(By.name("at"), LocalDateTime.parse("2022-06-06T16:00"));
        browser.type(By.xpath("//form[.//input[@name='at']]//input[@name='reason']"), "已于截止前以公文交换送达");
        browser.press("更正");

        browser.waitFor("已更正接收时间", "接收时间由李编制更正为2022-06-06 16:00：已于截止前以公文交换送达");
    }

    private void setsALightByHand() {
        browser.go(ADDRESS + "/measures");
        browser.type(By.cssSelector("main input[name=q]"), "大气-5-2");
        browser.press("筛选");
        browser.waitFor("筛出1项措施");
        browser.look("任务-筛选");
        browser.follow("大气-5-2");
        browser.waitFor("各单位");
        browser.follow(By.xpath("//main//tr[contains(th, '昌平区')]//a[contains(@href, 'explain')]"));
        browser.waitFor("← 填报的单元格");
        browser.unfold("另行评定");
        browser.choose(By.name("light"), "■ 滞后");
        browser.type(By.xpath("//form[.//select[@name='light']]//input[@name='reason']"), "现场核查，检查数不实");
        browser.press("评定");

        browser.waitFor("已把昌平区 大气-5-2 评定为■滞后", "现场核查，检查数不实", "（从下一次编制起计入）");
        browser.look("来历-人工评定");
    }

    /** Both before the next run, so that its figures stay. */
    private void takesACompletionBackAndGivesItAgain() {
        browser.go(ADDRESS + "/units/房山区");
        browser.waitFor("各项评定，差的在前");
        browser.follow(By.xpath("//main//td/a[contains(@href, 'explain') and contains(., '已完成')]"));
        browser.waitFor("← 填报的单元格");
        browser.unfold("撤销完成");
        browser.type(By.cssSelector("form[action$='/completions/withdraw'] input[name=reason]"), "现场核查，工程未完工");
        browser.press("自2022年5月起撤销完成");

        browser.waitFor("自2022年5月起不再算已完成", "现场核查，工程未完工");
        browser.look("来历-撤销完成");
        browser.type(By.cssSelector("form[action$='/completions/restore'] input[name=reason]"), "复核后属实");
        browser.press("恢复完成");

        browser.waitFor("已恢复房山区");
    }

    private void answersAnObjection() {
        server.bean(ObjectionStore.class)
                .add(new Objection(
                        0,
                        BrowsedServer.PLAN,
                        MAY,
                        new UnitName("昌平区"),
                        "大气-5-2",
                        "检查数以台账为准。",
                        Optional.empty(),
                        "changping",
                        Instant.parse("2022-07-05T06:00:00Z"),
                        Optional.empty()));
        browser.go(ADDRESS);
        browser.waitFor("1 条异议待答复");
        browser.follow(By.xpath("//main//p[contains(., '异议待答复')]//a"));
        browser.waitFor("检查数以台账为准。");
        browser.type(By.name("text"), "已现场核查，台账与实际不符。");
        browser.press("答复");

        browser.waitFor("已答复。", "答复：已现场核查，台账与实际不符。");
    }

    private void runsAgainAndCompares() {
        browser.go(ADDRESS + "/runs");
        browser.type(By.name("reason"), "计入人工评定");
        browser.press("重新编制");
        watch();

        browser.waitFor("原因：计入人工评定", "与草稿第1稿相比", "昌平区", "大气-5-2", "■");
        browser.look("运行-再次");
        browser.go(ADDRESS + "/reports");
        browser.choose(By.name("from"), "草稿第1稿");
        browser.choose(By.name("to"), "草稿第2稿");
        browser.press("看变化");
        browser.waitFor("草稿第1稿 → 草稿第2稿", "评定或数值有变化的各项");
        browser.look("报告-变化");
        sortsTheSecondTable();
    }

    /** Each table of a page is sorted by its own columns. */
    private void sortsTheSecondTable() {
        By header = By.xpath("//div[@aria-label='得分的变化']//th[contains(., '单位')]/button");
        browser.until("the table to be sorted", page -> {
            page.findElement(header).click();
            return "descending"
                    .equals(page.findElement(By.xpath("//div[@aria-label='得分的变化']//th[1]"))
                            .getAttribute("aria-sort"));
        });
    }

    private void downloadsTheReport() throws Exception {
        Path word = download("草稿第2稿", "Word", "2022年5月", ".docx");
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(word))) {
            assertThat(document.getParagraphs()).hasSizeGreaterThan(50);
        }
        Path xlsx = download("草稿第2稿", "XLSX", "2022年5月", ".xlsx");
        try (Workbook workbook = WorkbookFactory.create(xlsx.toFile(), null, true)) {
            assertThat(workbook.getSheet("数据溯源").getLastRowNum()).isGreaterThan(100);
        }
        assertThat(readByPoppler(download("草稿第2稿", "PDF", "2022年5月", ".pdf"))).contains("草稿第2稿", "昌平区", "现场核查，检查数不实");
        Path figures = download("草稿第2稿", "数据", "figures", ".json");
        assertThat(JsonMapper.shared().readTree(figures.toFile()).size()).isPositive();
    }

    /** Another program's reading of the PDF than the one that wrote it. */
    private static String readByPoppler(Path pdf) throws IOException, InterruptedException {
        Process reader = new ProcessBuilder("pdftotext", "-enc", "UTF-8", pdf.toString(), "-").start();
        try (InputStream out = reader.getInputStream()) {
            String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(reader.waitFor()).as("pdftotext").isZero();
            return text.replaceAll("\\s", "");
        }
    }

    /** The first file of that report whose name begins and ends so. */
    private Path download(String report, String kind, String begin, String end) {
        By link = By.xpath("//main//tr[th = '" + report + "']//a[starts-with(@title, '" + begin + "')"
                + " and substring(@title, string-length(@title) - " + (end.length() - 1) + ") = '" + end + "']");
        String name = browser.until(kind, page -> page.findElement(link).getAttribute("title"));
        return browser.download(link, name);
    }

    private void asksForTheIssue() {
        browser.go(ADDRESS + "/reports");
        browser.press("提请定稿");

        browser.waitFor("已提请定稿", "待确认");
        assertThat(browser.has(By.xpath("//button[. = '确认定稿']")))
                .as("who asks can't confirm")
                .isFalse();
        browser.look("报告");
    }

    private void confirms(String told) {
        browser.go(ADDRESS + "/reports");
        browser.press("确认定稿");

        browser.waitFor(told);
    }

    private void handsInACorrection() throws Exception {
        Path corrected =
                SentForm.withCell(server.sentBy("密云区", MAY), "进展情况", "M31", "9.99", server.scratch("密云区5月（更正）.xlsx"));
        browser.go(ADDRESS + "/units");
        browser.look("单位-各单位");
        browser.chooseFile(corrected);
        browser.waitFor("已收到“密云区5月（更正）.xlsx”", "● 采用，第2版");

        browser.go(ADDRESS + "/runs");
        browser.waitFor("本月已定稿。");
        browser.type(By.name("reason"), "密云区更正路检数");
        browser.press("重新编制");
        watch();
        browser.waitFor("草稿第3稿", "与定稿相比", "密云区");
    }

    private void readsWhatTheCorrectionChanged() {
        browser.waitFor("更正第1次");
        browser.choose(By.name("from"), "定稿");
        browser.choose(By.name("to"), "更正第1次");
        browser.press("看变化");
        browser.waitFor("定稿 → 更正第1次", "密云区", "9.99万辆次");
        browser.look("报告-更正");
    }
}
