package org.yuebao.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yuebao.templates.Templates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code templates export}: the shipped ones, to be changed; what is there already stays. */
@Command(name = "export", description = "导出自带的模板，供修改；已有的文件不覆盖。")
final class TemplatesExportCommand implements Callable<Integer> {

    @Option(names = "--to", required = true, paramLabel = "目录", description = "放到哪里；放到数据目录的 templates 里，改后的模板就起作用。")
    private Path target;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    TemplatesExportCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Templates shipped = new Templates(Optional.empty());
        for (String name : Templates.EDITABLE) {
            Path file = target.resolve(name);
            if (Files.exists(file)) {
                out.println("已有，未覆盖  " + file);
            } else {
                copy(shipped, name, file);
                out.println("已导出        " + file);
            }
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static void copy(Templates shipped, String name, Path file) {
        try (InputStream in = shipped.open(name)) {
            Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(file));
            Files.copy(in, file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
