package org.yuebao.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code plan}: the plans themselves. */
@Command(
        name = "plan",
        description = "行动计划：查看和载入。",
        synopsisSubcommandLabel = "命令",
        subcommands = {PlanListCommand.class, PlanShowCommand.class, PlanLoadCommand.class})
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
