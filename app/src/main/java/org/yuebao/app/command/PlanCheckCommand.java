package org.yuebao.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yuebao.app.Program;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.ingest.plan.check.PlanReport;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.run.RunProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code plan check}: what can be checked about a plan itself. */
@Command(
        name = "check",
        description = {"核对计划本身：附表合计与正文、公布数与实有数、编号缺漏重复、任务标题、单位和单位组、时间节点等。", "有需要人看的问题时退出码为1；不改动任何数据。"})
final class PlanCheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE|ID", description = "计划工作簿（.xlsx），或计划编号（可带版本，如 beijing-2022@1）。")
    private String named;

    @Option(names = "--city", paramLabel = "FILE|ID", description = "区级计划的市级计划：另核对市级任务是否承接，目标值、数量和完成时限是否一致。")
    private Optional<String> city = Optional.empty();

    @Mixin
    private DataOption data;

    @Option(names = "--json", description = "只输出一个 JSON 对象，供程序使用。")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    PlanCheckCommand() {}

    @Override
    public Integer call() {
        Checked checked = check();
        Plan plan = checked.plan();
        PlanReport report = checked.report();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("plan", plan.id().value());
            object.put("tasks", plan.tasks().count());
            object.put("measures", plan.measures().count());
            object.putAll(PlanFindings.json(report));
            out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(object));
        } else {
            out.print(PlanFindings.lines(report.findings()));
            report.agreements().forEach(agreement -> out.println("相符  " + agreement));
            out.println(plan.title() + "（" + plan.id() + "）：" + plan.tasks().count() + "项任务，"
                    + plan.measures().count() + "项措施，"
                    + (report.findings().isEmpty() ? "没有发现问题。" : PlanFindings.counts(report.findings()) + "。"));
        }
        out.flush();
        return report.findings().isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_REFUSALS;
    }

    private record Checked(Plan plan, PlanReport report) {}

    private Checked check() {
        if (PlanFiles.isFile(named) && city.isEmpty()) {
            Plan plan = PlanFiles.read(Path.of(named));
            return new Checked(plan, PlanFiles.check(named, plan));
        }
        try (Program program = Program.start(data.folder(), RunProgress.silent())) {
            PlanShelf shelf = program.bean(PlanShelf.class);
            Plan plan = PlanFiles.find(named, shelf);
            PlanReport report = city.map(above ->
                            PlanFiles.check(named, PlanReconcileCommand.reconcile(PlanFiles.find(above, shelf), plan)))
                    .orElseGet(() -> PlanFiles.check(named, plan));
            return new Checked(plan, report);
        }
    }
}
