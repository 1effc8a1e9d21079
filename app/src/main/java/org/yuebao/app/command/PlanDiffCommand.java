package org.yuebao.app.command;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.yuebao.app.Program;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.ingest.plan.PlanDiff;
import org.yuebao.ingest.plan.PlanDifference;
import org.yuebao.ingest.plan.PlanDifference.Kind;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.run.RunProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code plan diff}. */
@Command(
        name = "diff",
        description = {
            "比较两个计划或同一计划的两个版本：新增、删除和修改了什么，逐字段、逐目标值。",
            "例：plan diff beijing-2022@1 beijing-2022@2；plan diff beijing-2022 修改后.xlsx"
        })
final class PlanDiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "A", description = "原来的：计划工作簿、计划编号，或 编号@版本号。")
    private String before;

    @Parameters(index = "1", paramLabel = "B", description = "现在的：同上。")
    private String after;

    @Mixin
    private DataOption data;

    @Option(names = "--json", description = "只输出一个 JSON 对象，供程序使用。")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    PlanDiffCommand() {}

    @Override
    public Integer call() {
        try (Program program = Program.start(data.folder(), RunProgress.silent())) {
            PlanShelf shelf = program.bean(PlanShelf.class);
            Plan one = PlanFiles.find(before, shelf);
            Plan other = PlanFiles.find(after, shelf);
            List<PlanDifference> differences = PlanDiff.between(one, other);
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                Map<String, Object> object = new LinkedHashMap<>();
                object.put("before", before);
                object.put("after", after);
                object.put(
                        "differences",
                        differences.stream().map(PlanDiffCommand::json).toList());
                out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(object));
            } else {
                differences.forEach(difference -> out.println(difference.sentence()));
                out.println(
                        differences.isEmpty()
                                ? "内容相同。"
                                : "新增" + count(differences, Kind.ADDED) + "处，删除" + count(differences, Kind.REMOVED)
                                        + "处，修改" + count(differences, Kind.CHANGED) + "处。");
            }
            out.flush();
            return ExitCode.DONE;
        }
    }

    private static long count(List<PlanDifference> differences, Kind kind) {
        return differences.stream()
                .filter(difference -> difference.kind() == kind)
                .count();
    }

    private static Map<String, Object> json(PlanDifference difference) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", difference.kind().name().toLowerCase(Locale.ROOT));
        object.put("sheet", difference.part());
        object.put("subject", difference.subject());
        object.put("field", difference.field());
        object.put("before", difference.before());
        object.put("after", difference.after());
        return object;
    }
}
