package org.yuebao.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code override}: lights that persons set beside the computed ones. */
@Command(
        name = "override",
        description = {
            "人工评定：对一个单位（或全市）一个月的一项措施，或一个单位的一项指标，在计算的评价之外另行评定，须写明理由。",
            "两者都印在报告中，以人工评定为准，标注“人工”；从下一次 run 起计入。数值和合计不变。"
        },
        synopsisSubcommandLabel = "命令",
        subcommands = {OverrideSetCommand.class, OverrideWithdrawCommand.class, OverrideListCommand.class})
final class OverrideCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    OverrideCommand() {}

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
