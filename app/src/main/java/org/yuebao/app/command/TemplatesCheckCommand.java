package org.yuebao.app.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yuebao.report.issue.TemplateCheck;
import org.yuebao.templates.Templates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code templates check}: whether the changed ones can be used. */
@Command(name = "check", description = "检查改过的模板：样式、占位符、段落名。")
final class TemplatesCheckCommand implements Callable<Integer> {

    @Mixin
    private DataOption data;

    @Parameters(arity = "0..1", paramLabel = "目录", description = "模板所在的目录；不写就检查数据目录的 templates。")
    private Optional<Path> folder;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    TemplatesCheckCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Path looked = folder.orElseGet(() -> data.folder().templates());
        List<String> faults = TemplateCheck.faultsOf(new Templates(Optional.of(looked)));
        for (String name : Templates.EDITABLE) {
            boolean own = Files.isRegularFile(looked.resolve(name));
            out.println((own ? "已修改  " : "自带    ") + name);
        }
        TemplateCheck.withoutEffect(looked).forEach(name -> out.println("不起作用  " + name + "：没有叫这个名字的模板，请核对文件名"));
        faults.forEach(out::println);
        out.println(faults.isEmpty() ? "模板可以使用。" : "请改正以上" + faults.size() + "处问题。");
        out.flush();
        return faults.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }
}
