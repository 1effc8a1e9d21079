package org.yuebao.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.yuebao.app.DataFolder;
import org.yuebao.app.Program;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.ReportStore;
import org.yuebao.report.content.Block;
import org.yuebao.report.content.DataSheet;
import org.yuebao.report.content.DocumentRenderer;
import org.yuebao.report.content.ReportComposer;
import org.yuebao.report.content.ReportDocument;
import org.yuebao.report.content.ReportMaterial;
import org.yuebao.report.content.Wording;
import org.yuebao.report.figures.FiguresFile;
import org.yuebao.report.issue.PublishedMaterial;
import org.yuebao.report.performance.PerformancePeriod;
import org.yuebao.report.performance.PerformancePress;
import org.yuebao.templates.Templates;

/**
 * How long a published month takes to be composed and printed in each format, and how much memory a report many times as
 * long takes. Arguments: a data folder with a published June 2022; how often to print, the first half to warm up; how
 * often the rows of tables and sheets are repeated (1 for the report as it is); the plan, if it isn't the demo's.
 */
public final class PrintReport {

    private static final List<String> FORMATS =
            List.of(System.getProperty("formats", "word,pdf,workbook,performance,figures")
                    .split(","));

    private record Taken(double processor, double clock) {

        static Taken since(Taken start) {
            Taken now = now();
            return new Taken(now.processor - start.processor, now.clock - start.clock);
        }

        /** Of this thread, which does all the printing: other programs on the machine don't count. */
        static Taken now() {
            return new Taken(
                    ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9, System.nanoTime() / 1e9);
        }
    }

    private PrintReport() {}

    public static void main(String[] args) throws IOException {
        int rounds = Integer.parseInt(args[1]);
        int times = Integer.parseInt(args[2]);
        try (Program program = Program.start(DataFolder.at(Path.of(args[0])), RunProgress.silent())) {
            PlanId plan = new PlanId(args.length > 3 ? args[3] : "beijing-2022");
            ReportingMonth june = ReportingMonth.of(2022, 6);
            ReportMaterial material = program.bean(PublishedMaterial.class)
                    .of(program.bean(ReportStore.class)
                            .newest(plan, june, ReportLabel.Kind.DRAFT)
                            .orElseThrow());
            ReportComposer composer = new ReportComposer(wording());
            PerformancePress performance = new PerformancePress(
                    FORMATS.contains("performance")
                            ? List.of(
                                    program.bean("word", DocumentRenderer.class),
                                    program.bean("workbook", DocumentRenderer.class))
                            : List.of());
            Map<String, List<Taken>> taken = new TreeMap<>();
            for (int round = 0; round < rounds; round++) {
                boolean warm = round >= rounds / 2;
                Taken whole = Taken.now();
                Taken start = whole;
                ReportDocument report = repeated(composer.compose(material).document(), times);
                keep(taken, "compose", start, warm);
                for (String format : FORMATS) {
                    start = Taken.now();
                    switch (format) {
                        case "performance" ->
                            performance.print(material, PerformancePeriod.month(material.month()), Optional.empty());
                        case "figures" -> {
                            try (OutputStream out = file(args[0], FiguresFile.NAME)) {
                                FiguresFile.write(material, out);
                            }
                        }
                        default -> {
                            DocumentRenderer renderer = program.bean(format, DocumentRenderer.class);
                            try (OutputStream out = file(args[0], "printed." + renderer.extension())) {
                                renderer.render(report, out);
                            }
                        }
                    }
                    keep(taken, format, start, warm);
                }
                keep(taken, "whole", whole, warm);
            }
            System.out.printf("%-12s %10s %10s %10s %10s%n", "seconds", "processor", "best", "clock", "best");
            taken.forEach((what, each) -> System.out.printf(
                    "%-12s %10.2f %10.2f %10.2f %10.2f%n",
                    what,
                    median(each, Taken::processor),
                    best(each, Taken::processor),
                    median(each, Taken::clock),
                    best(each, Taken::clock)));
            System.out.printf(
                    "rows %d times; heap used at most %d MB of %d MB%n",
                    times, most() >> 20, Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    private static Wording wording() throws IOException {
        String shipped = "report/monthly-report.zh.txt";
        try (InputStream in = new Templates(Optional.empty()).open(shipped)) {
            return Wording.read(shipped, in);
        }
    }

    private static void keep(Map<String, List<Taken>> taken, String what, Taken start, boolean warm) {
        if (warm) {
            taken.computeIfAbsent(what, each -> new ArrayList<>()).add(Taken.since(start));
        }
    }

    private static double median(List<Taken> taken, ToDoubleFunction<Taken> of) {
        return taken.stream()
                .mapToDouble(of)
                .sorted()
                .skip(taken.size() / 2)
                .findFirst()
                .orElse(0);
    }

    private static double best(List<Taken> taken, ToDoubleFunction<Taken> of) {
        return taken.stream().mapToDouble(of).min().orElse(0);
    }

    /** In the data folder, for whoever wants to look at it. */
    private static OutputStream file(String folder, String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(Path.of(folder, name)));
    }

    /** As a nation's annexes would be: the same tables with many times their rows. */
    private static ReportDocument repeated(ReportDocument report, int times) {
        return new ReportDocument(
                report.imprint(),
                report.blocks().stream().map(block -> repeated(block, times)).toList(),
                report.sheets().stream()
                        .map(sheet -> new DataSheet(
                                sheet.name(),
                                sheet.title(),
                                sheet.columns(),
                                repeated(sheet.rows(), times),
                                sheet.frozenColumns(),
                                sheet.chart()))
                        .toList());
    }

    private static Block repeated(Block block, int times) {
        return switch (block) {
            case Block.Table table ->
                new Block.Table(table.caption(), table.columns(), repeated(table.rows(), times), table.note());
            case Block.Landscape landscape ->
                new Block.Landscape(landscape.blocks().stream()
                        .map(inner -> repeated(inner, times))
                        .toList());
            default -> block;
        };
    }

    private static <T> List<T> repeated(List<T> rows, int times) {
        return Collections.nCopies(times, rows).stream().flatMap(List::stream).toList();
    }

    /** The most that was ever in use; with a small -Xmx near to what is needed. */
    private static long most() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
