package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuebao.model.store.AuditStore;

/**
 * The page of one unit: what goes back to it, what it changed, when it was received, what was set aside. In the demo 房山区
 * wrote “约三百” into M17 and another number into the text of row 31, and 平谷区 is late.
 */
@ExtendWith(ServedMonth.Shared.class)
class UnitPageTest {

    private static final String FANGSHAN = ServedMonth.ADDRESS + "/units/房山区";
    private static final String PINGGU = ServedMonth.ADDRESS + "/units/平谷区";
    private static final String TONGZHOU = ServedMonth.ADDRESS + "/units/通州区";

    private final ServedMonth month;

    UnitPageTest(ServedMonth month) {
        this.month = month;
    }

    @Test
    void aFindingStandsBesideItsRowAndLeadsToItsCell() throws Exception {
        WebUser.Page page = month.user("bianzhi1").get(FANGSHAN);

        assertThat(page.text())
                .contains("必须改（3）", "填报“约三百”，不是确切的数值，未计入")
                .contains("<td class=\"asked\">约三百</td>")
                .contains("/files/" + month.sha256Of("房山区")
                        + "/cell?sheet=%E8%BF%9B%E5%B1%95%E6%83%85%E5%86%B5&amp;cell=M17");
    }

    @Test
    void theWorkbookThatGoesBackIsTheUnitsOwnWithARemarkInTheCell() throws Exception {
        String address = ServedMonth.ADDRESS + "/files/" + month.sha256Of("房山区") + "/return";

        WebUser.Page back = month.user("bianzhi1").get(address);

        assertThat(back.status()).isEqualTo(200);
        assertThat(back.response().headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name)
                        .startsWith("attachment")
                        .contains("%E6%88%BF%E5%B1%B1%E5%8C%BA_%E9%80%80%E5%9B%9E%E4%BB%B6.xlsx"));
        try (Workbook workbook =
                WorkbookFactory.create(new ByteArrayInputStream(back.response().body()))) {
            assertThat(workbook.getSheet("进展情况")
                            .getCellComment(new CellAddress("M17"))
                            .getString()
                            .getString())
                    .contains("约三百");
        }
        assertThat(month.user("tongzhou").get(address).status())
                .as("another unit's")
                .isEqualTo(403);
        assertThat(month.user("bianzhi1")
                        .get(ServedMonth.ADDRESS + "/files/" + month.sha256Of("密云区") + "/return")
                        .text())
                .contains("没有问题，没有退回件");
    }

    @Test
    void whatACorrectedWorkbookChangesIsToldCellByCell() throws Exception {
        Path corrected = SentForm.withCell(month.sentBy("通州区"), "进展情况", "M31", "16.02", month.scratch("通州区-更正.xlsx"));

        WebUser.Page page = month.user("tongzhou")
                .upload(TONGZHOU, ServedMonth.ADDRESS + "/files", "通州区-更正.xlsx", Files.readAllBytes(corrected));
        WebUser.Page changes = month.user("tongzhou").get(TONGZHOU + "/changes?from=1&to=2");

        assertThat(page.text()).contains("● 采用，第2版", "○ 已被取代，第1版", "与第1版比较");
        assertThat(changes.text()).contains("第1版 → 第2版", "改了1处。", "进展情况!M31", "累计完成量", "15.88万辆次", "16.02万辆次");
        assertThat(month.user("bianzhi1").get(FANGSHAN + "/changes").text()).contains("只有1版报送，没有可比较的");
        assertThat(month.user("tongzhou").get(FANGSHAN + "/changes").status()).isEqualTo(403);
    }

    @Test
    void theCompilerCorrectsWhenAFileWasReceived() throws Exception {
        WebUser compiler = month.user("bianzhi1");
        assertThat(compiler.get(PINGGU).text()).contains("逾期2个工作日");

        assertThat(correct(compiler, "2022-07-09T10:00", "更正").text()).contains("接收时间不能晚于现在");
        assertThat(correct(compiler, "2022-07-05T16:00", " ").status()).isEqualTo(409);
        WebUser.Page page = correct(compiler, "2022-07-05T16:00", "已于截止前以公文交换送达");

        assertThat(page.text()).contains("按时（接收时间经更正）", "接收时间由bianzhi1更正为2022-07-05 16:00：已于截止前以公文交换送达");
        assertThat(month.bean(AuditStore.class).latest("公文交换", 1))
                .singleElement()
                .satisfies(event -> assertThat(event.detail()).startsWith("2022-07-07T11:29 → 2022-07-05T16:00"));
    }

    private static WebUser.Page correct(WebUser by, String at, String reason) throws Exception {
        return by.post(PINGGU, PINGGU + "/received", Map.of("at", at, "reason", reason));
    }

    @Test
    void aWarningIsSetAsideWithAReasonAndTakenBack() throws Exception {
        WebUser compiler = month.user("bianzhi1");
        Map<String, String> warning = Map.of("code", "CHECK-TEXT-AMOUNT", "reason", "文字写的是本月数，经核实无误");

        WebUser.Page granted = compiler.post(FANGSHAN, FANGSHAN + "/waivers", warning);
        assertThat(granted.text())
                .contains("已豁免 CHECK-TEXT-AMOUNT", "文字写的是本月数，经核实无误", "批准人：bianzhi1")
                .doesNotContain("建议改（1）");
        WebUser.Page taken = compiler.post(FANGSHAN, FANGSHAN + "/waivers/withdraw", warning);
        assertThat(taken.text()).contains("已撤销对 CHECK-TEXT-AMOUNT 的豁免", "建议改（1）");
        assertThat(compiler.post(FANGSHAN, FANGSHAN + "/waivers/withdraw", warning)
                        .text())
                .contains("没有这项豁免，或已经撤销");

        assertThat(month.bean(AuditStore.class).latest("豁免", 9))
                .extracting(event -> event.act() + " " + event.who())
                .contains("豁免 bianzhi1", "撤销豁免 bianzhi1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "AMOUNT-UNIT, 文字, 不能豁免：不能采用的值，豁免了也不能采用",
        "NO-SUCH, 文字, 没有编码为“NO-SUCH”的检查规则",
        "CHECK-TEXT-AMOUNT, ' ', 请写明豁免的理由"
    })
    void whatCannotBeSetAsideIsRefusedWithTheReason(String code, String reason, String words) throws Exception {
        WebUser.Page refused =
                month.user("bianzhi1").post(FANGSHAN, FANGSHAN + "/waivers", Map.of("code", code, "reason", reason));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains(words);
    }
}
