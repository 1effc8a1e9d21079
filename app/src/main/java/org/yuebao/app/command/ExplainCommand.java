package org.yuebao.app.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yuebao.app.Program;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.derivation.FigureKey;
import org.yuebao.report.derivation.Total;
import org.yuebao.report.explain.Explainer;
import org.yuebao.report.explain.Explanation;
import org.yuebao.report.explain.Question;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code explain}: from what the report says back to the cells it came from. */
@Command(
        name = "explain",
        description = {
            "说明报告中的一个评价、合计、得分、名次或项数是怎么来的：报告写的 ← 规则 ← 计算 ← 填报的单元格 ← 计划。",
            "例：explain --unit 通州区 --indicator 指标-13 --month 2022-06",
            "例：explain --task 大气-5 --month 2022-06"
        })
final class ExplainCommand implements Callable<Integer> {

    @Option(names = "--plan", paramLabel = "ID", description = "计划编号；该月只有一个计划的报告时可以不写。")
    private Optional<PlanId> plan = Optional.empty();

    @Option(names = "--month", paramLabel = "YYYY-MM", required = true, description = "报告月份，如 2022-06。")
    private ReportingMonth month;

    @Option(names = "--unit", paramLabel = "单位", description = "单位名称、简称或别名；不写或写“全市”为全市（全区）的合计、评价和项数。")
    private Optional<String> unit = Optional.empty();

    @ArgGroup(multiplicity = "1")
    private What what;

    @Option(names = "--revision", paramLabel = "d3|r1", description = "哪一稿；默认为最近编制的一稿。")
    private Optional<ReportLabel> revision = Optional.empty();

    @Option(names = "--json", description = "只输出一个 JSON 对象，供程序使用。")
    private boolean json;

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    /** Exactly one of these. */
    private static final class What {
        @Option(names = "--measure", paramLabel = "编号", required = true, description = "工作措施的编号，如 大气-5-1。")
        private @Nullable String measure;

        @Option(names = "--indicator", paramLabel = "编号", required = true, description = "指标的编号或名称，如 指标-13。")
        private @Nullable String indicator;

        @Option(names = "--score", required = true, description = "该单位的得分和排名。")
        private boolean score;

        @Option(names = "--rank", required = true, description = "该单位的排名和名次表；加编号“指标-2排名@单位”的见 --figure。")
        private boolean rank;

        @Option(names = "--timeliness", required = true, description = "该单位的报送及时性；不写单位为全市（全区）的报送情况。")
        private boolean timeliness;

        @Option(names = "--findings", required = true, description = "该单位报送文件中的问题；不写单位为全市（全区）的。")
        private boolean findings;

        @Option(names = "--task", paramLabel = "编号", required = true, description = "重点任务的编号，如 大气-5：由各项措施得出的评价。")
        private @Nullable String task;

        @Option(
                names = "--heading",
                paramLabel = "名称",
                required = true,
                description = "领域、章节的编号或标题，如 大气；“全部”为全市（全区）：各评价的项数和占比。")
        private @Nullable String heading;

        @Option(
                names = "--figure",
                paramLabel = "编号",
                required = true,
                description = "推导表、figures.json 和本命令印出的任一编号，如 措施部分@通州区。")
        private @Nullable String figure;
    }

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    ExplainCommand() {}

    @Override
    public Integer call() {
        try (Program program = Program.start(data.folder(), RunProgress.silent())) {
            PublishedReport report = new PlanWithReports(program).report(plan, month, revision);
            Explainer explainer = program.bean(Explainer.class);
            Explanation explanation = explain(explainer, report);
            spec.commandLine().getOut().print(json ? json(explanation) : ExplanationPrinter.print(explanation));
            spec.commandLine().getOut().flush();
            return ExitCode.DONE;
        }
    }

    private Explanation explain(Explainer explainer, PublishedReport report) {
        Plan judgedBy = explainer.planOf(report);
        ExplainedSubject subject = new ExplainedSubject(judgedBy);
        Optional<UnitName> one = unit.filter(typed -> !isWhole(typed, judgedBy)).map(subject::unit);
        Optional<MeasureCode> measure = Optional.ofNullable(what.measure).map(subject::measure);
        Question question = derived(explainer, report, one)
                .orElseGet(() -> question(
                        one,
                        measure.<AssessedSubject>map(code -> code)
                                .or(() -> Optional.ofNullable(what.indicator).map(subject::indicator))
                                .orElseThrow()));
        return explainer
                .explain(report, question)
                .orElseThrow(() -> CommandFailedException.usage(subject.notConcerned(one, measure)));
    }

    /** Empty where a measure or an indicator is asked for. */
    private Optional<Question> derived(Explainer explainer, PublishedReport report, Optional<UnitName> unit) {
        DerivedSubject subject = new DerivedSubject(explainer, report);
        if (what.score) {
            return Optional.of(new Question.OfScore(of(unit, "得分")));
        }
        if (what.rank) {
            return Optional.of(new Question.OfDerived(new FigureKey.OfRank(of(unit, "排名"))));
        }
        if (what.timeliness) {
            return Optional.of(new Question.OfDerived(unit.<FigureKey>map(FigureKey.OfReporting::new)
                    .orElseGet(() -> new FigureKey.OfTotal(Total.REPORTING))));
        }
        if (what.findings) {
            return Optional.of(new Question.OfDerived(unit.<FigureKey>map(FigureKey.OfFindings::new)
                    .orElseGet(() -> new FigureKey.OfTotal(Total.FINDINGS))));
        }
        return Optional.ofNullable(what.task)
                .map(subject::task)
                .or(() -> Optional.ofNullable(what.heading).map(subject::heading))
                .or(() -> Optional.ofNullable(what.figure).map(subject::figure));
    }

    private static UnitName of(Optional<UnitName> unit, String what) {
        return unit.orElseThrow(() -> CommandFailedException.usage(what + "是各单位的，请用 --unit 写明是哪个单位。"));
    }

    private static Question question(Optional<UnitName> unit, AssessedSubject subject) {
        return unit.<Question>map(name -> new Question.OfUnit(subject, name))
                .orElseGet(() -> new Question.OfAll(subject));
    }

    private static boolean isWhole(String typed, Plan plan) {
        return typed.equals("全" + plan.level().chinese()) || typed.equals(plan.jurisdiction());
    }

    private static String json(Explanation explanation) {
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(explanation) + "\n";
    }
}
