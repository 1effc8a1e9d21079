package org.yuebao.app.command;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.yuebao.app.Program;
import org.yuebao.app.month.MonthArrivals;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.app.month.UnitArrival;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.ReceivedCorrection;
import org.yuebao.model.unit.UnitName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code received}: corrects when a unit's first accepted file was received. */
@Command(name = "received", description = "更正一个单位的接收时间（如文件先以其他方式送达，后来才放入收件文件夹）；只影响及时性，采用哪一版不变。更正人和理由留存，从下一次 run 起生效。")
final class ReceivedCommand implements Callable<Integer> {

    @Mixin
    private PlanAndMonth what;

    @Mixin
    private DataOption data;

    @Option(names = "--unit", paramLabel = "NAME", required = true, description = "单位名称，如 通州区。")
    private String unit = "";

    @Option(names = "--at", paramLabel = "TIME", required = true, description = "实际接收的时间，如 2022-07-05T16:30（北京时间）。")
    private Instant at;

    @Mixin
    private ByWhomAndWhy decided;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    ReceivedCommand() {}

    @Override
    public Integer call() {
        try (Program program = Program.start(data.folder(), RunProgress.silent())) {
            Plan plan = program.bean(PlanShelf.class).inForce(what.plan(), what.month());
            UnitName name = Units.named(plan, unit);
            SubmissionStore submissions = program.bean(SubmissionStore.class);
            Instant now = program.bean(Clock.class).instant();
            if (!submissions.firstAccepted(plan.id(), what.month(), now).containsKey(name)) {
                throw CommandFailedException.failed(name + what.month().chinese() + "还没有接收的报送，没有可更正的时间。");
            }
            submissions.correctReceived(
                    new ReceivedCorrection(plan.id(), what.month(), name, at, decided.person(), now, decided.reason()));
            String word = program.bean(MonthArrivals.class).of(plan, what.month(), now).stream()
                    .filter(arrival -> arrival.unit().name().equals(name))
                    .map(UnitArrival::word)
                    .findFirst()
                    .orElse("");
            spec.commandLine().getOut().println("已更正" + name + "的接收时间：" + word + "。从下一次 run 起计入。");
            return ExitCode.DONE;
        }
    }
}
