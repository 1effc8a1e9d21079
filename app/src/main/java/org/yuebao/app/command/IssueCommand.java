package org.yuebao.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.yuebao.app.DataFolder;
import org.yuebao.app.Program;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.app.month.RunTurn;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.report.PublishedFile;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.store.ReportStore;
import org.yuebao.report.issue.ClosedMonths;
import org.yuebao.report.issue.IssueReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code issue}: freezes the newest draft. */
@Command(name = "issue", description = "定稿：把最新的草稿定为正式报告 r1；以后再定稿即为更正 r2、r3……。定稿后的文件不再改动。")
final class IssueCommand implements Callable<Integer> {

    @Mixin
    private PlanAndMonth what;

    @Mixin
    private DataOption data;

    @Option(names = "--output", paramLabel = "DIR", description = "报告所在的文件夹；默认为数据文件夹中的 output。")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--out-of-order", description = "以前月份只有草稿、不再定稿时，仍把本月定稿。")
    private boolean outOfOrder;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    IssueCommand() {}

    @Override
    public Integer call() {
        DataFolder folder = data.folder();
        try (Program program = Program.start(folder, Terminal.progress(spec.commandLine(), false))) {
            program.bean(PlanShelf.class).inForce(what.plan(), what.month());
            Path reports = output.orElseGet(folder::output).toAbsolutePath().normalize();
            PublishedReport issued = program.bean(RunTurn.class).during(() -> issue(program, reports));
            spec.commandLine()
                    .getOut()
                    .println(what.month().chinese() + "报告已" + (issued.label().number() == 1 ? "定稿" : "更正") + "（"
                            + issued.label() + "）：" + reports.resolve(issued.folder()));
            for (PublishedFile file : issued.files()) {
                spec.commandLine().getOut().println("      " + file.name());
            }
            tellOfOtherMonths(new ClosedMonths(program.bean(ReportStore.class)));
            return ExitCode.DONE;
        }
    }

    private PublishedReport issue(Program program, Path reports) {
        IssueReport issue = program.bean(IssueReport.class);
        Instant now = program.bean(Clock.class).instant();
        return outOfOrder
                ? issue.issueOutOfOrder(what.plan(), what.month(), now, reports)
                : issue.issue(what.plan(), what.month(), now, reports);
    }

    private void tellOfOtherMonths(ClosedMonths months) {
        List<ReportingMonth> later = months.closedAfter(what.plan(), what.month());
        if (!later.isEmpty()) {
            spec.commandLine()
                    .getOut()
                    .println("以后已定稿的月份不变："
                            + later.stream().map(ReportingMonth::chinese).collect(Collectors.joining("、"))
                            + "。其走势以本次定稿为准，如需更正，请重新 run 后 issue。");
        }
        if (what.month().month() == 12) {
            spec.commandLine().getOut().println(what.month().year() + "年已关账：以后对各月的改动都以更正形式定稿，新的一年用新一年的计划。");
        }
    }
}
