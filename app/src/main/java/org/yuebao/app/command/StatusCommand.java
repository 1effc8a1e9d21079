package org.yuebao.app.command;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yuebao.app.Program;
import org.yuebao.app.month.MonthArrivals;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.app.month.UnitArrival;
import org.yuebao.app.terminal.TextTable;
import org.yuebao.model.assessment.Timeliness;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.ReportStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.StoredSubmission;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code status}: who reported, who is missing, what is published. */
@Command(name = "status", description = "查看一个月的情况：谁已报送、谁未报送、已有哪些报告、定稿后又收到什么。")
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private PlanAndMonth what;

    @Mixin
    private DataOption data;

    @Option(names = "--json", description = "只输出一个 JSON 对象，供程序使用。")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    StatusCommand() {}

    private record State(
            Plan plan,
            DueDate due,
            List<UnitArrival> arrivals,
            int refusedFiles,
            List<PublishedReport> reports,
            List<StoredSubmission> afterIssue) {}

    @Override
    public Integer call() {
        try (Program program = Program.start(data.folder(), RunProgress.silent())) {
            Plan plan = program.bean(PlanShelf.class).inForce(what.plan(), what.month());
            Instant now = program.bean(Clock.class).instant();
            MonthArrivals months = program.bean(MonthArrivals.class);
            State state = new State(
                    plan,
                    months.due(plan, what.month()),
                    months.of(plan, what.month(), now),
                    program.bean(SubmissionStore.class)
                            .refusals(what.plan(), what.month(), now)
                            .size(),
                    program.bean(ReportStore.class).of(what.plan(), what.month()),
                    months.afterIssue(plan, what.month(), now));
            spec.commandLine().getOut().print(json ? json(state) : table(state));
            spec.commandLine().getOut().flush();
            return ExitCode.DONE;
        }
    }

    private String table(State state) {
        List<UnitArrival> arrivals = state.arrivals();
        long reported =
                arrivals.stream().filter(arrival -> !arrival.isMissing()).count();
        TextTable table = new TextTable()
                .row(
                        "计划",
                        state.plan().title() + "（" + state.plan().id() + "，第"
                                + state.plan().version().number() + "版）")
                .row(
                        "月份",
                        what.month().chinese() + "，应于" + state.due().date() + "前报送"
                                + (state.due().estimated() ? "（暂按周一至周五推算）" : ""))
                .row("已报送", reported + "/" + arrivals.size() + "家")
                .row("  按时", counted(arrivals, arrival -> arrival.timeliness() instanceof Timeliness.OnTime))
                .row("  逾期", named(arrivals, arrival -> arrival.timeliness() instanceof Timeliness.Late, true))
                .row("  零报告", named(arrivals, UnitArrival::isNilReport, false))
                .row("未报送", named(arrivals, UnitArrival::isMissing, true))
                .row("退回文件", state.refusedFiles() + "份")
                .row(
                        "报告",
                        state.reports().isEmpty()
                                ? "尚未编制"
                                : state.reports().stream()
                                        .map(StatusCommand::label)
                                        .collect(Collectors.joining("、")));
        if (!state.afterIssue().isEmpty()) {
            table.row(
                    "定稿后收到",
                    state.afterIssue().stream()
                                    .map(stored -> stored.submission().unit() + "第" + stored.revision() + "版")
                                    .collect(Collectors.joining("、"))
                            + "：已保存，未计入定稿；如需更正，请再次 run 后 issue");
        }
        return table.print();
    }

    private static String counted(List<UnitArrival> arrivals, Predicate<UnitArrival> wanted) {
        return arrivals.stream().filter(wanted).count() + "家";
    }

    private static String named(List<UnitArrival> arrivals, Predicate<UnitArrival> wanted, boolean withWord) {
        List<UnitArrival> some = arrivals.stream().filter(wanted).toList();
        return some.isEmpty()
                ? "无"
                : some.size() + "家："
                        + some.stream()
                                .map(arrival -> arrival.unit().name() + (withWord ? detail(arrival) : ""))
                                .collect(Collectors.joining("、"));
    }

    /** What the heading doesn't say already. */
    private static String detail(UnitArrival arrival) {
        return switch (arrival.timeliness()) {
            case Timeliness.Late late -> "（" + late.workingDays() + "个工作日）";
            case Timeliness.NotReported missing ->
                missing.refusedFiles() > 0 ? "（退回" + missing.refusedFiles() + "份）" : "";
            case Timeliness.Awaited missing ->
                "（未到期" + (missing.refusedFiles() > 0 ? "，退回" + missing.refusedFiles() + "份" : "") + "）";
            case Timeliness.OnTime ignored -> "";
        };
    }

    private String json(State state) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("plan", state.plan().id().value());
        object.put("planVersion", state.plan().version().number());
        object.put("month", what.month().toString());
        object.put("due", state.due().date().toString());
        object.put("dueEstimated", state.due().estimated());
        object.put("refusedFiles", state.refusedFiles());
        object.put("units", state.arrivals().stream().map(StatusCommand::unit).toList());
        object.put(
                "reports",
                state.reports().stream()
                        .map(report -> report.label().toString())
                        .toList());
        object.put(
                "afterIssue",
                state.afterIssue().stream()
                        .map(stored -> stored.submission().unit().value())
                        .toList());
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(object) + "\n";
    }

    private static Map<String, @Nullable Object> unit(UnitArrival arrival) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("unit", arrival.unit().name().value());
        object.put("timeliness", arrival.timeliness().word());
        object.put("nilReport", arrival.isNilReport());
        object.put("receivedAt", receivedAt(arrival.timeliness()));
        object.put("corrected", arrival.correction().isPresent());
        object.put(
                "revision",
                arrival.inForce().map(stored -> (Object) stored.revision()).orElse(null));
        return object;
    }

    private static @Nullable String receivedAt(Timeliness timeliness) {
        return switch (timeliness) {
            case Timeliness.OnTime onTime -> onTime.receivedAt().toString();
            case Timeliness.Late late -> late.receivedAt().toString();
            case Timeliness.NotReported ignored -> null;
            case Timeliness.Awaited ignored -> null;
        };
    }

    private static String label(PublishedReport report) {
        return report.label() + "（"
                + report.publishedAt().atZone(DueDate.ZONE).toLocalDateTime().withNano(0) + "）";
    }
}
