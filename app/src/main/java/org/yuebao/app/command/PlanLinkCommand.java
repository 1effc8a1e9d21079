package org.yuebao.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.yuebao.app.Program;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.ingest.plan.link.LinkSuggestions;
import org.yuebao.model.plan.LinkCertainty;
import org.yuebao.model.plan.LinkState;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.plan.PlanLink;
import org.yuebao.model.plan.PlanLinks;
import org.yuebao.model.run.RunProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plan link}: suggests what in a district's plan goes with what in the city's. */
@Command(
        name = "link",
        description = {
            "为区级计划的任务、指标和单位建议市级计划中的对应项，写成区级计划的工作簿，由人在“对应任务”“对应指标”“对应单位”表的“状态”列逐行选“确认”或“否”，再用 plan load 载入。",
            "已确认或否定的保留；可以反复运行。例：plan link xicheng-2022 beijing-2022 --to 西城对应.xlsx"
        })
final class PlanLinkCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DISTRICT", description = "区级计划：计划工作簿、计划编号，或 编号@版本号。")
    private String district;

    @Parameters(index = "1", paramLabel = "CITY", description = "市级计划：同上。")
    private String city;

    @Option(names = "--to", paramLabel = "FILE", description = "写到这个文件，已有的文件不会被覆盖；默认为当前文件夹的 编号-对应.xlsx。")
    private Optional<Path> to = Optional.empty();

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    PlanLinkCommand() {}

    @Override
    public Integer call() {
        try (Program program = Program.start(data.folder(), RunProgress.silent())) {
            PlanShelf shelf = program.bean(PlanShelf.class);
            Plan plan = PlanFiles.find(district, shelf);
            Plan above = PlanFiles.find(city, shelf);
            if (plan.id().equals(above.id())) {
                throw CommandFailedException.usage(
                        "两个计划的编号都是 " + plan.id() + "。请先写区级计划，再写市级计划；编号相同的，请改正工作簿“计划信息”的“计划编号”。");
            }
            PlanLinks links = LinkSuggestions.suggest(plan, above);
            Path file = to.orElseGet(() -> Path.of(plan.id() + "-对应.xlsx"));
            PlanFiles.write(plan.withLinks(links), file);
            PrintWriter out = spec.commandLine().getOut();
            out.print(told(plan, above, links));
            out.println("已写出：" + file.toAbsolutePath().normalize()
                    + "。请在“对应任务”“对应指标”“对应单位”表逐行核对，“状态”选“确认”或“否”，再载入：bin/yuebao plan load " + file);
            out.flush();
            return ExitCode.DONE;
        }
    }

    private static String told(Plan plan, Plan above, PlanLinks links) {
        long withoutIndicator = plan.indicators()
                .filter(indicator -> links.indicators().stream()
                        .noneMatch(link -> link.indicator().equals(indicator.code())
                                && link.plan().equals(above.id())
                                && link.state() != LinkState.REFUSED))
                .count();
        return plan.title() + "（" + plan.id() + "）对应" + above.title() + "（" + above.id() + "）：\n"
                + "任务  " + counts(Stream.concat(links.tasks().stream(), links.unlinked().stream()), above.id(), 0)
                + "\n"
                + "指标  " + counts(links.indicators().stream(), above.id(), withoutIndicator) + "\n"
                + "单位  " + counts(links.units().stream(), above.id(), withoutUnit(plan, above, links)) + "\n";
    }

    /** Bureaus and companies; streets have no counterpart in a city. */
    private static long withoutUnit(Plan plan, Plan above, PlanLinks links) {
        return plan.register().units().stream()
                .filter(unit -> !unit.kind().isArea())
                .filter(unit -> links.units().stream()
                        .noneMatch(link -> link.unit().equals(unit.name())
                                && link.plan().equals(above.id())
                                && link.state() != LinkState.REFUSED))
                .count();
    }

    /** 已确认3，建议：确定60、待核8、无5. */
    private static String counts(Stream<? extends PlanLink> links, PlanId above, long without) {
        List<? extends PlanLink> here =
                links.filter(link -> link.plan().equals(above)).toList();
        return "已确认" + here.stream().filter(PlanLink::confirmed).count() + "，否"
                + here.stream()
                        .filter(link -> link.state() == LinkState.REFUSED)
                        .count() + "，建议：确定"
                + suggested(here, LinkCertainty.CERTAIN) + "、待核" + suggested(here, LinkCertainty.DOUBTFUL) + "、无"
                + (suggested(here, LinkCertainty.NONE) + without);
    }

    private static long suggested(List<? extends PlanLink> links, LinkCertainty certainty) {
        return links.stream()
                .filter(link -> link.state() == LinkState.SUGGESTED)
                .filter(link -> link.grounds().certainty() == certainty)
                .count();
    }
}
