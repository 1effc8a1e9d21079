package org.yuebao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
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
import org.yuebao.model.run.RunRecord;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.unit.UnitName;

/**
 * The demo's June 2022 in a running server: all files are in, one run is done, it is the third day after the due day.
 * The test classes that ask for it share one, so each works on units and months that no other one changes.
 */
final class ServedMonth implements AutoCloseable {

    static final PlanId PLAN = new PlanId("beijing-2022");
    static final ReportingMonth JUNE = ReportingMonth.of(2022, 6);
    static final String ADDRESS = "/months/beijing-2022/2022-06";

    private final Path root = Files.createTempDirectory("yuebao-served");
    private final MovedClock clock = MovedClock.at("2022-07-08T09:00");
    private final Program program;
    private final Map<String, WebUser> users = new HashMap<>();

    private ServedMonth() throws Exception {
        DataFolder folder = DataFolder.at(root.resolve("data"));
        program = Program.serve(folder, 0, clock);
        Plan plan = program.bean(PlanShelf.class).inForce(PLAN, JUNE);
        new DemoMonth(new FormWriter())
                .generate(plan, JUNE, program.bean(WorkingDayCalendar.class).dueDate(JUNE, 3), folder.inbox(JUNE));
        account("bianzhi1", Role.COMPILER, Optional.empty());
        account("bianzhi2", Role.COMPILER, Optional.empty());
        account("duzhe", Role.READER, Optional.empty());
        account("tongzhou", Role.REPORTER, Optional.of(new UnitName("通州区")));
        run("第一次编制");
    }

    /** Gives the one server to whichever test class has it as a parameter; it ends with the last of them. */
    static final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == ServedMonth.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(Namespace.create(ServedMonth.class))
                    .computeIfAbsent(ServedMonth.class, key -> begun(), ServedMonth.class);
        }

        private static ServedMonth begun() {
            try {
                return new ServedMonth();
            } catch (Exception e) {
                throw new IllegalStateException("the server doesn't start", e);
            }
        }
    }

    private void account(String name, Role role, Optional<UnitName> unit) {
        Accounts accounts = program.bean(Accounts.class);
        accounts.changePassword(name, accounts.add("测试", name, name, role, unit).secret(), WebUser.PASSWORD);
    }

    /** Signed in once for all: BCrypt takes its time by intention. */
    WebUser user(String name) throws Exception {
        if (!users.containsKey(name)) {
            users.put(name, WebUser.signedIn(program.port(), name, WebUser.PASSWORD));
        }
        return users.get(name);
    }

    int port() {
        return program.port();
    }

    Program program() {
        return program;
    }

    <T> T bean(Class<T> type) {
        return program.bean(type);
    }

    MovedClock clock() {
        return clock;
    }

    /** One more run of June, to its end. */
    RunRecord.State run(String reason) throws Exception {
        return program.bean(RunDesk.class).start(PLAN, JUNE, "测试", reason).end().get(3, TimeUnit.MINUTES);
    }

    /** The kept original of a unit's first revision. */
    String sha256Of(String unit) {
        return program.bean(SubmissionStore.class)
                .revisions(PLAN, JUNE, new UnitName(unit))
                .getFirst()
                .submission()
                .file()
                .sha256();
    }

    /** What a unit sent, as it lies in the inbox. */
    Path sentBy(String unit) throws IOException {
        try (Stream<Path> files = Files.walk(DataFolder.at(root.resolve("data")).inbox(JUNE))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().contains(unit))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Where a bureau puts templates of its own. */
    Path templates() {
        return DataFolder.at(root.resolve("data")).templates();
    }

    /** A place for a file that a test makes. */
    Path scratch(String name) throws IOException {
        return Files.createDirectories(root.resolve("scratch")).resolve(name);
    }

    @Override
    public void close() throws IOException {
        program.close();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
