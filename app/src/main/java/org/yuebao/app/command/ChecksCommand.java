package org.yuebao.app.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yuebao.app.ChecksOfBureau;
import org.yuebao.ingest.check.CheckCatalogue;
import org.yuebao.ingest.check.Rule;
import org.yuebao.ingest.remark.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code checks}: the rules by which submissions are checked, for reporters to read beforehand. */
@Command(name = "checks", description = "检查规则清单：列出全部检查规则，或写成工作簿（.xlsx）、网页（.html），供各单位填报前查阅。")
final class ChecksCommand implements Callable<Integer> {

    @Option(names = "--to", paramLabel = "FILE", description = "写到这个文件：检查规则清单.xlsx 或 检查规则清单.html；不写则列在屏幕上。")
    private Optional<Path> to = Optional.empty();

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    ChecksCommand() {}

    @Override
    public Integer call() throws IOException {
        CheckCatalogue catalogue = new CheckCatalogue(ChecksOfBureau.in(data.folder()));
        PrintWriter out = spec.commandLine().getOut();
        if (to.isEmpty()) {
            CheckCatalogue.rules().forEach(rule -> out.println(line(catalogue, rule)));
            out.flush();
            return ExitCode.DONE;
        }
        Path file = to.get().toAbsolutePath().normalize();
        write(new RuleBook(catalogue), file);
        out.println("已写出检查规则" + CheckCatalogue.rules().size() + "条：" + file);
        return ExitCode.DONE;
    }

    private static void write(RuleBook book, Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".html")) {
            Files.writeString(file, book.page());
        } else if (name.endsWith(".xlsx")) {
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
                book.writeWorkbook(stream);
            }
        } else {
            throw CommandFailedException.usage("--to 的文件名应以 .xlsx 或 .html 结尾，不能是“" + name + "”。");
        }
    }

    private static String line(CheckCatalogue catalogue, Rule rule) {
        return rule.stage().chinese() + "  " + catalogue.severityOf(rule).chinese() + "  " + rule.code() + "  "
                + rule.title() + "：" + rule.explanation();
    }
}
