package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.scheduling.config.CronTask;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.app.schedule.NightlyRuns;
import org.yuebao.app.security.Accounts;
import org.yuebao.ingest.demo.DemoMonth;
import org.yuebao.ingest.form.FormWriter;
import org.yuebao.model.access.Role;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightOverride;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.run.RunRecord;
import org.yuebao.model.store.AuditStore;
import org.yuebao.model.store.DecisionStore;
import org.yuebao.model.store.ReportStore;
import org.yuebao.model.store.RunLogStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.unit.UnitName;

/**
 * The server as its users meet it, over HTTP. September 2022 has make-up working days before its due day: 8 and 9 October,
 * a weekend, are worked, so the third working day is Monday 10 October.
 */
class ServerTest {

    private static final PlanId PLAN = new PlanId("beijing-2022");
    private static final ReportingMonth SEPTEMBER = ReportingMonth.of(2022, 9);
    private static final String MONTH = "/months/beijing-2022/2022-09";

    @TempDir
    private static Path root;

    private static final MovedClock CLOCK = MovedClock.at("2022-10-07T09:00");

    private static Program program;
    private static Path sent;

    @BeforeAll
    static void serve() throws Exception {
        program = Program.serve(DataFolder.at(root.resolve("data")), 0, CLOCK);
        sent = root.resolve("sent");
        Plan plan = program.bean(PlanShelf.class).inForce(PLAN, SEPTEMBER);
        DueDate due = program.bean(WorkingDayCalendar.class).dueDate(SEPTEMBER, 3);
        new DemoMonth(new FormWriter()).generate(plan, SEPTEMBER, due, sent);
        account("bianzhi1", Role.COMPILER, Optional.empty());
        account("bianzhi2", Role.COMPILER, Optional.empty());
        account("duzhe", Role.READER, Optional.empty());
        account("tongzhou", Role.REPORTER, Optional.of(new UnitName("通州区")));
        Accounts.Secret first =
                program.bean(Accounts.class).add("测试", "guanli", "", Role.ADMINISTRATOR, Optional.empty());
        program.bean(Accounts.class).changePassword("guanli", first.secret(), WebUser.PASSWORD);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    private static void account(String name, Role role, Optional<UnitName> unit) {
        Accounts accounts = program.bean(Accounts.class);
        accounts.changePassword(name, accounts.add("测试", name, name, role, unit).secret(), WebUser.PASSWORD);
    }

    /** Signed in once for all tests: BCrypt takes its time by intention. */
    private static final Map<String, WebUser> SIGNED_IN = new HashMap<>();

    private static WebUser user(String name) throws Exception {
        if (!SIGNED_IN.containsKey(name)) {
            SIGNED_IN.put(name, WebUser.signedIn(program.port(), name, WebUser.PASSWORD));
        }
        return SIGNED_IN.get(name);
    }

    @Test
    void nobodySeesAnythingBeforeSigningIn() throws Exception {
        WebUser stranger = new WebUser(program.port());

        assertThat(stranger.get(MONTH).address()).isEqualTo("/login");
        assertThat(stranger.get("/actuator/health").text()).contains("UP");
        assertThat(stranger.get("/actuator/prometheus").status()).isEqualTo(401);
        assertThat(stranger.get("/login").response().headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'self'"));
    }

    /** It is nine in the morning by the server's clock, whatever it is by the machine's: the next night is 16 hours off. */
    @Test
    void theNightGoesByTheServersClock() {
        Instant now = Instant.now();

        assertThat(program.bean(ScheduledAnnotationBeanPostProcessor.class).getScheduledTasks())
                .filteredOn(task -> task.getTask() instanceof CronTask)
                .singleElement()
                .satisfies(night -> assertThat(night.nextExecution())
                        .isBetween(now.plus(Duration.ofHours(15)), now.plus(Duration.ofHours(16))));
    }

    /** What each role may not do: the administrator changes no report, readers change nothing, reporters see one unit. */
    @ParameterizedTest(name = "{0} may not GET {1}")
    @CsvSource({
        "tongzhou, /months/beijing-2022/2022-09",
        "tongzhou, /months/beijing-2022/2022-09/units",
        "tongzhou, /months/beijing-2022/2022-09/units/延庆区",
        "tongzhou, /months/beijing-2022/2022-09/units/延庆区/form.xlsx",
        "tongzhou, /months/beijing-2022/2022-09/measures",
        "tongzhou, /months/beijing-2022/2022-09/indicators",
        "tongzhou, /months/beijing-2022/2022-09/reports",
        "tongzhou, /months/beijing-2022/2022-09/reports/d1/a.pdf",
        "tongzhou, /months/beijing-2022/2022-09/runs",
        "tongzhou, /months/beijing-2022/2022-09/explain?unit=延庆区",
        "tongzhou, /months/beijing-2022/2022-09/explain?subject=大气-5-2",
        "tongzhou, /months/beijing-2022/2022-09/units/延庆区/changes",
        "tongzhou, /months/beijing-2022/2022-09/reminders.csv",
        "tongzhou, /plans",
        "tongzhou, /accounts",
        "tongzhou, /audit.csv",
        "duzhe, /accounts",
        "duzhe, /audit",
        "bianzhi1, /accounts",
        "bianzhi1, /audit",
        "bianzhi1, /audit.csv",
        "bianzhi1, /audit.xlsx",
        "tongzhou, /audit.xlsx"
    })
    void noRoleSeesWhatIsNotItsOwn(String name, String path) throws Exception {
        assertThat(user(name).get(path).status()).isEqualTo(403);
    }

    @ParameterizedTest(name = "{0} may not POST {1}")
    @CsvSource({
        "tongzhou, /months/beijing-2022/2022-09/runs",
        "tongzhou, /months/beijing-2022/2022-09/reports/request",
        "tongzhou, /months/beijing-2022/2022-09/reports/confirm",
        "tongzhou, /months/beijing-2022/2022-09/units/延庆区/objections",
        "tongzhou, /objections/1/answer",
        "tongzhou, /accounts",
        "duzhe, /months/beijing-2022/2022-09/runs",
        "duzhe, /months/beijing-2022/2022-09/reports/request",
        "duzhe, /months/beijing-2022/2022-09/reports/confirm",
        "duzhe, /months/beijing-2022/2022-09/units/延庆区/objections",
        "duzhe, /objections/1/answer",
        "duzhe, /accounts/password",
        "tongzhou, /months/beijing-2022/2022-09/units/通州区/waivers",
        "tongzhou, /months/beijing-2022/2022-09/units/通州区/waivers/withdraw",
        "tongzhou, /months/beijing-2022/2022-09/units/通州区/received",
        "duzhe, /months/beijing-2022/2022-09/units/通州区/waivers",
        "duzhe, /months/beijing-2022/2022-09/units/通州区/waivers/withdraw",
        "duzhe, /months/beijing-2022/2022-09/units/通州区/received",
        "guanli, /months/beijing-2022/2022-09/units/通州区/waivers",
        "guanli, /months/beijing-2022/2022-09/units/通州区/waivers/withdraw",
        "guanli, /months/beijing-2022/2022-09/units/通州区/received",
        "guanli, /months/beijing-2022/2022-09/runs",
        "guanli, /months/beijing-2022/2022-09/reports/request",
        "guanli, /months/beijing-2022/2022-09/reports/confirm",
        "bianzhi1, /accounts",
        "bianzhi1, /accounts/enabled",
        "bianzhi1, /tokens"
    })
    void noRoleDoesWhatIsNotItsOwn(String name, String path) throws Exception {
        Map<String, String> anything = Map.ofEntries(
                Map.entry("draft", "1"),
                Map.entry("text", "x"),
                Map.entry("name", "x"),
                Map.entry("enabled", "true"),
                Map.entry("account", "x"),
                Map.entry("purpose", "x"),
                Map.entry("fullName", "x"),
                Map.entry("role", "READER"),
                Map.entry("code", "CHECK-TEXT-AMOUNT"),
                Map.entry("reason", "x"),
                Map.entry("at", "2022-10-01T00:00"));

        assertThat(user(name).post("/password", path, anything).status()).isEqualTo(403);
        assertThat(program.bean(AuditStore.class).latest("POST " + path.split("/units/")[0], 1))
                .as("kept in the audit trail")
                .isNotEmpty();
    }

    @Test
    void aReporterCannotHandInAnotherUnitsWorkbook() throws Exception {
        WebUser.Page answer =
                user("tongzhou").upload("/", MONTH + "/files", "延庆.xlsx", Files.readAllBytes(sentBy("密云区")));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("这是密云区的报送表，您只能报送通州区的。文件没有计入。");
        assertThat(program.bean(AuditStore.class).latest("是其他单位的报送表", 1)).isNotEmpty();
    }

    @Test
    void whateverIsUploadedGetsAClearAnswer() throws Exception {
        WebUser reporter = user("tongzhou");

        WebUser.Page wrongType = reporter.upload(
                "/",
                MONTH + "/files",
                "../../<script>alert(1)</script>.xlsx",
                "not a workbook".getBytes(StandardCharsets.UTF_8));
        assertThat(wrongType.status()).isEqualTo(200);
        assertThat(wrongType.text()).contains("未被接收").contains("不是工作簿").doesNotContain("<script>alert");

        assertThat(reporter.upload("/", MONTH + "/files", "空.xlsx", new byte[0]).status())
                .isEqualTo(400);
        WebUser.Page tooLarge = reporter.upload("/", MONTH + "/files", "大.xlsx", new byte[22 * 1024 * 1024]);
        assertThat(tooLarge.status()).isEqualTo(413);
        WebUser.Page expired = reporter.multipart(MONTH + "/files", "a.xlsx", new byte[] {1}, "forged");
        assertThat(expired.status()).isEqualTo(403);
        assertThat(expired.text()).contains("登录已过期，刚才的内容（包括上传的文件）没有收到");
        assertThat(reporter.get(MONTH + "/files/..%2F..%2Fetc%2Fpasswd").status())
                .isEqualTo(400);
    }

    @Test
    void fiveWrongPasswordsLockAnAccountForAWhile() throws Exception {
        account("lihua", Role.READER, Optional.empty());
        for (int i = 0; i < 5; i++) {
            WebUser.signedIn(program.port(), "lihua", "wrong-password");
        }

        assertThat(user("lihua").get("/").address()).isEqualTo("/login");
        assertThat(program.bean(AuditStore.class).latest("锁定账号", 1)).isNotEmpty();
    }

    @Test
    void theAdministratorTakesTheAuditTrailAlongAsAWorkbook() throws Exception {
        WebUser.Page page = user("guanli").get("/audit.xlsx?q=guanli");

        assertThat(page.response().headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name ->
                        assertThat(name).contains("filename*=UTF-8''%E5%AE%A1%E8%AE%A1%E8%AE%B0%E5%BD%95.xlsx"));
        try (Workbook workbook =
                WorkbookFactory.create(new ByteArrayInputStream(page.response().body()))) {
            assertThat(workbook.getSheet("审计记录").getRow(0).getCell(2).getStringCellValue())
                    .isEqualTo("操作");
            assertThat(workbook.getSheet("审计记录").getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("guanli");
        }
    }

    @Test
    void aMachineNeedsAToken() throws Exception {
        WebUser machine = new WebUser(program.port());
        String units = "/api/v1/plans/beijing-2022/months/2022-09/units";
        String token =
                program.bean(Accounts.class).addToken("测试", "tongzhou", "测试").secret();

        WebUser.Page without = machine.get(units);
        assertThat(without.status()).isEqualTo(401);
        assertThat(without.response().headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(machine.get(units, "Authorization", "Bearer yb_forged").status())
                .isEqualTo(401);
        assertThat(machine.get(units, "Authorization", "Bearer " + token).text())
                .contains("通州区")
                .doesNotContain("延庆区");
        assertThat(machine.get("/api/v1/plans", "Authorization", "Bearer " + token)
                        .status())
                .isEqualTo(403);
        assertThat(machine.get("/api/v1/plans/nope/months/2022-09/units", "Authorization", "Bearer " + token)
                        .status())
                .isEqualTo(404);
        assertThat(machine.get("/api/v1/openapi").text()).contains("/api/v1/plans/{plan}/months/{month}/submissions");
    }

    /** The night of the make-up days, the due day and the day after; then 定稿 by two persons, and downloads. */
    @Test
    void aMonthGoesByItselfUntilTwoPersonsIssueIt() throws Exception {
        NightlyRuns nights = program.bean(NightlyRuns.class);
        receive("通州区", "2022-10-07T02:00:00Z");

        CLOCK.moveTo("2022-10-08T01:00");
        nights.night();
        assertThat(labels()).containsExactly("d1");

        CLOCK.moveTo("2022-10-09T01:00");
        nights.night();
        CLOCK.moveTo("2022-10-10T01:00");
        nights.night();
        assertThat(labels()).as("nothing changed, so no new draft").containsExactly("d1");

        CLOCK.moveTo("2022-10-11T01:00");
        nights.night();
        assertThat(labels()).as("the due day has passed").containsExactly("d1", "d2");
        RunRecord last = program.bean(RunLogStore.class).of(PLAN, SEPTEMBER).getFirst();
        assertThat(last.by()).isEqualTo("定时任务");
        assertThat(last.result()).contains("未报").contains("东城区");

        CLOCK.moveTo("2022-10-12T01:00");
        nights.catchUp();
        awaitLabels("d1", "d2");
        assertThat(program.bean(AuditStore.class).latest("夜间服务没有运行，现在补做", 5))
                .as("a night without a server is told and caught up")
                .hasSize(1);

        program.bean(DecisionStore.class)
                .set(new LightOverride(
                        PLAN,
                        SEPTEMBER,
                        new UnitName("通州区"),
                        MeasureCode.parse("大气-5-1"),
                        Light.YELLOW,
                        "张三",
                        CLOCK.instant(),
                        "现场核查"));
        CLOCK.moveTo("2022-10-13T01:00");
        nights.night();
        assertThat(labels()).as("a light was set by hand").containsExactly("d1", "d2", "d3");
        CLOCK.moveTo("2022-10-14T01:00");
        nights.night();
        assertThat(labels()).containsExactly("d1", "d2", "d3");

        WebUser asking = user("bianzhi1");
        asking.post(MONTH + "/reports", MONTH + "/reports/request", Map.of("draft", "3"));
        assertThat(asking.post(MONTH + "/runs", MONTH + "/reports/confirm", Map.of("draft", "3"))
                        .text())
                .contains("提请定稿的是您本人，须由另一位编制人确认。");
        String second =
                program.bean(Accounts.class).addToken("测试", "bianzhi2", "测试").secret();
        assertThat(new ApiUser(program.port(), second)
                        .send("POST", "/api/v1/plans/beijing-2022/months/2022-09/reports/d3/confirm", "")
                        .body())
                .as("the second person confirms by the API; on the page CompilersBrowserTest does")
                .contains("\"label\":\"r1\"");
        assertThat(labels()).containsExactly("d1", "d2", "d3", "r1");
        assertThat(user("tongzhou")
                        .post("/", MONTH + "/units/通州区/objections", Map.of("text", "有误"))
                        .text())
                .contains("已定稿，不再受理异议");
        downloads(asking);
    }

    /** What is caught up is done in the background. */
    private static void awaitLabels(String... expected) {
        AuditStore audit = program.bean(AuditStore.class);
        Awaitility.await()
                .atMost(3, TimeUnit.MINUTES)
                .until(() -> audit.latest("没有变化，不编制新稿", 10).size() >= 3);
        assertThat(labels()).containsExactly(expected);
    }

    private static void downloads(WebUser reader) throws Exception {
        PublishedReport issued =
                program.bean(ReportStore.class).of(PLAN, SEPTEMBER).getLast();
        String pdf = issued.files().stream()
                .map(file -> file.name())
                .filter(name -> name.endsWith(".pdf"))
                .findFirst()
                .orElseThrow();
        String address = MONTH + "/reports/r1/" + pdf;

        WebUser.Page range = reader.get(address, "Range", "bytes=0-4");
        assertThat(range.status()).isEqualTo(206);
        assertThat(range.text()).isEqualTo("%PDF-");
        assertThat(range.response().headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(range.response().headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("filename*=UTF-8''2022%E5%B9%B49%E6%9C%88"));
        String tag = range.response().headers().firstValue("ETag").orElseThrow();
        assertThat(reader.get(address, "If-None-Match", tag).status()).isEqualTo(304);
    }

    private static void receive(String unit, String modified) throws Exception {
        Path inbox = Files.createDirectories(DataFolder.at(root.resolve("data")).inbox(SEPTEMBER));
        Path file = Files.copy(sentBy(unit), inbox.resolve(unit + ".xlsx"));
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(modified)));
        assertThat(program.bean(SubmissionStore.class).firstAccepted(PLAN, SEPTEMBER, CLOCK.instant()))
                .doesNotContainKey(new UnitName(unit));
    }

    private static Path sentBy(String unit) throws Exception {
        try (Stream<Path> files = Files.walk(sent)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().contains(unit))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String> labels() {
        return program.bean(ReportStore.class).of(PLAN, SEPTEMBER).stream()
                .map(report -> report.label().toString())
                .toList();
    }
}
