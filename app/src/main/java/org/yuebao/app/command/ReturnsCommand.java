package org.yuebao.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.yuebao.app.Program;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.ingest.check.CopiedTextComparison;
import org.yuebao.ingest.remark.ReturnFolder;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.OriginalStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.store.WaiverStore;
import org.yuebao.model.submission.Refusal;
import org.yuebao.model.submission.StoredSubmission;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code returns}: what goes back to the units, for all files that are in force or refused. */
@Command(
        name = "returns",
        description = {
            "退回件：为每份有问题的填报表写出带批注的原表（.xlsx）、可打印的网页（.html）和 JSON。",
            "run 已为每次新收的文件写出退回件（报告文件夹的 YYYY-MM/退回件/计划/第几次运行）；本命令写出现行各版的全部退回件。"
        })
final class ReturnsCommand implements Callable<Integer> {

    @Mixin
    private PlanAndMonth what;

    @Mixin
    private DataOption data;

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "写到这个文件夹。")
    private Path to;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    ReturnsCommand() {}

    @Override
    public Integer call() {
        try (Program program = Program.start(data.folder(), RunProgress.silent())) {
            program.bean(PlanShelf.class).inForce(what.plan(), what.month());
            SubmissionStore submissions = program.bean(SubmissionStore.class);
            Instant now = program.bean(Clock.class).instant();
            List<StoredSubmission> inForce = submissions.inForce(what.plan(), what.month(), now);
            CopiedTextComparison copies = new CopiedTextComparison();
            inForce.forEach(stored -> copies.add(stored.submission()));
            List<String> files = Stream.concat(
                            inForce.stream().map(stored -> stored.submission().file()),
                            submissions.refusals(what.plan(), what.month(), now).stream()
                                    .map(Refusal::file))
                    .map(file -> file.sha256())
                    .sorted()
                    .toList();
            List<Path> written = new ReturnFolder(
                            submissions,
                            program.bean(OriginalStore.class),
                            copies,
                            program.bean(WaiverStore.class).of(what.plan(), what.month()))
                    .write(what.plan(), what.month(), files, to);
            spec.commandLine()
                    .getOut()
                    .println("已写出退回件" + written.size() + "份（共" + files.size() + "份文件，其余没有问题）："
                            + to.toAbsolutePath().normalize());
            return ExitCode.DONE;
        }
    }
}
