package org.yuebao.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code data}: what is done with the data as a whole. */
@Command(
        name = "data",
        description = "数据：把数据库搬到 PostgreSQL。",
        synopsisSubcommandLabel = "命令",
        subcommands = DataMoveCommand.class)
final class DataCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    DataCommand() {}

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.USAGE;
    }
}
