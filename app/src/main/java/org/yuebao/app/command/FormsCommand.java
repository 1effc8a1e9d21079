package org.yuebao.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.yuebao.app.Program;
import org.yuebao.app.month.LastMonth;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.ingest.form.FormWriter;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.SubmissionStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code forms}: blank submission workbooks for every reporting unit. */
@Command(name = "forms", description = "为每个应报送的单位生成空白填报表（牵头或主责单位；只协办的单位不需填报）。")
final class FormsCommand implements Callable<Integer> {

    @Mixin
    private PlanAndMonth what;

    @Mixin
    private DataOption data;

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "写到这个文件夹。")
    private Path to;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    FormsCommand() {}

    @Override
    public Integer call() throws IOException {
        RunProgress progress = Terminal.progress(spec.commandLine(), false);
        try (Program program = Program.start(data.folder(), progress)) {
            Plan plan = program.bean(PlanShelf.class).inForce(what.plan(), what.month());
            DueDate due = plan.rating().dueDate(what.month(), program.bean(WorkingDayCalendar.class));
            LastMonth lastMonth = new LastMonth(
                    program.bean(SubmissionStore.class),
                    program.bean(Clock.class).instant());
            List<Path> forms = new FormWriter()
                    .writeAll(plan, what.month(), due, lastMonth.cumulatives(plan, what.month()), to, progress);
            spec.commandLine()
                    .getOut()
                    .println("已生成" + forms.size() + "份空白填报表："
                            + to.toAbsolutePath().normalize());
            return ExitCode.DONE;
        }
    }
}
