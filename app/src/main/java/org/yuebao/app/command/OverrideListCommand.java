package org.yuebao.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.yuebao.app.Program;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.model.assessment.LightOverride;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.DecisionStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code override list}. */
@Command(name = "list", description = "列出一个月的人工评定，包括已撤销的。")
final class OverrideListCommand implements Callable<Integer> {

    @Mixin
    private PlanAndMonth what;

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    OverrideListCommand() {}

    @Override
    public Integer call() {
        try (Program program = Program.start(data.folder(), RunProgress.silent())) {
            Plan plan = program.bean(PlanShelf.class).inForce(what.plan(), what.month());
            List<LightOverride> overrides = program.bean(DecisionStore.class).overrides(plan.id(), what.month());
            PrintWriter out = spec.commandLine().getOut();
            if (overrides.isEmpty()) {
                out.println("没有人工评定。");
            }
            overrides.forEach(override -> out.println(inWords(override)));
            out.flush();
            return ExitCode.DONE;
        }
    }

    private static String inWords(LightOverride override) {
        return override.unit() + "  " + override.subject().value() + "  "
                + override.light().shape() + override.light().word() + "  评定人：" + override.setBy() + "  理由："
                + override.reason()
                + override.revocation()
                        .map(revoked -> "  （已由" + revoked.by() + "撤销：" + revoked.reason() + "）")
                        .orElse("");
    }
}
