package org.yuebao.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code templates}: how the report looks and reads. */
@Command(
        name = "templates",
        description = "公文模板和措辞：导出后修改，再检查能不能用。",
        synopsisSubcommandLabel = "命令",
        subcommands = {TemplatesExportCommand.class, TemplatesCheckCommand.class})
final class TemplatesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    TemplatesCommand() {}

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
