package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.yuebao.model.month.ReportingMonth;

/** June as the person sees it who hands in for 通州区, whose cell M31 asks for vehicles checked so far. */
@ExtendWith(BrowsedServer.Shared.class)
class ReporterBrowserTest {

    private static final ReportingMonth JUNE = BrowsedServer.JUNE;

    private final BrowsedServer server;
    private final Browser browser;

    ReporterBrowserTest(BrowsedServer server) {
        this.server = server;
        this.browser = server.browser();
    }

    @Test
    void aReporterHandsInMendsReadsItsDraftAndObjects() throws Exception {
        signsInForTheFirstTime();
        takesTheBlankForm();
        isToldThatAFileIsNoWorkbook();
        isToldOfAFaultAndMendsIt();
        comparesWhatItSent();
        attachesTheStampedPaper();
        server.run(JUNE);
        readsItsDraft();
        objects();
        seesNoOthers();
    }

    private void signsInForTheFirstTime() {
        String first = server.newReporter("tongzhou", "通州区");
        browser.go("/login");
        browser.look("登录");
        browser.signIn("tongzhou", first);
        browser.waitFor("首次登录或口令被重置后须先修改");
        browser.look("口令");

        browser.type(By.name("old"), first);
        browser.type(By.name("wanted"), WebUser.PASSWORD);
        browser.type(By.name("again"), WebUser.PASSWORD);
        browser.press("修改");

        browser.waitFor("通州区", "还有", "下载空白报送表", "还没有收到报送表。");
        browser.look("单位-报送之前");
    }

    private void takesTheBlankForm() throws IOException {
        Path form = browser.download(By.linkText("下载空白报送表"), "2022年6月_通州区_进展情况.xlsx");

        try (Workbook workbook = WorkbookFactory.create(form.toFile(), null, true)) {
            assertThat(workbook.getSheet("进展情况").getLastRowNum()).isGreaterThan(30);
        }
    }

    private void isToldThatAFileIsNoWorkbook() throws IOException {
        browser.chooseFile(Files.writeString(server.scratch("报送.xlsx"), "这不是工作簿"));

        browser.waitFor("“报送.xlsx”未被接收", "不是工作簿", "■ 退回");
        browser.look("单位-退回");
    }

    /** Chooses the workbook, gets it back with a remark in the cell, mends that cell in it and drops it onto the page. */
    private void isToldOfAFaultAndMendsIt() throws IOException {
        Path faulty =
                SentForm.withCell(server.notSentBy("通州区", JUNE), "进展情况", "M31", "约十六万", server.scratch("通州区6月.xlsx"));

        browser.chooseFile(faulty);

        browser.waitFor("已收到“通州区6月.xlsx”", "必须改（1）", "填报“约十六万”，不是确切的数值", "● 采用，第1版");
        browser.look("单位-问题");
        browser.follow(By.linkText("进展情况!M31"));
        browser.waitFor("约十六万", "SHA-256");
        browser.look("来源单元格-报送人");
        browser.follow("通州区");

        browser.waitFor("下载退回件");
        Path back = browser.download(
                By.xpath("//main//a[@aria-label='下载退回件：通州区6月.xlsx' and contains(@class, 'button')]"),
                "2022年6月_通州区_退回件.xlsx");
        assertThat(remark(back, "M31")).contains("约十六万");
        Path mended = SentForm.withCell(back, "进展情况", "M31", "15.88", server.scratch("通州区6月（改）.xlsx"));

        browser.dropFile(mended);

        browser.waitFor("已收到“通州区6月（改）.xlsx”", "● 采用，第2版", "○ 已被取代，第1版");
        assertThat(browser.text()).doesNotContain("必须改（");
    }

    private static String remark(Path workbook, String cell) throws IOException {
        try (InputStream in = Files.newInputStream(workbook);
                Workbook opened = WorkbookFactory.create(in)) {
            return opened.getSheet("进展情况")
                    .getCellComment(new CellAddress(cell))
                    .getString()
                    .getString();
        }
    }

    private void comparesWhatItSent() {
        browser.follow("与第1版比较");

        browser.waitFor("第1版 → 第2版", "进展情况!M31", "15.88万辆次");
        browser.look("各版改动");
    }

