package org.yuebao.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yuebao.app.Program;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.ingest.official.ImportSettings;
import org.yuebao.ingest.official.ImportedPlan;
import org.yuebao.ingest.official.OfficialPlanImport;
import org.yuebao.ingest.official.finding.ImportFinding;
import org.yuebao.ingest.plan.PlanWorkbookReader;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.plan.PlanLevel;
import org.yuebao.model.run.RunProgress;
import org.yuebao.templates.Templates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plan import}: from the official document to a plan workbook to be checked and loaded. */
@Command(
        name = "import",
        description = {
            "从正式文件（.docx 或 .xlsx）生成计划工作簿：领域、章节、任务、措施、时限、单位、指标和建议的子项。",
            "没有把握之处逐条列出（终端和“导入问题”工作表），核对修改后用 plan load 载入。"
        })
final class PlanImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "正式文件（.docx 或 .xlsx）。")
    private Path file;

    @Option(names = "--to", paramLabel = "FILE", description = "把计划工作簿写到这个文件（.xlsx）；不写时须用 --json。")
    private Optional<Path> to;

    @Option(names = "--json", description = "把导入的计划和问题以 JSON 输出。")
    private boolean json;

    @Option(names = "--as", paramLabel = "ID", description = "作为这个计划的新版本：沿用其编号、单位名册和人工确定的内容，文字用文件原文。")
    private Optional<PlanId> as;

    @Option(names = "--id", paramLabel = "ID", description = "计划编号，如 tongzhou-2023；不写时推定。")
    private Optional<PlanId> id;

    @Option(names = "--year", paramLabel = "年", description = "年度；不写时取自标题或文号。")
    private Optional<Integer> year;

    @Option(names = "--level", paramLabel = "市|区", description = "层级；不写时按单位名称推定。")
    private Optional<String> level;

    @Option(names = "--jurisdiction", paramLabel = "地区", description = "哪个地区的计划，如 北京市、西城区；不写时取自标题。")
    private Optional<String> jurisdiction;

    @Option(names = "--effective", paramLabel = "月份", description = "自这个报告月份起适用，如 2023-01；不写时为当年1月。")
    private Optional<ReportingMonth> effective;

    @Option(names = "--allow-disorder", description = "任务序号乱序时也按印刷序号导入。")
    private boolean allowDisorder;

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    PlanImportCommand() {}

    @Override
    public Integer call() {
        if (to.isEmpty() && !json) {
            throw CommandFailedException.usage("请用 --to 指定写到哪个计划工作簿（.xlsx），或用 --json 输出数据。");
        }
        to.ifPresent(PlanImportCommand::mustBeWritable);
        ImportedPlan imported = OfficialPlanImport.read(file, settings());
        to.ifPresent(target -> write(imported, target));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(imported.toJson());
        } else {
            print(imported, out);
        }
        out.flush();
        return ExitCode.DONE;
    }

    private ImportSettings settings() {
        Optional<Plan> inPlaceOf = as.map(this::newest);
        return new ImportSettings(
                id,
                year,
                level.map(PlanImportCommand::level),
                jurisdiction,
                effective,
                allowDisorder,
                inPlaceOf.isPresent() ? List.of() : shipped(),
                inPlaceOf);
    }

    /** The loaded version is asked for only where there is a data folder, for opening the database takes its time. */
    private Plan newest(PlanId plan) {
        Templates templates = templates();
        if (!Files.isDirectory(data.folder().root()) && templates.shippedPlans().contains(plan.value())) {
            return shipped(templates, plan.value());
        }
        try (Program program = Program.start(data.folder(), RunProgress.silent())) {
            return program.bean(PlanShelf.class).newest(plan);
        }
    }

    private List<Plan> shipped() {
        Templates templates = templates();
        return templates.shippedPlans().stream()
                .map(plan -> shipped(templates, plan))
                .toList();
    }

    private Templates templates() {
        return new Templates(Optional.of(data.folder().templates()));
    }

    private static Plan shipped(Templates templates, String plan) {
        try (InputStream workbook = templates.openPlan(plan)) {
            return new PlanWorkbookReader().read(workbook, plan + ".xlsx");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the shipped plan " + plan, e);
        }
    }

    private static PlanLevel level(String word) {
        for (PlanLevel known : PlanLevel.values()) {
            if (known.chinese().equals(word.strip())) {
                return known;
            }
        }
        throw CommandFailedException.usage("--level 应为 市 或 区，收到“" + word + "”。");
    }

    private static void mustBeWritable(Path target) {
        Path folder = target.toAbsolutePath().normalize().getParent();
        if (Files.isDirectory(target)) {
            throw CommandFailedException.usage("--to 是一个文件夹：" + target + "。请写明文件名，如 plan.xlsx。");
        }
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw CommandFailedException.usage("不能写到 " + target + "：文件夹不存在或没有写入权限。请检查 --to。");
        }
    }

    /** Written beside and moved, so that a workbook is there whole or not at all. */
    private static void write(ImportedPlan imported, Path target) {
        Path absolute = target.toAbsolutePath();
        try {
            Path beside = Files.createTempFile(absolute.getParent(), ".yuebao-", ".xlsx");
            try {
                try (OutputStream out = Files.newOutputStream(beside)) {
                    imported.writeWorkbook(out);
                }
                Files.move(beside, absolute, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw CommandFailedException.usage("不能写到 " + target + "。请检查权限和剩余空间，如果文件正打开着请先关闭。");
        }
    }

    private void print(ImportedPlan imported, PrintWriter out) {
        Plan plan = imported.plan();
        List<ImportFinding> findings = imported.findings();
        findings.stream()
                .sorted(Comparator.comparing(finding -> finding.kind().severity()))
                .forEach(finding -> out.println(finding.line()));
        out.println("已导入：" + plan.title() + "（" + plan.id() + "，" + plan.year() + "年，" + plan.jurisdiction() + "），"
                + plan.themes().size() + "个领域，" + plan.tasks().count() + "项任务，"
                + plan.measures().count() + "项措施，" + plan.indicators().count() + "项指标，"
                + plan.register().units().size() + "个单位。");
        out.println("问题" + findings.size() + "条（错误" + count(findings, Severity.ERROR) + "、警告"
                + count(findings, Severity.WARNING) + "、提示" + count(findings, Severity.NOTE) + "），见“导入问题”工作表。");
        to.ifPresent(target -> out.println(
                "计划工作簿：" + target.toAbsolutePath().normalize() + "。请核对修改后载入：bin/yuebao plan load " + target));
    }

    private static long count(List<ImportFinding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.kind().severity() == severity)
                .count();
    }
}
