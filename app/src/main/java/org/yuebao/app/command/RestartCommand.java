package org.yuebao.app.command;

import java.util.concurrent.Callable;
import org.yuebao.app.DataFolder;
import org.yuebao.app.Program;
import org.yuebao.app.month.RecordedRuns;
import org.yuebao.app.month.RunRequest;
import org.yuebao.model.run.RunRecord;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code restart}: goes on with a run that failed or whose process died, from its last commit. */
@Command(
        name = "restart",
        description = {"续跑：接着完成一个月最近一次失败或中断（如断电、进程被终止）的编制，从断点继续。", "收取的文件以那一次编制开始时为准；要计入后来的文件，请用 run 重新编制。"})
final class RestartCommand implements Callable<Integer> {

    @Mixin
    private PlanAndMonth what;

    @Mixin
    private DataOption data;

    @Option(names = "--json", description = "只输出一个 JSON 对象，供程序使用。")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the mixins before the command is called
    RestartCommand() {}

    @Override
    public Integer call() {
        DataFolder folder = data.folder();
        CommandLine line = spec.commandLine();
        try (Program program = Program.start(folder, Terminal.progress(line, json))) {
            RunRecord record = program.bean(RecordedRuns.class)
                    .unfinished(what.plan(), what.month())
                    .orElseThrow(() ->
                            CommandFailedException.failed(what.month().chinese() + "最近一次编制没有失败或中断，不需要续跑。要重新编制请用 run。"));
            RunRequest request = new RunRequest(
                    what.plan(), what.month(), record.asOf(), folder.inbox(what.month()), folder.output());
            return new MonthRunner(program, folder).goOn(record, request, json, line);
        }
    }
}
