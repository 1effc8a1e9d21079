package org.yuebao.app.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.batch.core.repository.JobRepository;
import org.yuebao.app.DataFolder;
import org.yuebao.app.DatabaseAddress;
import org.yuebao.app.Program;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.PlanStore;
import org.yuebao.store.DatabaseCopy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code data move}: from the embedded database to PostgreSQL, all or nothing. */
@Command(
        name = "move",
        description = {
            "把数据文件夹中内置数据库的全部内容复制到一个空的 PostgreSQL 数据库，逐表核对行数和校验和，全部一致才生效。",
            "请先停止服务并备份。原数据库保留不动；收到的原件、报告、模板仍在数据文件夹中。",
            "口令取自环境变量 YUEBAO_DB_PASSWORD；没有设置则视为不需要口令。"
        })
final class DataMoveCommand implements Callable<Integer> {

    private static final String PASSWORD = "YUEBAO_DB_PASSWORD";

    @Mixin
    private DataOption data;

    @Option(
            names = "--to",
            paramLabel = "URL",
            required = true,
            description = "目标数据库，如 jdbc:postgresql://db.example/yuebao。")
    private String url = "";

    @Option(names = "--user", paramLabel = "NAME", required = true, description = "目标数据库的用户名。")
    private String user = "";

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    DataMoveCommand() {}

    @Override
    public Integer call() {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw CommandFailedException.usage("--to 应写成 jdbc:postgresql://主机/数据库 的形式，不能是“" + url + "”。");
        }
        DataFolder folder = data.folder();
        if (!hasEmbeddedDatabase(folder)) {
            throw CommandFailedException.failed("数据文件夹中没有内置数据库：" + folder.database() + "。请检查 --data。");
        }
        String password = Optional.ofNullable(System.getenv(PASSWORD)).orElse("");
        DatabaseAddress target = new DatabaseAddress(url, user, password);
        RunProgress progress = Terminal.progress(spec.commandLine(), false);
        try (Program from = Program.start(folder, RunProgress.silent(), DatabaseAddress.embeddedIn(folder));
                Program to = Program.start(folder, RunProgress.silent(), target)) {
            tell(new DatabaseCopy(migrated(from), migrated(to), progress).copy(), folder);
        }
        return ExitCode.DONE;
    }

    /** The database with all its tables: a command's program makes them when they are first needed. */
    private static DataSource migrated(Program program) {
        program.bean(PlanStore.class).list();
        program.bean(JobRepository.class).getJobNames();
        return program.bean(DataSource.class);
    }

    private static boolean hasEmbeddedDatabase(DataFolder folder) {
        Path script = folder.database().resolve("yuebao.script");
        return Files.exists(script);
    }

    private void tell(List<DatabaseCopy.Copied> copied, DataFolder folder) {
        PrintWriter out = spec.commandLine().getOut();
        long rows = copied.stream().mapToLong(table -> table.content().rows()).sum();
        out.println("已复制" + copied.size() + "个数据表、" + rows + "行，逐表校验一致。");
        out.println("要改用它，请在 " + folder.root().resolve("yuebao.yaml") + " 中写：");
        out.println("  spring:");
        out.println("    datasource:");
        out.println("      url: " + url);
        out.println("      username: " + user);
        out.println("      password: （口令）");
        out.println("再启动服务。确认无误后，可删去 " + folder.database() + "。");
        out.flush();
    }
}
