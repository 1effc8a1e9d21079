package org.yuebao.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yuebao.app.Program;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.ingest.plan.check.PlanReport;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanVersion;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.PlanStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plan load}. */
@Command(
        name = "load",
        description = {"载入计划工作簿；内容有变化时成为新的版本，自生效月份起适用，以前的月份仍按当时的版本评估。", "先核对计划：错误须改正后才能载入，其余问题列出供参考。"})
final class PlanLoadCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "计划工作簿（.xlsx）。")
    private Path file;

    @Option(names = "--effective", paramLabel = "YYYY-MM", description = "自该报告月份起适用；默认为工作簿所写的版本生效月份。")
    private Optional<ReportingMonth> effective = Optional.empty();

    @Option(names = "--reason", paramLabel = "TEXT", description = "为何形成本版本；默认为工作簿所写的版本说明。")
    private Optional<String> reason = Optional.empty();

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    PlanLoadCommand() {}

    @Override
    public Integer call() {
        Plan plan = withVersion(PlanFiles.read(file));
        checkMonth(plan);
        PlanReport report = PlanFiles.check(file.toString(), plan);
        PrintWriter err = spec.commandLine().getErr();
        err.print(PlanFindings.lines(report.findings()));
        err.flush();
        if (!report.stopping().isEmpty()) {
            throw CommandFailedException.failed("没有载入：请改正以上错误后重新载入。");
        }
        try (Program program = Program.start(data.folder(), RunProgress.silent())) {
            PlanShelf shelf = program.bean(PlanShelf.class);
            PlanVersion version = shelf.load(plan);
            PrintWriter out = spec.commandLine().getOut();
            out.println("已载入：" + plan.title() + "（" + plan.id() + "），第" + version.number() + "版，自"
                    + version.effectiveFrom().chinese() + "起适用" + explained(version) + "。");
            replaced(program.bean(PlanStore.class).versions(plan.id()), version).ifPresent(out::println);
            out.flush();
            return ExitCode.DONE;
        }
    }

    private Plan withVersion(Plan plan) {
        PlanVersion said = plan.version();
        return plan.withVersion(
                new PlanVersion(said.number(), effective.orElse(said.effectiveFrom()), reason.orElse(said.reason())));
    }

    private static void checkMonth(Plan plan) {
        int year = plan.version().effectiveFrom().year();
        if (year > plan.lastYear()) {
            throw CommandFailedException.usage(
                    "版本生效月份" + plan.version().effectiveFrom().chinese() + "晚于计划的" + plan.lastYear()
                            + "年，不会有月份适用。请用 --effective 指定，或改正工作簿“计划信息”的“版本生效月份”。");
        }
    }

    private static String explained(PlanVersion version) {
        return version.reason().isBlank() ? "" : "（" + version.reason() + "）";
    }

    /** Earlier versions that no month is judged by any more: a person should know that old months would change. */
    private static Optional<String> replaced(List<Plan> versions, PlanVersion newest) {
        List<String> covered = versions.stream()
                .map(Plan::version)
                .filter(version -> version.number() < newest.number())
                .filter(version -> version.effectiveFrom().compareTo(newest.effectiveFrom()) >= 0)
                .map(version -> "第" + version.number() + "版")
                .toList();
        return covered.isEmpty()
                ? Optional.empty()
                : Optional.of("注意：" + String.join("、", covered)
                        + "不再适用于任何月份；已编制的月份重新运行时将按新版评估。如只从年中起适用，请用 --effective 指定月份。");
    }
}
