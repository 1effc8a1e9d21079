package org.yuebao.app.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.yuebao.app.Program;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.DecisionStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code override withdraw}. */
@Command(name = "withdraw", description = "撤销一项人工评定，恢复计算的评价。记录保留。")
final class OverrideWithdrawCommand implements Callable<Integer> {

    @Mixin
    private PlanAndMonth what;

    @Mixin
    private JudgedOption judged;

    @Mixin
    private DataOption data;

    @Mixin
    private ByWhomAndWhy decided;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    OverrideWithdrawCommand() {}

    @Override
    public Integer call() {
        try (Program program = Program.start(data.folder(), RunProgress.silent())) {
            Plan plan = program.bean(PlanShelf.class).inForce(what.plan(), what.month());
            JudgedOption.Judged subject = judged.in(plan);
            boolean was = program.bean(DecisionStore.class)
                    .revoke(plan.id(), what.month(), subject.unit(), subject.subject(), decided.revocation(program));
            PrintWriter out = spec.commandLine().getOut();
            out.println(
                    was
                            ? "已撤销" + subject + " " + what.month().chinese() + "的人工评定。从下一次 run 起按计算的评价计入。"
                            : "没有这项人工评定：" + subject + " " + what.month().chinese() + "。");
            out.flush();
            return ExitCode.DONE;
        }
    }
}
