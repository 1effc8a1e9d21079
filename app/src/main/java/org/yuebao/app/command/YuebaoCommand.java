package org.yuebao.app.command;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.ReportLabel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bin/yuebao}: says what there is to do. */
@Command(
        name = "yuebao",
        description = "月报：汇总各单位每月报送的工作簿，对照行动计划评估进展，编制 Word、PDF、XLSX 月度报告。",
        version = "月报 0.1.0",
        synopsisSubcommandLabel = "命令",
        footer = {"", "退出码：0 完成；1 完成，但有退回或存疑的报送文件；2 用法有误；3 失败。", "第一次使用：bin/yuebao demo（生成演示数据并编制2022年6月的报告）。"},
        subcommands = {
            DemoCommand.class,
            RunCommand.class,
            RestartCommand.class,
            FormsCommand.class,
            IssueCommand.class,
            CheckCommand.class,
            ReturnsCommand.class,
            HistoryCommand.class,
            WaiveCommand.class,
            OverrideCommand.class,
            CompletionCommand.class,
            RemindersCommand.class,
            ReceivedCommand.class,
            ChecksCommand.class,
            StatusCommand.class,
            ExplainCommand.class,
            PerformanceCommand.class,
            TemplatesCommand.class,
            ServeCommand.class,
            DataCommand.class,
            PlanCommand.class
        })
public final class YuebaoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    YuebaoCommand() {}

    /** The command line with its converters and with errors in Chinese. */
    public static CommandLine commandLine() {
        CommandLine line = new CommandLine(new YuebaoCommand());
        line.registerConverter(PlanId.class, Converters::planId);
        line.registerConverter(ReportingMonth.class, Converters::month);
        line.registerConverter(ReportLabel.class, Converters::label);
        line.registerConverter(Instant.class, Converters::instant);
        line.registerConverter(Light.class, Converters::light);
        line.setParameterExceptionHandler(new UsageErrors());
        line.setExecutionExceptionHandler(new Failures());
        line.setUsageHelpAutoWidth(true);
        ChineseHelp.apply(line);
        return line;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        spec.commandLine().usage(out);
        return ExitCode.USAGE;
    }
}
