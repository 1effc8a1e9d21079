package org.yuebao.app.command;

import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import org.yuebao.app.Program;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.RevisionChanges;
import org.yuebao.model.submission.RevisionChanges.Change;
import org.yuebao.model.submission.SourceCell;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.unit.UnitName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code history}: a unit's revisions of one month, and what each changed. */
@Command(name = "history", description = "查看一个单位一个月的各版报送：何时收到、原件的 SHA-256，以及每一版改了哪些单元格。")
final class HistoryCommand implements Callable<Integer> {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(DueDate.ZONE);

    @Mixin
    private PlanAndMonth what;

    @Mixin
    private DataOption data;

    @Option(names = "--unit", paramLabel = "NAME", required = true, description = "单位名称，如 通州区。")
    private String unit = "";

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    HistoryCommand() {}

    @Override
    public Integer call() {
        try (Program program = Program.start(data.folder(), RunProgress.silent())) {
            Plan plan = program.bean(PlanShelf.class).inForce(what.plan(), what.month());
            UnitName name = Units.named(plan, unit);
            List<StoredSubmission> revisions =
                    program.bean(SubmissionStore.class).revisions(what.plan(), what.month(), name);
            PrintWriter out = spec.commandLine().getOut();
            if (revisions.isEmpty()) {
                out.println(name + what.month().chinese() + "还没有接收的报送。");
            }
            for (int i = 0; i < revisions.size(); i++) {
                out.println(head(revisions.get(i)));
                if (i > 0) {
                    print(out, revisions.get(i - 1), revisions.get(i));
                }
            }
            out.flush();
            return ExitCode.DONE;
        }
    }

    private static String head(StoredSubmission revision) {
        return "第" + revision.revision() + "版  "
                + MINUTE.format(revision.submission().file().receivedAt()) + "  "
                + revision.submission().file().name() + "  SHA-256 "
                + revision.submission().file().sha256();
    }

    private static void print(PrintWriter out, StoredSubmission earlier, StoredSubmission later) {
        List<Change> changes = RevisionChanges.between(earlier.submission(), later.submission());
        out.println("  与第" + earlier.revision() + "版相比，"
                + (changes.isEmpty() ? "计入的内容没有变化" : "改了" + changes.size() + "处："));
        for (Change change : changes) {
            out.println("  "
                    + change.cell()
                            .map(SourceCell::toString)
                            .orElse(change.row().isEmpty() ? "填报信息" : "同一行")
                    + "  " + (change.row().isEmpty() ? "" : change.row() + " ") + change.column() + "：“"
                    + change.before() + "” → “" + change.after() + "”");
        }
    }
}
