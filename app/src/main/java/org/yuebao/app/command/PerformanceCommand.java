package org.yuebao.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yuebao.app.Program;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.content.ReportMaterial;
import org.yuebao.report.issue.PublishedMaterial;
import org.yuebao.report.performance.PerformancePeriod;
import org.yuebao.report.performance.PerformancePress;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code performance}: the table that the performance office takes, for a month, a half-year or a year. */
@Command(
        name = "performance",
        description = {
            "绩效任务完成情况表（序号、任务名称、年度任务及目标、完成情况），Word 和 XLSX 各一份。",
            "半年、全年的表以期末月份的报告为准，并写明期内哪些月份没有报告、哪些单位未报送。",
            "例：performance --half 2022-H1 --unit 通州区 --to 绩效"
        })
final class PerformanceCommand implements Callable<Integer> {

    @Option(names = "--plan", paramLabel = "ID", description = "计划编号；该月只有一个计划的报告时可以不写。")
    private Optional<PlanId> plan = Optional.empty();

    @ArgGroup(multiplicity = "1")
    private When when;

    @ArgGroup
    private @Nullable Whose whose;

    @Option(names = "--revision", paramLabel = "d3|r1", description = "以期末月份的哪一稿为准；默认为最近编制的一稿。")
    private Optional<ReportLabel> revision = Optional.empty();

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "写到这个文件夹。")
    private Path to;

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    /** Exactly one of the three. */
    private static final class When {
        @Option(names = "--month", paramLabel = "YYYY-MM", required = true, description = "一个月，如 2022-06。")
        private @Nullable ReportingMonth month;

        @Option(
                names = "--half",
                paramLabel = "YYYY-H1|YYYY-H2",
                required = true,
                description = "半年：2022-H1 为上半年，2022-H2 为下半年。")
        private @Nullable String half;

        @Option(names = "--year", paramLabel = "YYYY", required = true, description = "全年，如 2022。")
        private @Nullable String year;
    }

    /** At most one of the two. */
    private static final class Whose {
        @Option(names = "--unit", paramLabel = "单位", required = true, description = "只写这个单位的表；不写为全市（全区）的表。")
        private @Nullable String unit;

        @Option(names = "--each-unit", required = true, description = "为每个应报送的单位各写一张表。")
        private boolean each;
    }

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    PerformanceCommand() {}

    @Override
    public Integer call() {
        PerformancePeriod period = period();
        try (Program program = Program.start(data.folder(), RunProgress.silent())) {
            PublishedReport report = new PlanWithReports(program).report(plan, period.last(), revision);
            ReportMaterial material = program.bean(PublishedMaterial.class).of(report);
            PerformancePress press = program.bean(PerformancePress.class);
            SortedMap<String, byte[]> tables = new TreeMap<>();
            units(material.plan()).forEach(unit -> tables.putAll(press.print(material, period, unit)));
            write(tables);
            spec.commandLine()
                    .getOut()
                    .println("已写出" + period.chinese() + "绩效任务完成情况表" + tables.size() + "份（依据"
                            + report.run().month().chinese() + report.label().chinese() + "）："
                            + to.toAbsolutePath().normalize());
            return ExitCode.DONE;
        }
    }

    /** Empty stands for the whole. */
    private List<Optional<UnitName>> units(Plan judgedBy) {
        if (whose == null) {
            return List.of(Optional.empty());
        }
        return whose.each
                ? judgedBy.reportingUnits().stream()
                        .map(unit -> Optional.of(unit.name()))
                        .toList()
                : List.of(Optional.ofNullable(whose.unit).map(typed -> reporting(judgedBy, typed)));
    }

    private static UnitName reporting(Plan judgedBy, String typed) {
        UnitName unit = new ExplainedSubject(judgedBy).unit(typed);
        if (judgedBy.reportingUnits().stream().noneMatch(one -> one.name().equals(unit))) {
            throw CommandFailedException.usage(unit + "在这个计划中没有牵头或主责的措施，也没有指标任务，没有绩效任务。");
        }
        return unit;
    }

    private PerformancePeriod period() {
        if (when.month != null) {
            return PerformancePeriod.month(when.month);
        }
        if (when.half != null) {
            return half(when.half);
        }
        String year = when.year == null ? "" : when.year;
        if (!year.matches("\\d{4}")) {
            throw CommandFailedException.usage("年度应写成 2022 的形式，不能是“" + year + "”。");
        }
        return PerformancePeriod.year(Integer.parseInt(year));
    }

    private static PerformancePeriod half(String typed) {
        if (!typed.matches("\\d{4}-[Hh][12]")) {
            throw CommandFailedException.usage("半年应写成 2022-H1（上半年）或 2022-H2（下半年）的形式，不能是“" + typed + "”。");
        }
        int year = Integer.parseInt(typed.substring(0, 4));
        return typed.endsWith("1") ? PerformancePeriod.firstHalf(year) : PerformancePeriod.secondHalf(year);
    }

    private void write(SortedMap<String, byte[]> tables) {
        try {
            Files.createDirectories(to);
            for (Map.Entry<String, byte[]> table : tables.entrySet()) {
                Files.write(to.resolve(table.getKey()), table.getValue());
            }
        } catch (IOException e) {
            throw CommandFailedException.outputNotWritable(to);
        }
    }
}
