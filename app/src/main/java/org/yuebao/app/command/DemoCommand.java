package org.yuebao.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
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

/** {@code demo}: a made-up month of all units of a plan, June 2022 of Beijing by default, run through the same code as a real one. */
@Command(
        name = "demo",
        description = {
            "生成一个月的演示数据（全部应报送单位，含逾期、未报、零报告和填错的），并编制报告；默认为北京市2022年6月。",
            "也可以用 --plan 换成别的计划（编号或计划工作簿），用 --month 换成别的月份。",
            "演示数据由固定种子生成，所到之处都标明“演示数据”。"
        })
final class DemoCommand implements Callable<Integer> {

    private static final PlanId PLAN = new PlanId("beijing-2022");
    private static final int MONTH_BY_DEFAULT = 6;

    private static final String MARKER = "演示数据.txt";

    @Option(names = "--plan", paramLabel = "ID|FILE", description = "计划编号，或计划工作簿（.xlsx）；默认 beijing-2022。")
    private Optional<String> plan = Optional.empty();

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "报告月份；默认为计划年度的6月。")
    private Optional<ReportingMonth> month = Optional.empty();

    @Option(names = "--to", paramLabel = "DIR", description = "写到这个文件夹；默认 yuebao-demo，别的计划为 yuebao-demo-计划编号。")
    private Optional<Path> to = Optional.empty();

    @Option(names = "--json", description = "只输出一个 JSON 对象，供程序使用。")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    DemoCommand() {}

    @Override
    public Integer call() throws IOException {
        Optional<Plan> workbook = plan.filter(PlanFiles::isFile).map(file -> PlanFiles.read(Path.of(file)));
        PlanId id = workbook.map(Plan::id)
                .orElseGet(() -> plan.map(Converters::planId).orElse(PLAN));
        DataFolder folder =
                DataFolder.at(to.orElseGet(() -> Path.of(id.equals(PLAN) ? "yuebao-demo" : "yuebao-demo-" + id)));
        CommandLine line = spec.commandLine();
        mark(folder.root());
        try (Program program = Program.start(folder, Terminal.progress(line, json))) {
            PlanShelf shelf = program.bean(PlanShelf.class);
            workbook.ifPresent(shelf::load);
            ReportingMonth reported =
                    month.orElseGet(() -> ReportingMonth.of(shelf.newest(id).year(), MONTH_BY_DEFAULT));
            Plan inForce = shelf.inForce(id, reported);
            WorkingDayCalendar calendar = program.bean(WorkingDayCalendar.class);
            DueDate due = inForce.rating().dueDate(reported, calendar);
            new DemoMonth(new FormWriter()).generate(inForce, reported, due, folder.inbox(reported));
            Instant asOf = DemoMonth.allIsInBy(due, calendar);
            RunRequest request = new RunRequest(id, reported, asOf, folder.inbox(reported), folder.output());
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
