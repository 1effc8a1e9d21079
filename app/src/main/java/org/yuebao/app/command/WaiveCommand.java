package org.yuebao.app.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yuebao.app.Program;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.ingest.check.CheckCatalogue;
import org.yuebao.ingest.check.Rule;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Waiver;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.store.WaiverStore;
import org.yuebao.model.unit.UnitName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code waive}: sets a check aside for one unit's month, with who and why. */
@Command(
        name = "waive",
        description = {
            "豁免：对一个单位一个月的报送，经批准不再追究某条检查规则（警告或提示）。",
            "从下一次 run 起，该规则在该单位的问题不再计入和退回，并连同批准人和理由印在报告的附表中。不写 --check 则列出现有的豁免。"
        })
final class WaiveCommand implements Callable<Integer> {

    @Mixin
    private PlanAndMonth what;

    @Mixin
    private DataOption data;

    @Option(names = "--unit", paramLabel = "NAME", description = "单位名称，如 通州区。")
    private Optional<String> unit = Optional.empty();

    @Option(names = "--check", paramLabel = "CODE", description = "检查规则的编码，如 CHECK-FALLING；全部编码见 checks。")
    private Optional<String> code = Optional.empty();

    @Option(names = "--by", paramLabel = "PERSON", description = "批准人。")
    private Optional<String> by = Optional.empty();

    @Option(names = "--reason", paramLabel = "TEXT", description = "理由。")
    private Optional<String> reason = Optional.empty();

    @Option(names = "--withdraw", description = "撤销这项豁免。")
    private boolean withdraw;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    WaiveCommand() {}

    @Override
    public Integer call() {
        try (Program program = Program.start(data.folder(), RunProgress.silent())) {
            Plan plan = program.bean(PlanShelf.class).inForce(what.plan(), what.month());
            WaiverStore waivers = program.bean(WaiverStore.class);
            PrintWriter out = spec.commandLine().getOut();
            if (code.isEmpty()) {
                list(waivers.of(plan.id(), what.month()), out);
            } else {
                change(program, plan, waivers, rule(code.get()), out);
            }
            out.flush();
            return ExitCode.DONE;
        }
    }

    private void change(Program program, Plan plan, WaiverStore waivers, Rule rule, PrintWriter out) {
        UnitName name = Units.named(plan, required(unit, "--unit"));
        String person = required(by, "--by");
        Instant now = program.bean(Clock.class).instant();
        if (withdraw) {
            boolean was = waivers.withdraw(plan.id(), what.month(), name, rule.code(), person, now);
            out.println(was ? "已撤销对" + name + "的豁免：" + rule.code() : "没有这项豁免：" + name + " " + rule.code());
            return;
        }
        Waiver waiver =
                new Waiver(plan.id(), what.month(), name, rule.code(), person, now, required(reason, "--reason"));
        waivers.grant(waiver);
        List<Finding> covered = program.bean(SubmissionStore.class).inForce(plan.id(), what.month(), now).stream()
                .filter(stored -> stored.submission().unit().equals(name))
                .flatMap(stored -> stored.submission().findings().stream())
                .filter(finding -> waiver.covers(name, finding))
                .toList();
        out.println("已豁免" + name + what.month().chinese() + "的“" + rule.title() + "”（" + rule.code() + "），批准人：" + person
                + "。现行版次中有" + covered.size() + "处，从下一次 run 起不再计入。");
        covered.forEach(finding -> out.println("  " + finding.message()));
    }

    private static void list(List<Waiver> waivers, PrintWriter out) {
        if (waivers.isEmpty()) {
            out.println("没有豁免。");
        }
        waivers.forEach(waiver -> out.println(
                waiver.unit() + "  " + waiver.code() + "  批准人：" + waiver.grantedBy() + "  理由：" + waiver.reason()));
    }

    private static Rule rule(String code) {
        Rule rule = CheckCatalogue.rules().stream()
                .filter(known -> known.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> CommandFailedException.usage("没有编码为 " + code + " 的检查规则。全部编码见：yuebao checks"));
        if (!rule.isAdjustable()) {
            throw CommandFailedException.usage("“" + rule.title() + "”（" + code + "）的级别是“"
                    + rule.severity().chinese() + "”，不能豁免：不能采用的值，豁免了也不能采用。请由填报单位更正后重新报送。");
        }
        return rule;
    }

    private static String required(Optional<String> value, String option) {
        return value.filter(text -> !text.isBlank()).orElseThrow(() -> CommandFailedException.usage("缺少：" + option));
    }
}
