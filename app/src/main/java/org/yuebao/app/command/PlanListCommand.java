package org.yuebao.app.command;

import java.util.concurrent.Callable;
import org.yuebao.app.Program;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.app.terminal.TextTable;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.PlanSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code plan list}. */
@Command(name = "list", description = "列出全部计划。")
final class PlanListCommand implements Callable<Integer> {

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    PlanListCommand() {}

    @Override
    public Integer call() {
        try (Program program = Program.start(data.folder(), RunProgress.silent())) {
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
}
