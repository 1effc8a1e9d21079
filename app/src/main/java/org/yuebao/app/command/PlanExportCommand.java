package org.yuebao.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.yuebao.app.Program;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.run.RunProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plan export}: the plan workbook of a loaded plan, to be edited and loaded again. */
@Command(name = "export", description = "把计划写成计划工作簿（.xlsx），修改后可用 plan load 载入为新的版本。")
final class PlanExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "计划编号，可带版本，如 beijing-2022@1；不带版本为最新版。")
    private String named;

    @Option(names = "--to", paramLabel = "FILE", required = true, description = "写到这个文件；已有的文件不会被覆盖。")
    private Path to;

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    PlanExportCommand() {}

    @Override
    public Integer call() {
        try (Program program = Program.start(data.folder(), RunProgress.silent())) {
            Plan plan = PlanFiles.find(named, program.bean(PlanShelf.class));
            PlanFiles.write(plan, to);
            spec.commandLine()
                    .getOut()
                    .println("已写出：" + to.toAbsolutePath().normalize() + "（" + plan.title() + "，第"
                            + plan.version().number() + "版）");
            return ExitCode.DONE;
        }
    }
}
