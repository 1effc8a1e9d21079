package org.yuebao.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code completion}: completions that a person withdraws. */
@Command(
        name = "completion",
        description = {"完成的撤销：措施一经单位填报完成，以后各月保持已完成，直到有人写明理由撤销。", "自撤销的月份起，此前填报的完成不再作数，按当月填报评价；从下一次 run 起计入。以前月份的报告不变。"},
        synopsisSubcommandLabel = "命令",
        subcommands = {CompletionWithdrawCommand.class, CompletionRestoreCommand.class, CompletionListCommand.class})
final class CompletionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    CompletionCommand() {}

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
