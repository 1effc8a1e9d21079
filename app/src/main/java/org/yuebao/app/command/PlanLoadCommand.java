package org.yuebao.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.yuebao.app.Program;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanVersion;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.PlanStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plan load}. */
@Command(name = "load", description = "载入计划工作簿；内容有变化时成为新的版本，自工作簿所写的月份起适用。")
final class PlanLoadCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "计划工作簿（.xlsx）。")
    private Path file;

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    PlanLoadCommand() {}

    @Override
    public Integer call() {
        Plan plan = PlanFiles.read(file);
        try (Program program = Program.start(data.folder(), RunProgress.silent())) {
            PlanVersion version = program.bean(PlanStore.class).save(plan);
            spec.commandLine()
                    .getOut()
                    .println("已载入：" + plan.title() + "（" + plan.id() + "），第" + version.number() + "版，自"
                            + version.effectiveFrom().chinese() + "起适用。");
            return ExitCode.DONE;
        }
    }
}