    private void attachesTheStampedPaper() throws IOException {
        Path paper = Files.writeString(server.scratch("盖章页.pdf"), "%PDF-1.4\n% 通州区6月盖章页\n%%EOF\n");
        browser.go("/");
        browser.waitFor("没有附盖章扫描件。");
        browser.attach(By.cssSelector("#scan-form input[name=file]"), paper);
        browser.press("上传扫描件");

        browser.waitFor("已附上盖章扫描件“盖章页.pdf”", "第2版");
        browser.look("单位-扫描件");
        assertThat(browser.download(By.linkText("盖章页.pdf"), "盖章页.pdf")).hasSameBinaryContentAs(paper);
    }

    private void readsItsDraft() {
        browser.go("/");
        browser.waitFor("测算分", "各项评定，差的在前");
        browser.look("单位-报送人");

        browser.follow(By.cssSelector("main a[href$='/explain?unit=%E9%80%9A%E5%B7%9E%E5%8C%BA']"));
        browser.waitFor("草稿第", "写的", "← 计算");
        browser.look("来历-得分");

        browser.follow("通州区");
        browser.waitFor("各项评定，差的在前");
        browser.follow(By.cssSelector("main td a[href*='subject=%E6%8C%87%E6%A0%87-13']"));
        browser.waitFor("← 填报的单元格", "指标!F16", "15.88万辆次");
        browser.look("来历-报送人");
    }

    private void objects() throws IOException {
        Path proof = Files.writeString(server.scratch("路检台账.txt"), "共检15.88万辆次");
        browser.go("/");
        browser.waitFor("提出异议");
        browser.choose(By.name("subject"), "指标-13");
        browser.type(By.name("text"), "检查数以台账为准，请复核。");
        browser.attach(By.name("attachment"), proof);
        browser.press("提交异议");

        browser.waitFor("异议已提交", "检查数以台账为准，请复核。", "路检台账.txt");
        browser.look("单位-异议");
        assertThat(browser.download(By.linkText("路检台账.txt"), "路检台账.txt")).hasSameBinaryContentAs(proof);
    }

    private void seesNoOthers() {
        browser.go(BrowsedServer.address(JUNE));
        browser.waitFor("报送人只能查看本单位的内容");
        browser.look("没有权限");
        browser.go(BrowsedServer.address(JUNE) + "/units/房山区");
        browser.waitFor("只能查看本单位的内容");
    }

    /** The file dialogue is the system's; what it gives to the page is given here. */
    @Test
    void theWholeHandInIsDoneByKeyboard() throws Exception {
        String first = server.newReporter("shunyi", "顺义区");
        browser.signIn("shunyi", first);
        browser.waitFor("修改口令");
        tabTo("[name=old]");
        browser.keys(first, Keys.TAB, WebUser.PASSWORD, Keys.TAB, WebUser.PASSWORD);
        browser.leaveBy(() -> browser.keys(Keys.ENTER));
        browser.waitFor("还没有收到报送表。");

        Path faulty =
                SentForm.withCell(server.notSentBy("顺义区", JUNE), "进展情况", "M31", "约九万", server.scratch("顺义区6月.xlsx"));
        tabTo("#file");
        browser.chooseFileByKeyboard(faulty);
        browser.waitFor("已收到“顺义区6月.xlsx”", "填报“约九万”，不是确切的数值");

        tabTo("a.button[aria-label^='下载退回件']");
        browser.keys(Keys.ENTER);
        Path back = browser.downloaded("2022年6月_顺义区_退回件.xlsx");
        Path mended = SentForm.withCell(back, "进展情况", "M31", "9", server.scratch("顺义区6月（改）.xlsx"));
        tabTo("#file");
        browser.chooseFileByKeyboard(mended);

        browser.waitFor("已收到“顺义区6月（改）.xlsx”", "● 采用，第2版");
        tabTo("header form[action$='logout'] button");
        browser.leaveBy(() -> browser.keys(Keys.ENTER));
        browser.waitFor("已退出。");
    }

    /** Presses Tab until that has the focus, which must be seen on everything on the way. */
    private void tabTo(String selector) {
        boolean there = Stream.generate(browser::tab)
                .limit(400)
                .anyMatch(focused -> Boolean.TRUE.equals(
                        browser.script("return document.activeElement.matches(arguments[0])", selector)));
        assertThat(there).as("Tab reaches " + selector).isTrue();
    }
}
