package org.yuebao.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.yuebao.app.DataFolder;
import org.yuebao.app.Program;
import org.yuebao.app.security.Accounts;
import org.yuebao.model.month.DueDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: the pages, the API and the nightly run, until it is stopped. */
@Command(
        name = "serve",
        description = {"启动网页服务：在浏览器中报送、查看、编制、定稿，并在夜间自动编制。", "首次启动会建立管理员账号，口令只显示一次。按 Ctrl+C 停止。"})
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private DataOption data;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "端口；默认 ${DEFAULT-VALUE}。")
    private int port = 8080;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    ServeCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        DataFolder folder = data.folder();
        CountDownLatch stopped = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopped.countDown();
            awaitQuietly(closed);
        }));
        try (Program program = Program.serve(folder, port, Clock.system(DueDate.ZONE))) {
            String address = "http://localhost:" + program.port() + "/";
            Path told = ServedFolder.tell(folder, address);
            say("月报服务已启动：" + address + "（数据文件夹 " + folder.root() + "）");
            program.bean(Accounts.class).makeFirst().ifPresent(first -> {
                say("已建立管理员账号，口令只显示这一次，首次登录后须修改：");
                say("      账号  " + first.name());
                say("      口令  " + first.secret());
            });
            stopped.await();
            ServedFolder.forget(told);
        } finally {
            closed.countDown();
        }
        return ExitCode.DONE;
    }

    /** The process may end only when the database is closed; not for ever, should closing hang. */
    private static void awaitQuietly(CountDownLatch closed) {
        try {
            if (!closed.await(30, TimeUnit.SECONDS)) {
                Thread.currentThread().interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
