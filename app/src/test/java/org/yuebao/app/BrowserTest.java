package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.app.security.Accounts;
import org.yuebao.ingest.demo.DemoMonth;
import org.yuebao.ingest.form.FormWriter;
import org.yuebao.model.access.Role;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.unit.UnitName;

/** A month in a real browser: a reporter hands in, two compilers run, compare and issue. Pictures lie in target/pages. */
class BrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final ReportingMonth JUNE = ReportingMonth.of(2022, 6);
    private static final String MONTH = "/months/beijing-2022/2022-06";
    private static final Path PICTURES = Path.of("target/pages");

    @TempDir
    private static Path root;

    private static Program program;
    private static WebDriver browser;
    private static Path demo;

    @BeforeAll
    static void open() throws Exception {
        assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                "Chromium and its driver are not installed (bin/verify installs them)");
        DataFolder folder = DataFolder.at(root.resolve("data"));
        program = Program.serve(folder, 0, MovedClock.at("2022-07-08T01:00"));
        Plan plan = program.bean(PlanShelf.class).inForce(new PlanId("beijing-2022"), JUNE);
        DueDate due = program.bean(WorkingDayCalendar.class).dueDate(JUNE, 3);
        new DemoMonth(new FormWriter()).generate(plan, JUNE, due, folder.inbox(JUNE));
        demo = root.resolve("通州区.xlsx");
        Files.move(sentBy(folder.inbox(JUNE), "通州区"), demo);
        account("bianzhi1", Role.COMPILER, Optional.empty());
        account("bianzhi2", Role.COMPILER, Optional.empty());
        account("duzhe", Role.READER, Optional.empty());
        account("tongzhou", Role.REPORTER, Optional.of(new UnitName("通州区")));
        account("guanliyuan", Role.ADMINISTRATOR, Optional.empty());
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--lang=zh-CN");
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
        Files.createDirectories(PICTURES);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
        if (program != null) {
            program.close();
        }
    }

    private static void account(String name, Role role, Optional<UnitName> unit) {
        Accounts accounts = program.bean(Accounts.class);
        accounts.changePassword(name, accounts.add("测试", name, name, role, unit).secret(), WebUser.PASSWORD);
    }

    private static Path sentBy(Path folder, String unit) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().contains(unit))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void aMonthIsHandedInRunComparedAndIssued() throws Exception {
        List<String> faults = new ArrayList<>();

        go("/login");
        look("登录", faults);
        signIn("tongzhou");
        assertThat(text()).contains("下载空白报送表", "还没有收到报送表");
        browser.findElement(By.id("file")).sendKeys(demo.toString());
        waitFor("已收到");
        look("单位-报送人", faults);

        signIn("bianzhi1");
        assertThat(text()).contains("报送矩阵", "未报送");
        press("编制");
        waitFor("查看报告");
        assertThat(text()).contains("草稿第1稿");
        look("运行", faults);
        go(MONTH);
        look("总览", faults);
        browser.findElement(By.tagName("body")).sendKeys("/");
        assertThat(browser.switchTo().activeElement().getAttribute("id")).isEqualTo("search");
        browser.switchTo().activeElement().sendKeys("通州", Keys.ENTER);
        waitFor("测算分");
        look("单位", faults);
        go(MONTH + "/measures");
        look("任务", faults);
        click(By.cssSelector("tbody th a"));
        waitFor("各单位");
        look("措施", faults);
        click(By.cssSelector("td a[href*='/cell']"));
        waitFor("原表中这一格");
        look("来源单元格", faults);
        go(MONTH + "/indicators");
        look("指标", faults);
        go(MONTH + "/runs");
        press("重新编制");
        waitFor("查看报告");
        go(MONTH + "/reports?from=d1&to=d2");
        assertThat(text()).contains("草稿第1稿 → 草稿第2稿：0处变化");
        press("提请定稿");
        waitFor("待确认");
        look("报告", faults);

        signIn("bianzhi2");
        go(MONTH + "/reports");
        press("确认定稿");
        waitFor("报告已定稿（r1）");

        signIn("duzhe");
        assertThat(browser.findElements(By.xpath("//button[contains(., '编制')]")))
                .isEmpty();
        signIn("guanliyuan");
        go("/accounts");
        look("设置", faults);
        go("/audit");
        assertThat(text()).contains("提请定稿", "上传报送文件");
        look("审计", faults);

        assertThat(faults).as("serious faults that axe finds").isEmpty();
    }

    private static void signIn(String name) {
        browser.manage().deleteAllCookies();
        go("/login");
        browser.findElement(By.name("username")).sendKeys(name);
        browser.findElement(By.name("password")).sendKeys(WebUser.PASSWORD, Keys.ENTER);
        patiently().until(ExpectedConditions.not(ExpectedConditions.urlContains("/login")));
    }

    private static void go(String path) {
        browser.get("http://localhost:" + program.port() + path);
    }

    private static void press(String words) {
        click(By.xpath("//main//button[contains(., '" + words + "')]"));
    }

    /** Clicks what is there; looks again where the page was exchanged between finding and clicking. */
    private static void click(By where) {
        patiently().until(driver -> {
            driver.findElement(where).click();
            return true;
        });
    }

    private static void waitFor(String words) {
        patiently().until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("main"), words));
    }

    private static String text() {
        return patiently()
                .until(driver -> driver.findElement(By.tagName("body")).getText());
    }

    /**
     * A wait that isn't upset by a page that is being exchanged: Chromium tells that as a stale element, or as an
     * “unknown error … Node with given id does not belong to the document”.
     */
    private static FluentWait<WebDriver> patiently() {
        return new WebDriverWait(browser, Duration.ofSeconds(90)).ignoring(WebDriverException.class);
    }

    /** Keeps a picture in both sizes, and what axe says of the page. */
    private static void look(String name, List<String> faults) throws Exception {
        for (Dimension size : List.of(new Dimension(1920, 1080), new Dimension(1366, 768))) {
            browser.manage().window().setSize(size);
            byte[] picture = ((TakesScreenshot) browser).getScreenshotAs(OutputType.BYTES);
            Files.write(PICTURES.resolve(name + "-" + size.getWidth() + ".png"), picture);
        }
        for (Rule rule : new AxeBuilder().analyze(browser).getViolations()) {
            if (List.of("serious", "critical").contains(rule.getImpact())) {
                faults.add(name + "：" + rule.getId() + " "
                        + rule.getNodes().getFirst().getHtml());
            }
        }
    }
}
