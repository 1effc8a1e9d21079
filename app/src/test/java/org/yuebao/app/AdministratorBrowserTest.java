package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** Accounts, tokens, settings and the audit trail as the administrator sees them. */
@ExtendWith(BrowsedServer.Shared.class)
class AdministratorBrowserTest {

    private final BrowsedServer server;
    private final Browser browser;

    AdministratorBrowserTest(BrowsedServer server) {
        this.server = server;
        this.browser = server.browser();
    }

    @Test
    void anAccountIsMadeUsedResetAndClosed() {
        server.signIn("guanliyuan");
        browser.go("/accounts");
        browser.type(By.name("name"), "huairou");
        browser.type(By.name("fullName"), "怀柔区填报人");
        browser.choose(By.name("role"), "报送人");
        browser.choose(By.name("unit"), "怀柔区");
        browser.press("新建账号");
        browser.waitFor("只显示这一次", "待改口令");
        browser.look("设置-新账号");
        String first = secret();

        browser.signIn("huairou", first);
        browser.waitFor("首次登录或口令被重置后须先修改");
        browser.go(BrowsedServer.address(BrowsedServer.JUNE) + "/units/怀柔区");
        browser.waitFor("首次登录或口令被重置后须先修改");
        browser.type(By.name("old"), first);
        browser.type(By.name("wanted"), "huairou-12345");
        browser.type(By.name("again"), "huairou-12345");
        browser.press("修改");
        browser.waitFor("不能与原口令相同，也不能含有账号名");
        browser.type(By.name("old"), first);
        browser.type(By.name("wanted"), WebUser.PASSWORD);
        browser.type(By.name("again"), WebUser.PASSWORD);
        browser.press("修改");
        browser.waitFor("怀柔区");

        server.signIn("guanliyuan");
        browser.go("/accounts");
        browser.follow(By.cssSelector("button[aria-label='重置口令 huairou']"));
        browser.waitFor("只显示这一次");
        assertThat(secret()).isNotEqualTo(first);
        browser.follow(By.cssSelector("button[aria-label='停用 huairou']"));
        browser.until(
                "the account to be closed", page -> browser.has(By.cssSelector("button[aria-label='启用 huairou']")));
        browser.tryToSignIn("huairou", WebUser.PASSWORD);
        browser.waitFor("账号或口令不对，或账号已锁定");
        browser.look("登录-不对");
    }

    @Test
    void aTokenOpensTheApiUntilItIsTakenAway() throws Exception {
        server.signIn("guanliyuan");
        browser.go("/accounts");
        browser.choose(By.name("account"), "duzhe");
        browser.type(By.name("purpose"), "大屏取数");
        browser.press("新建令牌");
        browser.waitFor("令牌（只显示这一次）", "大屏取数");
        ApiUser machine = new ApiUser(server.port(), secret());
        assertThat(machine.get("/api/v1/plans").statusCode()).isEqualTo(200);

        browser.follow(By.cssSelector("button[aria-label^='停用令牌']"));

        browser.waitFor("没有令牌。", "定稿须第二人确认：是", "夜间编制");
        assertThat(machine.get("/api/v1/plans").statusCode()).isEqualTo(401);
        browser.look("设置");
    }

    @Test
    void theAuditTrailIsSearchedAndExported() throws Exception {
        server.signIn("guanliyuan");
        browser.go("/audit");
        browser.waitFor("审计", "登录");
        browser.look("审计");
        browser.type(By.cssSelector("main input[name=q]"), "guanliyuan");
        browser.press("查找");
        browser.waitFor("guanliyuan");

        Path csv = browser.download(By.linkText("导出 CSV"), "审计记录.csv");

        assertThat(Files.readString(csv)).startsWith("\uFEFF时间,人,操作,对象").contains("\"guanliyuan\"");
    }

    private String secret() {
        return browser.until(
                "a secret", page -> page.findElement(By.className("secret")).getText());
    }
}
