package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.app.month.RunInProgressException;
import org.yuebao.app.month.RunTurn;
import org.yuebao.app.security.Accounts;
import org.yuebao.ingest.demo.DemoMonth;
import org.yuebao.ingest.form.FormWriter;
import org.yuebao.model.access.Role;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.run.RunRecord;
import org.yuebao.model.store.ReportStore;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.store.RunLogStore;
import org.yuebao.model.unit.UnitName;
import org.yuebao.store.PostgresServer;

/** Two servers on one PostgreSQL and one data folder, with a pool too small for all that watch. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServerOnPostgresTest {

    private static final PlanId PLAN = new PlanId("beijing-2022");
    private static final ReportingMonth SEPTEMBER = ReportingMonth.of(2022, 9);
    private static final String MONTH = "/months/beijing-2022/2022-09";
    private static final int POOL = 3;

    @TempDir
    private static Path root;

    private static PostgresServer postgres;
    private static DataFolder folder;
    private static Program first;
    private static Program second;

    @BeforeAll
    static void serve() throws Exception {
        postgres = PostgresServer.start();
        try (Connection connection = DriverManager.getConnection(postgres.url("postgres"), PostgresServer.USER, "");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE yuebao");
        }
        folder = DataFolder.at(Files.createDirectories(root.resolve("data")));
        Files.writeString(
                folder.root().resolve("yuebao.yaml"), """
                        spring:
                          datasource:
                            url: %s
                            username: %s
                            password: ""
                            hikari:
                              maximum-pool-size: %d
                        """.formatted(postgres.url("yuebao"), PostgresServer.USER, POOL));
        first = server();
        second = server();
        account("bianzhi", Role.COMPILER, Optional.empty());
        account("tongzhou", Role.REPORTER, Optional.of(new UnitName("通州区")));
    }

    @AfterAll
    static void stop() {
        Stream.of(second, first).filter(program -> program != null).forEach(Program::close);
        if (postgres != null) {
            postgres.close();
        }
    }

    private static Program server() {
        return Program.serve(folder, 0, MovedClock.at("2022-10-11T09:00"));
    }

    private static void account(String name, Role role, Optional<UnitName> unit) {
        Accounts accounts = first.bean(Accounts.class);
        accounts.changePassword(name, accounts.add("测试", name, name, role, unit).secret(), WebUser.PASSWORD);
    }

    @Test
    @Order(1)
    void whatIsHandedInAndRunOnOneServerIsDownloadedFromTheOther() throws Exception {
        WebUser reporter = WebUser.signedIn(first.port(), "tongzhou", WebUser.PASSWORD);
        assertThat(reporter.upload("/", MONTH + "/files", "通州.xlsx", Files.readAllBytes(sentBy("通州区")))
                        .text())
                .contains("已收到");
        WebUser compiler = WebUser.signedIn(first.port(), "bianzhi", WebUser.PASSWORD);

        assertThat(compiler.post(MONTH + "/runs", MONTH + "/runs", Map.of("reason", "试运行"))
                        .status())
                .isEqualTo(200);
        RunRecord run = ended(new RunKey(PLAN, SEPTEMBER, 1));

        assertThat(run.result()).startsWith("草稿第1稿：应报");
        PublishedReport draft =
                second.bean(ReportStore.class).of(PLAN, SEPTEMBER).getFirst();
        String pdf = draft.files().stream()
                .map(file -> file.name())
                .filter(name -> name.endsWith(".pdf"))
                .findFirst()
                .orElseThrow();
        WebUser elsewhere = WebUser.signedIn(second.port(), "bianzhi", WebUser.PASSWORD);
        assertThat(elsewhere.get(MONTH + "/reports/d1/" + pdf).text()).startsWith("%PDF-");
    }

    @Test
    @Order(2)
    void whileOneServerHasTheTurnTheOtherTellsToWait() throws Exception {
        WebUser there = WebUser.signedIn(second.port(), "bianzhi", WebUser.PASSWORD);

        assertThat(first.bean(RunTurn.class).during(() -> run(there))).isEqualTo(409);
        assertThat(run(there)).isEqualTo(200);

        ended(new RunKey(PLAN, SEPTEMBER, 2));
        assertThat(first.bean(RunLogStore.class).of(PLAN, SEPTEMBER)).hasSize(2);
    }

    private static int run(WebUser user) {
        try {
            return user.post(MONTH + "/runs", MONTH + "/runs", Map.of("reason", "在另一处"))
                    .status();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** While the turn is another's, neither a server that starts nor a command takes its run for dead. */
    @Test
    @Order(3)
    void aRunIsTakenForInterruptedOnlyWhenNobodyHasTheTurn() {
        RunKey run = new RunKey(PLAN, SEPTEMBER, 99);
        RunLogStore log = first.bean(RunLogStore.class);
        first.bean(RunTurn.class).during(() -> {
            log.begin(record(run));
            try (Program third = server()) {
                assertThat(third.bean(RunLogStore.class).find(run).orElseThrow().state())
                        .isEqualTo(RunRecord.State.RUNNING);
            }
            assertThat(Cli.yuebao("run", "--plan", PLAN, "--month", SEPTEMBER, "--data", folder.root())
                            .err())
                    .contains("第99次编制（2022年9月）正在进行，请等它结束后再试。");
            return "";
        });

        try (Program third = server()) {
            RunLogStore read = third.bean(RunLogStore.class);
            Awaitility.await("whoever of the three marks it")
                    .until(() -> read.find(run).orElseThrow().state() == RunRecord.State.INTERRUPTED);
        }
    }

    /** Forty browsers watch a run of another process; three connections are enough for all, and the turn needs none of them. */
    @Test
    @Order(4)
    void watchersDoNotUseUpTheConnections() throws Exception {
        RunKey run = new RunKey(PLAN, SEPTEMBER, 100);
        WebUser watcher = WebUser.signedIn(second.port(), "bianzhi", WebUser.PASSWORD);
        AtomicReference<List<CompletableFuture<HttpResponse<String>>>> watches = new AtomicReference<>(List.of());
        // All of it within the turn: a run that nobody has the turn for is marked as interrupted once a minute.
        first.bean(RunTurn.class).during(() -> {
            first.bean(RunLogStore.class).begin(record(run));
            watches.set(watch(watcher, run));
            assertThat(page(watcher, MONTH + "/runs").status())
                    .as("without a connection it would be 500")
                    .isEqualTo(200);
            first.bean(RunLogStore.class).end(run, RunRecord.State.DONE, "完成", Instant.parse("2022-10-11T02:00:00Z"));
            return "";
        });

        for (CompletableFuture<HttpResponse<String>> each : watches.get()) {
            assertThat(each.get().body()).contains("event:end", "data:DONE");
        }
    }

    private static List<CompletableFuture<HttpResponse<String>>> watch(WebUser watcher, RunKey run) {
        List<CompletableFuture<HttpResponse<String>>> watches = new ArrayList<>();
        HttpClient http = watcher.http();
        for (int i = 0; i < 40; i++) {
            watches.add(http.sendAsync(
                    HttpRequest.newBuilder(URI.create(
                                    "http://localhost:" + second.port() + MONTH + "/runs/" + run.run() + "/events"))
                            .build(),
                    BodyHandlers.ofString()));
        }
        return watches;
    }

    private static WebUser.Page page(WebUser user, String path) {
        try {
            return user.get(path);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A server's database is no one process's: commands go on beside it. */
    @Test
    @Order(5)
    void commandsWorkBesideTheServers() {
        Cli status = Cli.yuebao("status", "--plan", PLAN, "--month", SEPTEMBER, "--data", folder.root());

        assertThat(status.exitCode()).as(status.err()).isZero();
        assertThat(status.out()).containsPattern("已报送 +1/42家");
    }

    private static RunRecord record(RunKey run) {
        Instant now = Instant.parse("2022-10-11T01:00:00Z");
        return new RunRecord(run, "另一台", "", now, now, Optional.empty(), RunRecord.State.RUNNING, "", List.of());
    }

    /** A run's last word comes a moment before it gives its turn to another. */
    private static RunRecord ended(RunKey run) {
        RunLogStore log = second.bean(RunLogStore.class);
        RunRecord ended = Awaitility.await()
                .atMost(3, TimeUnit.MINUTES)
                .until(() -> log.find(run).filter(each -> each.ended().isPresent()), Optional::isPresent)
                .orElseThrow();
        Awaitility.await()
                .atMost(3, TimeUnit.MINUTES)
                .ignoreException(RunInProgressException.class)
                .until(() -> second.bean(RunTurn.class).during(() -> true));
        return ended;
    }

    private static Path sentBy(String unit) throws Exception {
        Path sent = root.resolve("sent");
        Plan plan = first.bean(PlanShelf.class).inForce(PLAN, SEPTEMBER);
        DueDate due = first.bean(WorkingDayCalendar.class).dueDate(SEPTEMBER, 3);
        new DemoMonth(new FormWriter()).generate(plan, SEPTEMBER, due, sent);
        try (Stream<Path> files = Files.walk(sent)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().contains(unit))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
