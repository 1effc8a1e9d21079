package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuebao.model.store.AuditStore;

/** 人工评定 in the browser. In the demo 昌平区 is ● 正常 with 大气-5-2. */
@ExtendWith(ServedMonth.Shared.class)
class DecisionPageTest {

    private static final String UNIT = ServedMonth.ADDRESS + "/units/昌平区";
    private static final String CHAIN = ServedMonth.ADDRESS + "/explain?unit=昌平区&subject=大气-5-2";

    private final ServedMonth month;

    DecisionPageTest(ServedMonth month) {
        this.month = month;
    }

    @Test
    void aLightSetByHandStandsBesideTheComputedOneUntilItIsTakenBack() throws Exception {
        WebUser compiler = month.user("bianzhi1");
        WebUser.Page set = compiler.post(
                CHAIN, UNIT + "/overrides", Map.of("subject", "大气-5-2", "light", "RED", "reason", "现场核查，检查数不实"));
        assertThat(set.text()).contains("■ 滞后", "bianzhi1", "现场核查，检查数不实", "（从下一次编制起计入）");

        month.run("计入人工评定");

        assertThat(compiler.get(UNIT).text()).contains("人工（计算为●正常）", "大气-5-2</a> 人工评定为");
        assertThat(compiler.get(ServedMonth.ADDRESS + "/measures/大气-5-2").text())
                .contains("人工（计算为●正常）");
        assertThat(compiler.get(ServedMonth.ADDRESS + "/measures/大气-2-1").text())
                .as(
                        "the curve against 序时进度, with its words; a measure whose amounts no other test changes: 1688 of 4305")
                .contains("<polyline", "6月 1688吨，完成39.2%（序时进度49.6%）");
        assertThat(compiler.get(ServedMonth.ADDRESS + "/indicators/指标-13?unit=昌平区")
                        .text())
                .contains("各月走势", "<polyline", "目标");

        WebUser.Page taken =
                compiler.post(CHAIN, UNIT + "/overrides/withdraw", Map.of("subject", "大气-5-2", "reason", "复核后数据属实"));
        assertThat(taken.text()).contains("已撤销对昌平区 大气-5-2 的人工评定").doesNotContain("现场核查，检查数不实</span>");
        assertThat(month.bean(AuditStore.class).latest("昌平区 大气-5-2", 9))
                .extracting(event -> event.act() + " " + event.detail())
                .containsExactly("撤销人工评定 复核后数据属实", "人工评定 ■滞后 现场核查，检查数不实");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"大气-99-9, RED, 理由, 昌平区没有“大气-99-9”这一项", "大气-5-2, RED, ' ', 请写明另行评定的理由", "大气-5-2, BLUE, 理由, 地址或表单有误"})
    void whatCannotBeSetIsRefused(String subject, String light, String reason, String words) throws Exception {
        WebUser.Page refused = month.user("bianzhi1")
                .post(CHAIN, UNIT + "/overrides", Map.of("subject", subject, "light", light, "reason", reason));

        assertThat(refused.status()).isIn(400, 409);
        assertThat(refused.text()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "duzhe, /overrides",
        "duzhe, /overrides/withdraw",
        "tongzhou, /overrides",
        "tongzhou, /overrides/withdraw"
    })
    void onlyCompilersSetLights(String name, String path) throws Exception {
        Map<String, String> form = Map.of("subject", "大气-5-2", "light", "RED", "reason", "x");

        assertThat(month.user(name).post("/password", UNIT + path, form).status())
                .isEqualTo(403);
        assertThat(month.user(name)
                        .post("/password", ServedMonth.ADDRESS + "/units/通州区" + path, form)
                        .status())
                .as("not even its own")
                .isEqualTo(403);
    }
}
