package org.yuebao.app.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yuebao.app.Program;
import org.yuebao.app.month.MonthArrivals;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.ingest.reminder.ReminderList;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.run.RunProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code reminders}: who has still to report, ready to be sent. */
@Command(name = "reminders", description = "催报名单：列出尚未报送的单位，连同可直接粘贴的催报文字；联系人和电话取自该单位本年最近一次的“填报信息”。")
final class RemindersCommand implements Callable<Integer> {

    @Mixin
    private PlanAndMonth what;

    @Mixin
    private DataOption data;

    @Option(names = "--to", paramLabel = "FILE", description = "另写成工作簿（.xlsx）。")
    private Optional<Path> to = Optional.empty();

    @Option(names = "--as-of", paramLabel = "TIME", description = "只看此刻之前收到的文件，如 2022-07-06T09:00（北京时间）；默认为现在。")
    private Optional<Instant> asOf = Optional.empty();

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    RemindersCommand() {}

    @Override
    public Integer call() throws IOException {
        if (to.filter(file -> !file.toString().endsWith(".xlsx")).isPresent()) {
            throw CommandFailedException.usage("--to 的文件名应以 .xlsx 结尾。");
        }
        try (Program program = Program.start(data.folder(), RunProgress.silent())) {
            Plan plan = program.bean(PlanShelf.class).inForce(what.plan(), what.month());
            Instant until = asOf.orElseGet(() -> program.bean(Clock.class).instant());
            ReminderList list = program.bean(MonthArrivals.class).reminders(plan, what.month(), until);
            PrintWriter out = spec.commandLine().getOut();
            out.print(list.text());
            if (to.isPresent()) {
                try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(to.get()))) {
                    list.writeWorkbook(stream);
                }
                out.println("已写出：" + to.get().toAbsolutePath().normalize());
            }
            out.flush();
            return ExitCode.DONE;
        }
    }
}
