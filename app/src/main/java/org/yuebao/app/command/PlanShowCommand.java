package org.yuebao.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.yuebao.app.Program;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.app.terminal.TextTable;
import org.yuebao.model.plan.IndicatorTable;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.Theme;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.unit.Unit;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plan show}. */
@Command(name = "show", description = "显示一个计划：领域、重点任务、工作措施、完成时限、单位和指标；可按领域、单位、任务、到期月份筛选。")
final class PlanShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "计划编号，如 beijing-2022。")
    private PlanId id;

    @ArgGroup(exclusive = false, heading = "只显示（可同时使用几项）：%n")
    private PlanFilter filter = new PlanFilter();

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    PlanShowCommand() {}

    @Override
    public Integer call() {
        try (Program program = Program.start(data.folder(), RunProgress.silent())) {
            Plan plan = program.bean(PlanShelf.class).newest(id);
            PrintWriter out = spec.commandLine().getOut();
            out.print(head(plan));
            if (filter.isNone()) {
                plan.themes().forEach(theme -> out.print(theme(theme)));
                plan.indicatorTables().forEach(table -> out.print(indicators(table)));
            } else {
                List<Theme> found = filter.themes(plan);
                found.forEach(theme -> out.print(theme(theme)));
                out.println("\n符合条件的共" + found.stream().flatMap(Theme::tasks).count() + "项任务、"
                        + found.stream().flatMap(Theme::measures).count() + "项措施。");
            }
            out.flush();
            return ExitCode.DONE;
        }
    }

    private static String head(Plan plan) {
        List<Unit> units = plan.reportingUnits();
        return new TextTable()
                .row("计划", plan.title())
                .row(
                        "编号",
                        plan.id() + "，第" + plan.version().number() + "版，自"
                                + plan.version().effectiveFrom().chinese() + "起适用")
                .row("文号", plan.documentNumber().isBlank() ? "—" : plan.documentNumber())
                .row(
                        "规模",
                        plan.themes().size() + "个领域，" + plan.tasks().count() + "项任务，"
                                + plan.measures().count() + "项措施，"
                                + plan.indicators().count() + "项指标")
                .row("应报送单位", units.size() + "家")
                .print();
    }

    private static String theme(Theme theme) {
        StringBuilder text = new StringBuilder("\n" + theme.title() + "（"
                + theme.tasks().count() + "项任务，" + theme.measures().count() + "项措施）\n");
        for (Task task : theme.tasks().toList()) {
            text.append("  ")
                    .append(task.code())
                    .append(' ')
                    .append(task.title())
                    .append('\n');
            for (Measure measure : task.measures()) {
                text.append("    ")
                        .append(measure.code())
                        .append(" [")
                        .append(measure.deadline().printed())
                        .append("] ")
                        .append(measure.text())
                        .append('\n')
                        .append("      牵头：")
                        .append(measure.lead().printed())
                        .append("；主责：")
                        .append(measure.responsible().printed())
                        .append("；协办：")
                        .append(measure.support().printed())
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String indicators(IndicatorTable table) {
        TextTable text = new TextTable();
        table.indicators()
                .forEach(indicator -> text.row(
                        "  " + indicator.code(),
                        indicator.name(),
                        indicator.unit().name()));
        return "\n" + table.title() + "（" + table.rows().size() + "行，"
                + table.indicators().size() + "项指标）\n" + text.print();
    }
}
