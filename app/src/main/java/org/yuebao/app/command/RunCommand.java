package org.yuebao.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yuebao.app.DataFolder;
import org.yuebao.app.Program;
import org.yuebao.app.month.RunRequest;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code run}: takes in what the units sent, judges it and publishes a draft. */
@Command(
        name = "run",
        description = {"编制一个月的报告：收取并校核报送文件，对照计划评估，生成 Word、PDF、XLSX 草稿。", "可以反复运行：已收取的文件不会重复处理，更正后的文件成为该单位的新版本，每次生成新的草稿。"
        })
final class RunCommand implements Callable<Integer> {

    @Mixin
    private PlanAndMonth what;

    @Mixin
    private DataOption data;

    @Option(names = "--inbox", paramLabel = "DIR", description = "各单位报送文件所在的文件夹；默认为数据文件夹中的 inbox/YYYY-MM。")
    private Optional<Path> inbox = Optional.empty();

    @Option(names = "--output", paramLabel = "DIR", description = "报告写到这个文件夹下的 YYYY-MM/d1（第1稿）；默认为数据文件夹中的 output。")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--as-of", paramLabel = "TIME", description = "只计入此刻之前收到的文件，如 2022-07-06T09:00（北京时间）；默认为现在。")
    private Optional<Instant> asOf = Optional.empty();

    @Option(names = "--plan-version", paramLabel = "N", description = "按计划的第几版编制；默认为该月适用的一版。各版见 plan list --versions。")
    private Optional<Integer> planVersion = Optional.empty();

    @Option(names = "--json", description = "只输出一个 JSON 对象，供程序使用。")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the mixins before the command is called
    RunCommand() {}

    @Override
    public Integer call() {
        DataFolder folder = data.folder();
        CommandLine line = spec.commandLine();
        try (Program program = Program.start(folder, Terminal.progress(line, json))) {
            Instant until = asOf.orElseGet(() -> program.bean(Clock.class).instant());
            RunRequest request = new RunRequest(
                    what.plan(),
                    what.month(),
                    until,
                    absolute(inbox.orElseGet(() -> folder.inbox(what.month()))),
                    absolute(output.orElseGet(folder::output)),
                    planVersion);
            return new MonthRunner(program, folder).run(request, json, line);
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
