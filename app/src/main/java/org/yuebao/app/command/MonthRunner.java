package org.yuebao.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yuebao.app.DataFolder;
import org.yuebao.app.Program;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.app.month.RecordedRuns;
import org.yuebao.app.month.RunRequest;
import org.yuebao.app.month.RunSummary;
import org.yuebao.ingest.Inbox;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.run.RunRecord;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.store.SubmissionStore;
import picocli.CommandLine;

/** Runs a month and tells what came of it; what {@code run} and {@code demo} share. */
final class MonthRunner {

    /** Who started the run, in lists of runs. */
    private static final String WHO = "命令行";

    private final Program program;
    private final DataFolder folder;

    MonthRunner(Program program, DataFolder folder) {
        this.program = program;
        this.folder = folder;
    }

    /** @return the exit code */
    int run(RunRequest request, boolean json, CommandLine line) {
        PlanShelf shelf = program.bean(PlanShelf.class);
        Plan inForce = shelf.inForce(request.plan(), request.month());
        Plan plan = request.planVersion()
                .map(number -> version(shelf, request, number))
                .orElse(inForce);
        checkInbox(request);
        checkOutput(request.output());
        return carryOut(plan, request, program.bean(RecordedRuns.class).open(plan, request, WHO, "命令行编制"), json, line);
    }

    /** Goes on with a run that failed or was interrupted. */
    int goOn(RunRecord record, RunRequest request, boolean json, CommandLine line) {
        Plan plan = program.bean(PlanShelf.class).of(record.run());
        checkOutput(request.output());
        return carryOut(plan, request, program.bean(RecordedRuns.class).reopen(plan, record, request), json, line);
    }

    private int carryOut(Plan plan, RunRequest request, RecordedRuns.Opened opened, boolean json, CommandLine line) {
        RunKey run = opened.run();
        RunSummary summary = opened.carryOut(Failures::inWords);
        SummaryPrinter printer = new SummaryPrinter(plan, request, folder);
        line.getOut().print(json ? printer.json(run, summary) : printer.table(run, summary));
        line.getOut().flush();
        summary.toldFirst().forEach(finding -> line.getErr().println(finding.message()));
        return summary.needsAttention() ? ExitCode.DONE_WITH_REFUSALS : ExitCode.DONE;
    }

    private static Plan version(PlanShelf shelf, RunRequest request, int number) {
        return shelf.versions(request.plan()).stream()
                .filter(plan -> plan.version().number() == number)
                .findFirst()
                .orElseThrow(() -> CommandFailedException.usage(
                        "计划 " + request.plan() + " 没有第" + number + "版。各版见 plan list --versions。"));
    }

    private void checkInbox(RunRequest request) {
        if (!Files.isDirectory(request.inbox())) {
            throw CommandFailedException.failed("收件文件夹不存在：" + request.inbox() + "。请建立该文件夹并放入各单位报送的工作簿，或用 --inbox 指定。");
        }
        if (Inbox.of(request.inbox()).isEmpty() && nothingReceivedBefore(request)) {
            throw CommandFailedException.failed("收件文件夹是空的：" + request.inbox() + "。请放入各单位报送的工作簿后再运行；空白表可用 forms 生成。");
        }
    }

    private boolean nothingReceivedBefore(RunRequest request) {
        return program.bean(SubmissionStore.class)
                .firstAccepted(request.plan(), request.month(), request.asOf())
                .isEmpty();
    }

    /** Before anything is taken in: whoever can't have the report should know at once. */
    private static void checkOutput(Path output) {
        try {
            Files.createDirectories(output);
            Files.delete(Files.createTempFile(output, ".yuebao", ".tmp"));
        } catch (IOException e) {
            throw CommandFailedException.outputNotWritable(output);
        }
    }
}
