package org.yuebao.app.command;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.yuebao.app.Program;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.app.terminal.TextTable;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.ReportStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code status}: who reported, who is missing, what is published. */
@Command(name = "status", description = "查看一个月的情况：谁已报送、谁未报送、已有哪些报告。")
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private PlanAndMonth what;

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    StatusCommand() {}

    @Override
    public Integer call() {
        try (Program program = Program.start(data.folder(), RunProgress.silent())) {
            Plan plan = program.bean(PlanShelf.class).inForce(what.plan(), what.month());
            Instant now = program.bean(Clock.class).instant();
            DueDate due = program.bean(WorkingDayCalendar.class)
                    .dueDate(what.month(), plan.rating().dueWorkingDay());
            Map<UnitName, Instant> received =
                    program.bean(SubmissionStore.class).firstAccepted(what.plan(), what.month(), now);
            int refused = program.bean(SubmissionStore.class)
                    .refusals(what.plan(), what.month(), now)
                    .size();
            List<PublishedReport> reports = program.bean(ReportStore.class).of(what.plan(), what.month());
            spec.commandLine().getOut().print(table(plan, due, received, refused, reports));
            spec.commandLine().getOut().flush();
            return ExitCode.DONE;
        }
    }

    private String table(
            Plan plan, DueDate due, Map<UnitName, Instant> received, int refused, List<PublishedReport> reports) {
        List<UnitName> expected = plan.reportingUnits().stream().map(Unit::name).toList();
        List<UnitName> missing =
                expected.stream().filter(unit -> !received.containsKey(unit)).toList();
        long late = received.values().stream().filter(at -> !due.isMetBy(at)).count();
        return new TextTable()
                .row(
                        "计划",
                        plan.title() + "（" + plan.id() + "，第" + plan.version().number() + "版）")
                .row("月份", what.month().chinese() + "，应于" + due.date() + "前报送" + (due.estimated() ? "（暂按周一至周五推算）" : ""))
                .row(
                        "已报送",
                        (expected.size() - missing.size()) + "/" + expected.size() + "家，其中逾期" + late + "家；退回文件"
                                + refused + "份")
                .row(
                        "未报送",
                        missing.isEmpty()
                                ? "无"
                                : missing.stream().map(UnitName::value).collect(Collectors.joining("、")))
                .row(
                        "报告",
                        reports.isEmpty()
                                ? "尚未编制"
                                : reports.stream().map(StatusCommand::label).collect(Collectors.joining("、")))
                .print();
    }

    private static String label(PublishedReport report) {
        return report.label() + "（"
                + report.publishedAt().atZone(DueDate.ZONE).toLocalDateTime().withNano(0) + "）";
    }
}
