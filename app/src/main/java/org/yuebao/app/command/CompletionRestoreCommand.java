package org.yuebao.app.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.yuebao.app.Program;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.DecisionStore;
import org.yuebao.model.unit.UnitName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code completion restore}. */
@Command(name = "restore", description = "取消一项撤销，恢复原来的完成：--month 为撤销时写的月份。记录保留。")
final class CompletionRestoreCommand implements Callable<Integer> {

    @Mixin
    private PlanAndMonth what;

    @Mixin
    private AnsweredMeasure answered;

    @Mixin
    private DataOption data;

    @Mixin
    private ByWhomAndWhy decided;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    CompletionRestoreCommand() {}

    @Override
    public Integer call() {
        try (Program program = Program.start(data.folder(), RunProgress.silent())) {
            Plan plan = program.bean(PlanShelf.class).inForce(what.plan(), what.month());
            UnitName unit = answered.unit(plan);
            MeasureCode measure = answered.measure(plan);
            boolean was = program.bean(DecisionStore.class)
                    .revoke(plan.id(), unit, measure, what.month(), decided.revocation(program));
            PrintWriter out = spec.commandLine().getOut();
            out.println(
                    was
                            ? "已恢复" + unit + " " + measure + " 的完成（原自"
                                    + what.month().chinese() + "起撤销）。从下一次 run 起计入。"
                            : "没有这项撤销：" + unit + " " + measure + "，自"
                                    + what.month().chinese() + "起。");
            out.flush();
            return ExitCode.DONE;
        }
    }
}
