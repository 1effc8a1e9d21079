package org.yuebao.app.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.yuebao.app.Program;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightOverride;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.DecisionStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code override set}. */
@Command(name = "set", description = "另行评定：写明单位、措施或指标、评价、评定人和理由。再次评定的，以后一次为准。")
final class OverrideSetCommand implements Callable<Integer> {

    @Mixin
    private PlanAndMonth what;

    @Mixin
    private JudgedOption judged;

    @Mixin
    private DataOption data;

    @Option(
            names = "--light",
            paramLabel = "LIGHT",
            required = true,
            description = "评价：正常（绿）、偏慢（黄）、滞后（红）、未评（灰，不计入比率和得分）。")
    private Light light;

    @Mixin
    private ByWhomAndWhy decided;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    OverrideSetCommand() {}

    @Override
    public Integer call() {
        try (Program program = Program.start(data.folder(), RunProgress.silent())) {
            Plan plan = program.bean(PlanShelf.class).inForce(what.plan(), what.month());
            JudgedOption.Judged subject = judged.in(plan);
            LightOverride override = new LightOverride(
                    plan.id(),
                    what.month(),
                    subject.unit(),
                    subject.subject(),
                    light,
                    decided.person(),
                    program.bean(Clock.class).instant(),
                    decided.reason());
            program.bean(DecisionStore.class).set(override);
            PrintWriter out = spec.commandLine().getOut();
            out.println("已评定" + subject + " " + what.month().chinese() + "：" + light.shape() + light.word() + "，评定人："
                    + decided.person()
                    + beside(
                            program.bean(AssessmentStore.class),
                            override,
                            subject.unit().equals(plan.whole())) + "。从下一次 run 起计入。");
            out.flush();
            return ExitCode.DONE;
        }
    }

    private static String beside(AssessmentStore assessments, LightOverride override, boolean isOfTheWhole) {
        Optional<Verdict> latest = assessments.latestRun(override.plan(), override.month()).stream()
                .flatMap(run -> Stream.concat(
                        assessments.assessments(run, override.unit()).stream()
                                .filter(override::isOf)
                                .map(Assessment::computed),
                        isOfTheWhole
                                ? assessments.measureLights(run).stream()
                                        .filter(light -> override.subject().equals(light.measure()))
                                        .map(MeasureLight::computed)
                                : Stream.empty()))
                .findFirst();
        return latest.map(computed -> "；最近一次 run 计算的评价：" + computed.light().shape() + computed.word())
                .orElse("");
    }
}
