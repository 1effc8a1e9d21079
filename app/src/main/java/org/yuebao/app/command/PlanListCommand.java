package org.yuebao.app.command;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.yuebao.app.Program;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.app.terminal.TextTable;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.PlanSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code plan list}. */
@Command(name = "list", description = "列出全部计划。")
final class PlanListCommand implements Callable<Integer> {

    @Mixin
    private DataOption data;

    @Option(names = "--versions", description = "列出每个计划的全部版本：自何月起适用、文号和版本说明。")
    private boolean versions;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    PlanListCommand() {}

    @Override
    public Integer call() {
        try (Program program = Program.start(data.folder(), RunProgress.silent())) {
            if (versions) {
                spec.commandLine().getOut().print(versions(program.bean(PlanShelf.class)));
                spec.commandLine().getOut().flush();
                return ExitCode.DONE;
            }
            TextTable table = new TextTable().row("编号", "年度", "版本", "任务", "措施", "名称");
            for (PlanSummary plan : program.bean(PlanShelf.class).list()) {
                table.row(
                        plan.id().value(),
                        String.valueOf(plan.year()),
                        "第" + plan.version().number() + "版",
                        String.valueOf(plan.tasks()),
                        String.valueOf(plan.measures()),
                        plan.title());
            }
            spec.commandLine().getOut().print(table.print());
            spec.commandLine().getOut().flush();
            return ExitCode.DONE;
        }
    }

    private static String versions(PlanShelf shelf) {
        TextTable table = new TextTable().row("编号", "版本", "适用", "文号", "任务", "措施", "版本说明");
        for (PlanSummary summary : shelf.list()) {
            List<Plan> all = shelf.versions(summary.id());
            for (Plan plan : all) {
                table.row(
                        plan.id().value(),
                        "第" + plan.version().number() + "版",
                        months(plan, all),
                        plan.documentNumber().isBlank() ? "—" : plan.documentNumber(),
                        String.valueOf(plan.tasks().count()),
                        String.valueOf(plan.measures().count()),
                        plan.version().reason());
            }
        }
        return table.print();
    }

    /** 2022-01 至 2022-06: the months that are judged by it. */
    private static String months(Plan plan, List<Plan> all) {
        ReportingMonth first = plan.version().effectiveFrom();
        ReportingMonth december = ReportingMonth.of(plan.lastYear(), 12);
        ReportingMonth last = all.stream()
                .map(Plan::version)
                .filter(version -> version.number() > plan.version().number())
                .map(version -> version.effectiveFrom().previous())
                .min(Comparator.naturalOrder())
                .filter(month -> month.compareTo(december) < 0)
                .orElse(december);
        return last.compareTo(first) < 0 ? "已被取代" : first + " 至 " + last;
    }
}
