package org.yuebao.app.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.yuebao.app.Program;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.model.assessment.CompletionWithdrawal;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.DecisionStore;
import org.yuebao.model.unit.UnitName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code completion withdraw}. */
@Command(name = "withdraw", description = "撤销一个单位一项措施的完成：--month 为自何月起不再算已完成。")
final class CompletionWithdrawCommand implements Callable<Integer> {

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
    CompletionWithdrawCommand() {}

    @Override
    public Integer call() {
        try (Program program = Program.start(data.folder(), RunProgress.silent())) {
            Plan plan = program.bean(PlanShelf.class).inForce(what.plan(), what.month());
            UnitName unit = answered.unit(plan);
            MeasureCode measure = answered.measure(plan);
            program.bean(DecisionStore.class)
                    .withdraw(new CompletionWithdrawal(
                            plan.id(),
                            unit,
                            measure,
                            what.month(),
                            decided.person(),
                            program.bean(Clock.class).instant(),
                            decided.reason()));
            PrintWriter out = spec.commandLine().getOut();
            out.println("已撤销" + unit + " " + measure + " 的完成，自" + what.month().chinese() + "起不再算已完成，撤销人："
                    + decided.person() + "。从下一次 run 起计入。");
            out.flush();
            return ExitCode.DONE;
        }
    }
}
