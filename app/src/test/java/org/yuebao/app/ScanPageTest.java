package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yuebao.model.store.AuditStore;

/** 盖章扫描件 on a unit's page. In the demo 通州区 and 密云区 have reported. */
@ExtendWith(ServedMonth.Shared.class)
class ScanPageTest {

    private static final String TONGZHOU = ServedMonth.ADDRESS + "/units/通州区";
    private static final String MIYUN = ServedMonth.ADDRESS + "/units/密云区";

    private final ServedMonth month;

    ScanPageTest(ServedMonth month) {
        this.month = month;
    }

    @Test
    void aUnitAttachesItsStampedPaperAndGetsItBackAsItWas() throws Exception {
        byte[] paper = pdf("通州区盖章页");
        WebUser reporter = month.user("tongzhou");

        WebUser.Page page = reporter.upload(TONGZHOU, TONGZHOU + "/scans", "..\\..\\盖章页.pdf", paper);

        assertThat(page.text()).contains("已附上盖章扫描件“盖章页.pdf”", "盖章页.pdf</a>", "tongzhou");
        String address = address(page);
        WebUser.Page back = reporter.get(address);
        assertThat(back.response().body()).isEqualTo(paper);
        assertThat(header(back, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(back, "Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''%E7%9B%96%E7%AB%A0%E9%A1%B5.pdf");
        assertThat(header(back, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(month.user("duzhe").get(address).status()).isEqualTo(200);
        assertThat(reporter.upload(TONGZHOU, TONGZHOU + "/scans", "再一次.pdf", paper)
                        .text())
                .contains("已经附上，不必重复上传");
        assertThat(month.bean(AuditStore.class).latest("附盖章扫描件", 1))
                .singleElement()
                .satisfies(event -> assertThat(event.subject()).contains("通州区"));
    }

    @Test
    void theScanOfAnotherUnitIsForbiddenToSeeAndToAttach() throws Exception {
        WebUser.Page attached = month.user("bianzhi1").upload(MIYUN, MIYUN + "/scans", "密云.pdf", pdf("编制人代密云区附上"));
        String address = address(attached);

        assertThat(month.user("tongzhou").get(address).status()).isEqualTo(403);
        assertThat(month.bean(AuditStore.class).latest("GET " + address, 1)).isNotEmpty();
        assertThat(month.user("tongzhou")
                        .upload("/password", MIYUN + "/scans", "a.pdf", pdf("通州区"))
                        .status())
                .isEqualTo(403);
        assertThat(month.user("duzhe")
                        .upload("/password", MIYUN + "/scans", "a.pdf", pdf("读者"))
                        .status())
                .isEqualTo(403);
        assertThat(month.user("bianzhi1").get("/scans/999999").status()).isEqualTo(404);
    }

    @Test
    void whatIsNoScanIsRefusedByItsBytesWhateverItsName() throws Exception {
        WebUser compiler = month.user("bianzhi1");

        WebUser.Page page = compiler.upload(
                MIYUN, MIYUN + "/scans", "盖章页.pdf", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));

        assertThat(page.status()).isEqualTo(415);
        assertThat(page.text()).contains("不是 PDF、JPG 或 PNG，没有收到").doesNotContain("<script>alert");
        assertThat(compiler.upload(MIYUN, MIYUN + "/scans", "空.pdf", new byte[0])
                        .status())
                .isEqualTo(400);
        assertThat(compiler.upload(MIYUN, MIYUN + "/scans", "照片.html", png()).text())
                .as("the name gets the ending of what it is")
                .contains("照片.html.png</a>");
    }

    @Test
    void aScanNeedsSomethingReportedThatItBelongsTo() throws Exception {
        String july = "/months/beijing-2022/2022-07/units/密云区";

        WebUser.Page page = month.user("bianzhi1").upload(july, july + "/scans", "盖章页.pdf", pdf("七月"));

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("还没有被接收的报送表；请先上传报送表");
    }

    private static byte[] pdf(String words) {
        return ("%PDF-1.4\n% " + words + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};
    }

    private static String address(WebUser.Page page) {
        Matcher link = Pattern.compile("href=\"(/scans/\\d+)\"").matcher(page.text());
        assertThat(link.find()).as("a link to the scan").isTrue();
        return link.group(1);
    }

    private static String header(WebUser.Page page, String name) {
        return page.response().headers().firstValue(name).orElse("");
    }
}
