package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever can be done on a page can be reached by Tab alone, and is seen to have the focus. */
@ExtendWith(BrowsedServer.Shared.class)
class KeyboardBrowserTest {

    private final BrowsedServer server;
    private final Browser browser;

    KeyboardBrowserTest(BrowsedServer server) {
        this.server = server;
        this.browser = server.browser();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "bianzhi1, MONTH, 报送矩阵",
        "bianzhi1, MONTH/units/房山区, 更正接收时间",
        "bianzhi1, MONTH/explain?unit=昌平区&subject=大气-5-2, 另行评定",
        "bianzhi1, MONTH/measures?q=大气-5-2, 筛出1项措施",
        "bianzhi1, MONTH/runs, 重新编制",
        "bianzhi1, MONTH/indicators/指标-2?unit=海淀区, 各月走势",
        "guanliyuan, /accounts, 新建账号",
        "guanliyuan, /audit, 导出 CSV"
    })
    void tabReachesEveryAct(String who, String path, String words) throws Exception {
        server.mustHaveReport(BrowsedServer.JUNE);
        server.signIn(who);
        browser.go(path.replace("MONTH", BrowsedServer.address(BrowsedServer.JUNE)));
        browser.waitFor(words);

        assertThat(browser.outOfReachOfTab()).isEmpty();
    }
}
