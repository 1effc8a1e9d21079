package org.yuebao.app.command;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yuebao.app.SettingsFileException;
import org.yuebao.app.month.MonthOutsidePlanException;
import org.yuebao.app.month.RunInProgressException;
import org.yuebao.app.month.UnknownPlanException;
import org.yuebao.ingest.official.OfficialDocumentException;
import org.yuebao.ingest.plan.PlanWorkbookException;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.report.content.WordingException;
import org.yuebao.report.font.NoChineseFontException;
import org.yuebao.report.issue.AlreadyIssuedException;
import org.yuebao.report.issue.EarlierMonthOpenException;
import org.yuebao.report.issue.FolderTakenException;
import org.yuebao.report.issue.NoDraftException;
import org.yuebao.report.issue.OutputNotWritableException;
import org.yuebao.report.theme.ReportThemeException;
import org.yuebao.store.CopyRefusedException;
import org.yuebao.store.DatabaseInUseException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns whatever went wrong into one line of Chinese that says what to do, and an exit code. */
public final class Failures implements IExecutionExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        CommandFailedException told = causes(failure)
                .filter(DatabaseInUseException.class::isInstance)
                .map(DatabaseInUseException.class::cast)
                .flatMap(inUse -> ServedFolder.addressIn(inUse.dataFolder()).stream())
                .findFirst()
                .map(address -> CommandFailedException.failed(OnTheServer.inWords(address, parsed)))
                .orElseGet(() -> told(failure));
        line.getErr().println(told.getMessage());
        return told.exitCode();
    }

    /** The same line, for whoever isn't at a terminal. */
    public static String inWords(Throwable failure) {
        return String.valueOf(told(failure).getMessage());
    }

    private static CommandFailedException told(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> knownFailure(cause).stream())
                .findFirst()
                .orElseGet(() -> unknown(failure));
    }

    /** Only what nobody foresaw needs its stack trace kept. */
    private static CommandFailedException unknown(Throwable failure) {
        LOG.error("command failed", failure);
        return CommandFailedException.failed(
                "失败：" + root(failure) + "。已完成的部分都已保存，排除原因后重新运行即可；详情见数据文件夹中的 log/yuebao.log。");
    }

    private static Optional<CommandFailedException> knownFailure(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case CommandFailedException told -> told;
                    case UnknownPlanException unknown ->
                        CommandFailedException.usage("没有编号为 " + unknown.plan() + " 的计划。现有计划：" + joined(unknown.known())
                                + "；新计划请先用 plan load 载入。");
                    case MonthOutsidePlanException outside ->
                        CommandFailedException.usage(outside.plan()
                                .map(plan -> outsideMessage(outside, plan))
                                .orElse("计划不适用于" + outside.month().chinese() + "。"));
                    case OfficialDocumentException document ->
                        CommandFailedException.usage(String.valueOf(document.getMessage()));
                    case PlanWorkbookException plan ->
                        CommandFailedException.failed("计划工作簿有误，请改正后重新载入：\n  " + String.join("\n  ", plan.problems()));
                    case SettingsFileException settings ->
                        CommandFailedException.failed(String.valueOf(settings.getMessage()));
                    case OutputNotWritableException output -> CommandFailedException.outputNotWritable(output.path());
                    case EarlierMonthOpenException open -> CommandFailedException.failed(open.words());
                    case NoDraftException none ->
                        CommandFailedException.failed(none.month().chinese() + "还没有草稿，不能定稿。请先用 run 编制。");
                    case AlreadyIssuedException issued ->
                        CommandFailedException.failed(
                                "最新的草稿已经定稿（" + issued.issued().label() + "），没有新的内容。如有更正，请重新运行后再定稿。");
                    case FolderTakenException taken ->
                        CommandFailedException.failed(
                                "文件夹已存在，且不是本报告的：" + taken.folder() + "。请移走该文件夹，或用 --output 指定别的文件夹。");
                    case WordingException wording ->
                        CommandFailedException.failed(String.valueOf(wording.getMessage()));
                    case ReportThemeException theme -> CommandFailedException.failed(theme.getMessage() + "。");
                    case NoChineseFontException font ->
                        CommandFailedException.failed(String.valueOf(font.getMessage()));
                    case CopyRefusedException refused ->
                        CommandFailedException.failed(String.valueOf(refused.getMessage()));
                    case SQLException sql
                    when isUnreachable(sql) ->
                        CommandFailedException.failed("连不上数据库：" + root(sql) + "。请检查地址、用户名和口令，以及数据库是否在运行。");
                    case RunInProgressException busy -> CommandFailedException.failed(busy.words());
                    default ->
                        DatabaseInUseException.isCauseOf(cause)
                                ? CommandFailedException.failed("数据库正被另一个月报进程使用。请等它结束（或关闭它）后再试，或用 --data 指定别的数据文件夹。")
                                : null;
                });
    }

    /** By the classes of the SQL standard: no connection, wrong user or password, no such database. */
    private static boolean isUnreachable(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("28") || state.startsWith("3D"));
    }

    private static String outsideMessage(MonthOutsidePlanException outside, Plan plan) {
        String years = plan.year() == plan.lastYear() ? plan.year() + "年" : plan.year() + "—" + plan.lastYear() + "年";
        return "计划 " + plan.id() + " 适用于" + years + "，不能用于" + outside.month().chinese() + "。请检查 --month。";
    }

    private static String joined(List<PlanId> plans) {
        return plans.stream().map(PlanId::value).collect(Collectors.joining("、"));
    }

    private static String root(Throwable failure) {
        Throwable last = causes(failure).reduce((first, second) -> second).orElse(failure);
        return last.getMessage() == null
                ? last.getClass().getSimpleName()
                : last.getMessage().lines().findFirst().orElse("");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(50);
    }
}
