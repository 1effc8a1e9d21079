package org.yuebao.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.yuebao.app.Program;
import org.yuebao.model.assessment.CompletionWithdrawal;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.DecisionStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code completion list}. */
@Command(name = "list", description = "列出一个计划中撤销的完成，包括已恢复的。")
final class CompletionListCommand implements Callable<Integer> {

    @Option(names = "--plan", paramLabel = "ID", required = true, description = "计划编号，如 beijing-2022。")
    private PlanId plan;

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    CompletionListCommand() {}

    @Override
    public Integer call() {
        try (Program program = Program.start(data.folder(), RunProgress.silent())) {
            List<CompletionWithdrawal> withdrawals =
                    program.bean(DecisionStore.class).withdrawals(plan);
            PrintWriter out = spec.commandLine().getOut();
            if (withdrawals.isEmpty()) {
                out.println("没有撤销的完成。");
            }
            withdrawals.forEach(withdrawal -> out.println(inWords(withdrawal)));
            out.flush();
            return ExitCode.DONE;
        }
    }

    private static String inWords(CompletionWithdrawal withdrawal) {
        return withdrawal.unit() + "  " + withdrawal.measure() + "  自"
                + withdrawal.from().chinese() + "起  撤销人：" + withdrawal.withdrawnBy() + "  理由：" + withdrawal.reason()
                + withdrawal
                        .revocation()
                        .map(revoked -> "  （已由" + revoked.by() + "恢复：" + revoked.reason() + "）")
                        .orElse("");
    }
}
