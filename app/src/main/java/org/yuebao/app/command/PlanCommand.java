package org.yuebao.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code plan}: the plans themselves. */
@Command(
        name = "plan",
        description = "行动计划：导入、查看、核对、载入、导出、比较，与上级计划对应、对照。",
        synopsisSubcommandLabel = "命令",
        subcommands = {
            PlanListCommand.class,
            PlanShowCommand.class,
            PlanImportCommand.class,
            PlanCheckCommand.class,
            PlanLinkCommand.class,
            PlanReconcileCommand.class,
            PlanLoadCommand.class,
            PlanDiffCommand.class,
            PlanExportCommand.class
        })
final class PlanCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    PlanCommand() {}

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
