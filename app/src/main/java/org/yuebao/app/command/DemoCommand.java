package org.yuebao.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.yuebao.app.DataFolder;
import org.yuebao.app.Program;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.app.month.RunRequest;
import org.yuebao.ingest.demo.DemoMonth;
import org.yuebao.ingest.form.FormWriter;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo}: a made-up June 2022 of all units, run through the same code as a real month. */
@Command(
        name = "demo",
        description = {"生成2022年6月的演示数据（各区、各部门，含逾期、未报、零报告和填错的），并编制报告。", "演示数据由固定种子生成，所到之处都标明“演示数据”。"})
final class DemoCommand implements Callable<Integer> {

    private static final PlanId PLAN = new PlanId("beijing-2022");
    private static final ReportingMonth MONTH = ReportingMonth.of(2022, 6);
    /** Two working days after the due day (5 July) and a night: the late one is in, the missing one is missing. */
    private static final Instant AS_OF =
            LocalDateTime.of(2022, 7, 8, 1, 0).atZone(DueDate.ZONE).toInstant();

    private static final String MARKER = "演示数据.txt";

    @Option(
            names = "--to",
            paramLabel = "DIR",
            defaultValue = "yuebao-demo",
            description = "写到这个文件夹；默认 ${DEFAULT-VALUE}。")
    private Path to = Path.of("yuebao-demo");

    @Option(names = "--json", description = "只输出一个 JSON 对象，供程序使用。")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    DemoCommand() {}

    @Override
    public Integer call() throws IOException {
        DataFolder folder = DataFolder.at(to);
        CommandLine line = spec.commandLine();
        mark(folder.root());
        try (Program program = Program.start(folder, Terminal.progress(line, json))) {
            Plan plan = program.bean(PlanShelf.class).inForce(PLAN, MONTH);
            DueDate due = program.bean(WorkingDayCalendar.class)
                    .dueDate(MONTH, plan.rating().dueWorkingDay());
            new DemoMonth(new FormWriter()).generate(plan, MONTH, due, folder.inbox(MONTH));
            RunRequest request = new RunRequest(PLAN, MONTH, AS_OF, folder.inbox(MONTH), folder.output());
            int code = new MonthRunner(program, folder).run(request, json, line);
            // One refused file and its like are part of the show.
            return code == ExitCode.DONE_WITH_REFUSALS ? ExitCode.DONE : code;
        }
    }

    /** A folder with anything else in it isn't touched: made-up figures must not lie among real ones. */
    private static void mark(Path root) {
        Path marker = root.resolve(MARKER);
        try {
            if (Files.exists(root) && !Files.exists(marker) && !isEmpty(root)) {
                throw CommandFailedException.usage("文件夹 " + root + " 里有别的文件，演示数据不能写在其中。请用 --to 指定一个新的文件夹。");
            }
            Files.createDirectories(root);
            Files.writeString(marker, "本文件夹中的数据都是演示数据，由 yuebao demo 生成，不得作为依据。\n");
        } catch (IOException e) {
            throw CommandFailedException.failed("文件夹不能写入：" + root + "。请检查权限和剩余空间，或用 --to 指定别的文件夹。");
        }
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
