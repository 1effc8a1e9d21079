package org.yuebao.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yuebao.app.DataFolder;
import org.yuebao.app.Program;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.app.month.RunTurn;
import org.yuebao.model.report.PublishedFile;
import org.yuebao.model.report.PublishedReport;
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
            PublishedReport issued = program.bean(RunTurn.class)
                    .during(() -> program.bean(IssueReport.class)
                            .issue(
                                    what.plan(),
                                    what.month(),
                                    program.bean(Clock.class).instant(),
                                    reports));
            spec.commandLine()
                    .getOut()
                    .println(what.month().chinese() + "报告已" + (issued.label().number() == 1 ? "定稿" : "更正") + "（"
                            + issued.label() + "）：" + reports.resolve(issued.folder()));
            for (PublishedFile file : issued.files()) {
                spec.commandLine().getOut().println("      " + file.name());
            }
            return ExitCode.DONE;
        }
    }
}
