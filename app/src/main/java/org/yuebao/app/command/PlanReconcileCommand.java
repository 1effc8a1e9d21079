package org.yuebao.app.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yuebao.app.Program;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.ingest.plan.ReconciliationWorkbook;
import org.yuebao.ingest.plan.reconcile.Difference;
import org.yuebao.ingest.plan.reconcile.DifferenceKind;
import org.yuebao.ingest.plan.reconcile.Reconciliation;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.run.RunProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code plan reconcile}: a district's plan held against the city's. */
@Command(
        name = "reconcile",
        description = {
            "对照市级计划和区级计划：未承接的市级任务、没有市级对应的区级任务、不同的目标值、数量和完成时限、没有对应的单位、公布数。",
            "按已确认的对应关系；未经确认的暂按建议。没有不同时退出码为0，有需要人看的为1；不改动任何数据。",
            "例：plan reconcile beijing-2022 xicheng-2022 --to 两级对照.xlsx"
        })
final class PlanReconcileCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CITY", description = "市级计划：计划工作簿、计划编号，或 编号@版本号。")
    private String city;

    @Parameters(index = "1", paramLabel = "DISTRICT", description = "区级计划：同上。")
    private String district;

    @Option(names = "--to", paramLabel = "FILE", description = "同时写到这个文件（.xlsx 或 .txt）；已有的文件不会被覆盖。")
    private Optional<Path> to = Optional.empty();

    @Mixin
    private DataOption data;

    @Option(names = "--json", description = "只输出一个 JSON 对象，供程序使用。")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    PlanReconcileCommand() {}

    @Override
    public Integer call() {
        try (Program program = Program.start(data.folder(), RunProgress.silent())) {
            PlanShelf shelf = program.bean(PlanShelf.class);
            Reconciliation found = reconcile(PlanFiles.find(city, shelf), PlanFiles.find(district, shelf));
            to.ifPresent(file -> write(found, file));
            PrintWriter out = spec.commandLine().getOut();
            out.print(json ? json(found) : text(found));
            if (!json) {
                to.ifPresent(file -> out.println("已写出：" + file.toAbsolutePath().normalize()));
            }
            out.flush();
            return found.differences().isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_REFUSALS;
        }
    }

    /** @throws CommandFailedException when the city's plan doesn't know the district */
    static Reconciliation reconcile(Plan city, Plan district) {
        if (city.id().equals(district.id())) {
            throw CommandFailedException.usage("两个计划的编号都是 " + city.id() + "，请改正其中一个工作簿“计划信息”的“计划编号”。");
        }
        return Reconciliation.between(city, district)
                .orElseThrow(() -> CommandFailedException.usage("“" + city.title() + "”的单位中没有“"
                        + district.jurisdiction() + "”，不能对照。请检查两个计划的次序（先市级、后区级）和区级计划“计划信息”的“地区”。"));
    }

    private static String text(Reconciliation found) {
        StringBuilder text = new StringBuilder();
        text.append("市级  ")
                .append(found.city().title())
                .append("（")
                .append(found.city().id())
                .append("）\n");
        text.append("区级  ")
                .append(found.district().title())
                .append("（")
                .append(found.district().id())
                .append("）\n");
        found.facts().forEach(fact -> text.append("      ").append(fact).append("\n"));
        for (DifferenceKind kind : DifferenceKind.values()) {
            List<Difference> ofKind = found.of(kind);
            if (!ofKind.isEmpty()) {
                text.append("\n")
                        .append(kind.chinese())
                        .append("（")
                        .append(ofKind.size())
                        .append("项）\n");
                ofKind.forEach(difference ->
                        text.append("  ").append(difference.line()).append("\n"));
            }
        }
        return text.append(found.differences().isEmpty() ? "\n没有不同。\n" : "").toString();
    }

    private static String json(Reconciliation found) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("city", found.city().id().value());
        object.put("district", found.district().id().value());
        object.put("facts", found.facts());
        object.put(
                "differences",
                found.differences().stream().map(PlanReconcileCommand::json).toList());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(object) + "\n";
    }

    private static Map<String, Object> json(Difference difference) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", difference.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        object.put("cityCode", difference.cityCode());
        object.put("city", difference.city());
        object.put("districtCode", difference.districtCode());
        object.put("district", difference.district());
        object.put("statement", difference.statement());
        return object;
    }

    private static void write(Reconciliation found, Path file) {
        if (Files.exists(file)) {
            throw CommandFailedException.usage("文件已存在：" + file + "。请用 --to 指定别的文件名。");
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
                ReconciliationWorkbook.write(found, out);
            } else {
                out.write(text(found).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw CommandFailedException.failed("文件不能写入：" + file + "。请检查文件夹是否存在、权限和剩余空间。");
        }
    }
}
