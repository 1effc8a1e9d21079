package org.yuebao.app;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.app.office.RunDesk;
import org.yuebao.app.security.Accounts;
import org.yuebao.ingest.demo.DemoMonth;
import org.yuebao.ingest.form.FormWriter;
import org.yuebao.model.access.Role;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.run.RunRecord;
import org.yuebao.model.store.ReportStore;
import org.yuebao.model.unit.UnitName;

/**
 * One server and one browser for all browser tests. It is the afternoon of 5 July 2022, the day on which June is due:
 * reporters hand June in, compilers work on May, for which all but two units' files are there.
 */
final class BrowsedServer implements AutoCloseable {

    static final PlanId PLAN = new PlanId("beijing-2022");
    static final ReportingMonth MAY = ReportingMonth.of(2022, 5);
    static final ReportingMonth JUNE = ReportingMonth.of(2022, 6);

    private final Path root = Files.createTempDirectory("yuebao-browsed");
    private final DataFolder folder = DataFolder.at(root.resolve("data"));
    private final Program program;
    private final Browser browser;

    private BrowsedServer() throws Exception {
        program = Program.serve(folder, 0, MovedClock.at("2022-07-05T15:00"));
        demo(MAY);
        demo(JUNE);
        account("bianzhi1", "李编制", Role.COMPILER, Optional.empty());
        account("bianzhi2", "王复核", Role.COMPILER, Optional.empty());
        account("duzhe", "赵读者", Role.READER, Optional.empty());
        account("guanliyuan", "孙管理", Role.ADMINISTRATOR, Optional.empty());
        browser = Browser.open(program.port(), Files.createDirectory(root.resolve("downloads")));
    }

    /** All files into the inbox, but those of the two units whose reporters hand in by the browser. */
    private void demo(ReportingMonth month) throws IOException {
        Plan plan = program.bean(PlanShelf.class).inForce(PLAN, month);
        new DemoMonth(new FormWriter())
                .generate(plan, month, program.bean(WorkingDayCalendar.class).dueDate(month, 3), folder.inbox(month));
        for (String unit : new String[] {"通州区", "顺义区"}) {
            Files.move(sentBy(unit, month), scratch(month + unit + ".xlsx"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Gives the one server to whichever test class has it as a parameter; it ends with the last of them. */
    static final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == BrowsedServer.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            assumeTrue(Browser.isInstalled(), "Chromium and its driver are not installed (bin/verify installs them)");
            return test.getRoot()
                    .getStore(Namespace.create(BrowsedServer.class))
                    .computeIfAbsent(BrowsedServer.class, key -> begun(), BrowsedServer.class);
        }

        private static BrowsedServer begun() {
            try {
                return new BrowsedServer();
            } catch (Exception e) {
                throw new IllegalStateException("the server doesn't start", e);
            }
        }
    }

    static String address(ReportingMonth month) {
        return "/months/" + PLAN + "/" + month;
    }

    Browser browser() {
        return browser;
    }

    <T> T bean(Class<T> type) {
        return program.bean(type);
    }

    int port() {
        return program.port();
    }

    /** With the tests' password, which is the account's own. */
    void signIn(String name) {
        browser.signIn(name, WebUser.PASSWORD);
    }

    private void account(String name, String fullName, Role role, Optional<UnitName> unit) {
        program.bean(Accounts.class).changePassword(name, newAccount(name, fullName, role, unit), WebUser.PASSWORD);
    }

    /** @return the first password, which must be changed */
    String newReporter(String name, String unit) {
        return newAccount(name, unit + "填报人", Role.REPORTER, Optional.of(new UnitName(unit)));
    }

    private String newAccount(String name, String fullName, Role role, Optional<UnitName> unit) {
        return program.bean(Accounts.class)
                .add("测试", name, fullName, role, unit)
                .secret();
    }

    /** What a unit sent, as it lies in the inbox. */
    Path sentBy(String unit, ReportingMonth month) throws IOException {
        try (Stream<Path> files = Files.walk(folder.inbox(month))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().contains(unit))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The filled-in workbook of a unit that has not sent it. */
    Path notSentBy(String unit, ReportingMonth month) throws IOException {
        return scratch(month + unit + ".xlsx");
    }

    /** A place for a file that a test makes. */
    Path scratch(String name) throws IOException {
        return Files.createDirectories(root.resolve("scratch")).resolve(name);
    }

    /** One run, to its end. */
    void run(ReportingMonth month) throws Exception {
        RunRecord.State state = program.bean(RunDesk.class)
                .start(PLAN, month, "测试", "测试编制")
                .end()
                .get(3, TimeUnit.MINUTES);
        if (state != RunRecord.State.DONE) {
            throw new AssertionError("the run of " + month + " ended as " + state);
        }
    }

    /** Makes sure that there is something to read. */
    void mustHaveReport(ReportingMonth month) throws Exception {
        if (program.bean(ReportStore.class)
                .newest(PLAN, month, ReportLabel.Kind.DRAFT)
                .isEmpty()) {
            run(month);
        }
    }

    @Override
    public void close() throws IOException {
        browser.close();
        program.close();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
