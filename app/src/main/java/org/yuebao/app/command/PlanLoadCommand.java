package org.yuebao.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.yuebao.app.Program;
import org.yuebao.ingest.plan.PlanWorkbookReader;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanVersion;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.PlanStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plan load}. */
@Command(name = "load", description = "载入计划工作簿；内容有变化时成为新的版本，自工作簿所写的月份起适用。")
final class PlanLoadCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "计划工作簿（.xlsx）。")
    private Path file;

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    PlanLoadCommand() {}

    @Override
    public Integer call() {
        Plan plan = read();
        try (Program program = Program.start(data.folder(), RunProgress.silent())) {
            PlanVersion version = program.bean(PlanStore.class).save(plan);
            spec.commandLine()
                    .getOut()
                    .println("已载入：" + plan.title() + "（" + plan.id() + "），第" + version.number() + "版，自"
                            + version.effectiveFrom().chinese() + "起适用。");
            return ExitCode.DONE;
        }
    }

    private Plan read() {
        if (!Files.isRegularFile(file)) {
            throw CommandFailedException.usage("没有这个文件：" + file + "。请检查路径。");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new PlanWorkbookReader().read(in, file.getFileName().toString());
        } catch (IOException e) {
            throw CommandFailedException.failed("文件不能读取：" + file + "。请检查权限。");
        }
    }
}
