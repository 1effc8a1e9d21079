package org.yuebao.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.yuebao.app.ChecksOfBureau;
import org.yuebao.app.DataFolder;
import org.yuebao.app.FileHash;
import org.yuebao.app.Program;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.app.month.ShippedPlans;
import org.yuebao.app.terminal.TextTable;
import org.yuebao.ingest.IngestSettings;
import org.yuebao.ingest.admit.Admission;
import org.yuebao.ingest.admit.Occasion;
import org.yuebao.ingest.admit.Sender;
import org.yuebao.ingest.admit.UnitHistory;
import org.yuebao.ingest.check.CheckCatalogue;
import org.yuebao.ingest.remark.FileReport;
import org.yuebao.ingest.remark.Remarks;
import org.yuebao.ingest.remark.RemarksPage;
import org.yuebao.ingest.remark.ReturnedWorkbook;
import org.yuebao.ingest.workbook.WorkbookLimits;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.PlanStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.Receipt;
import org.yuebao.model.submission.ReceivedFile;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.submission.Submission;
import org.yuebao.model.unit.UnitName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: the checks of a run on one file, without storing anything; for a unit to look at its own file first. */
@Command(
        name = "check",
        description = {"检查一份填报表：与 run 所做的检查相同，但不保存任何内容，可由各单位在报送前自查。", "没有数据文件夹也能用（按随附的计划，不与以前月份比较）；有数据文件夹时，与本单位以前月份比较。"
        },
        footer = "退出码：0 会被接收，没有错误和警告；1 会被退回，或有错误、警告；2 用法有误；3 失败。")
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "填报表。")
    private Path file = Path.of("");

    @Option(names = "--plan", paramLabel = "ID", description = "计划编号；默认从填报表中认出。")
    private Optional<PlanId> planId = Optional.empty();

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "报告月份；默认从填报表中认出。")
    private Optional<ReportingMonth> month = Optional.empty();

    @Option(names = "--to", paramLabel = "FILE", description = "把意见写进填报表（.xlsx，即退回件），或写成可打印的网页（.html）。")
    private Optional<Path> to = Optional.empty();

    @Option(names = "--json", description = "只输出一个 JSON 对象，供程序使用。")
    private boolean json;

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    CheckCommand() {}

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw CommandFailedException.usage("没有这个文件：" + file + "。");
        }
        DataFolder folder = data.folder();
        if (!Files.isDirectory(folder.database())) {
            ShippedPlans shipped = new ShippedPlans();
            Sender announced = sender();
            Plan plan = planOf(
                    announced,
                    shipped.ids().stream()
                            .flatMap(id -> shipped.find(id).stream())
                            .toList());
            return check(plan, monthOf(announced), UnitHistory.none(), new CheckCatalogue(), Optional.empty());
        }
        try (Program program = Program.start(folder, RunProgress.silent())) {
            Sender announced = sender();
            ReportingMonth of = monthOf(announced);
            Plan plan = planOf(announced, known(program.bean(PlanShelf.class), program.bean(PlanStore.class), of));
            SubmissionStore submissions = program.bean(SubmissionStore.class);
            Instant now = program.bean(Clock.class).instant();
            UnitHistory history = unit -> history(submissions, plan, unit, of, now);
            return check(
                    plan,
                    of,
                    history,
                    new CheckCatalogue(ChecksOfBureau.in(folder)),
                    submissions.find(plan.id(), of, FileHash.of(file)));
        }
    }

    private Sender sender() {
        return new Admission(limits()).senderOf(String.valueOf(file.getFileName()), file);
    }

    private static WorkbookLimits limits() {
        return WorkbookLimits.rows(IngestSettings.defaults().maxFilledRows());
    }

    private static List<Submission> history(
            SubmissionStore submissions, Plan plan, UnitName unit, ReportingMonth month, Instant now) {
        return submissions.history(plan.id(), unit, ReportingMonth.of(month.year(), 1), month.previous(), now).stream()
                .map(StoredSubmission::submission)
                .toList();
    }

    /** The versions that are in force in the month; a shipped plan isn't stored by looking at it. */
    private static List<Plan> known(PlanShelf shelf, PlanStore store, ReportingMonth month) {
        ShippedPlans shipped = new ShippedPlans();
        return shelf.list().stream()
                .flatMap(summary -> store.inForce(summary.id(), month).or(() -> shipped.find(summary.id())).stream())
                .toList();
    }

    private ReportingMonth monthOf(Sender announced) {
        return month.or(announced::month)
                .orElseThrow(() -> CommandFailedException.usage("不能从文件中认出报告月份，请用 --month 指明，如 --month 2022-06。"));
    }

    private Plan planOf(Sender announced, List<Plan> plans) {
        ReportingMonth of = monthOf(announced);
        List<PlanId> ids = plans.stream().map(Plan::id).toList();
        Optional<PlanId> wanted = planId.or(() -> announced.plan().filter(ids::contains));
        List<Plan> fitting = plans.stream()
                .filter(plan -> of.year() >= plan.year() && of.year() <= plan.lastYear())
                .filter(plan -> wanted.isPresent()
                        ? plan.id().equals(wanted.get())
                        : announced.unit().flatMap(plan.register()::find).isPresent())
                .toList();
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        if (wanted.isPresent()) {
            throw ids.contains(wanted.get())
                    ? CommandFailedException.usage(
                            "计划 " + wanted.get() + " 不适用于" + of.chinese() + "。请检查 --plan 和 --month。")
                    : CommandFailedException.usage("没有编号为 " + wanted.get() + " 的计划。现有计划：" + joined(ids) + "。");
        }
        throw CommandFailedException.usage("不能从文件中认出是哪个计划的填报表，请用 --plan 指明。现有计划：" + joined(ids) + "。");
    }

    private static String joined(List<PlanId> ids) {
        return ids.stream().map(PlanId::value).collect(Collectors.joining("、"));
    }

    private int check(
            Plan plan, ReportingMonth of, UnitHistory history, CheckCatalogue checks, Optional<Receipt> before)
            throws IOException {
        ReceivedFile received = new ReceivedFile(
                String.valueOf(file.getFileName()),
                FileHash.of(file),
                Files.getLastModifiedTime(file).toInstant());
        Receipt receipt = new Admission(limits(), checks).admit(received, file, new Occasion(plan, of, history));
        Remarks remarks = Remarks.of(receipt);
        if (to.isPresent()) {
            write(remarks, to.get());
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? FileReport.json(receipt, remarks) : table(plan, receipt, remarks, before));
        out.flush();
        boolean isFine = remarks.findings().stream().allMatch(finding -> finding.severity() == Severity.NOTE);
        return isFine ? ExitCode.DONE : ExitCode.DONE_WITH_REFUSALS;
    }

    private void write(Remarks remarks, Path target) throws IOException {
        if (target.toString().endsWith(".html")) {
            Files.writeString(target, RemarksPage.html(remarks), StandardCharsets.UTF_8);
            return;
        }
        ReturnedWorkbook workbook = ReturnedWorkbook.of(file, remarks);
        if (!target.toString().endsWith(workbook.extension())) {
            throw CommandFailedException.usage("--to 的文件名应以 " + workbook.extension() + " 或 .html 结尾。");
        }
        Files.write(target, workbook.bytes());
    }

    private String table(Plan plan, Receipt receipt, Remarks remarks, Optional<Receipt> before) {
        TextTable table = new TextTable()
                .row("文件", remarks.file().name())
                .row(
                        "计划",
                        plan.title() + "（" + plan.id() + "，第" + plan.version().number() + "版）")
                .row("单位", remarks.unit().map(UnitName::value).orElse("不能识别"))
                .row("月份", remarks.month().chinese())
                .row("结果", remarks.refused() ? "会被退回" : "会被接收")
                .row("内容", contents(receipt))
                .row("问题", remarks.isEmpty() ? "无" : remarks.findings().size() + "处");
        before.ifPresent(known -> table.row("收件", "已收到：内容相同的文件“" + known.file().name() + "”此前已经收取"));
        return table.print()
                + remarks.findings().stream().map(CheckCommand::line).collect(Collectors.joining());
    }

    private static String line(Finding finding) {
        return finding.severity().chinese() + "  " + finding.message() + "（" + finding.code() + "）\n";
    }

    private static String contents(Receipt receipt) {
        return receipt instanceof Submission submission
                ? "进展" + submission.entries().size() + "行，指标"
                        + submission.readings().size() + "项" + (submission.nilReport() ? "，零报告" : "")
                : "未计入";
    }
}
