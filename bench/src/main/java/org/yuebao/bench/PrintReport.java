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
import org.yuebao.report.issue.PublishedMaterial;
import org.yuebao.templates.Templates;

/**
 * How long a published month takes to be composed and printed in each format, and how much memory a report many times as
 * long takes. Arguments: a data folder that the demo has filled; how often to print, the first half to warm up; how often
 * the rows of tables and sheets are repeated (1 for the report as it is).
 */
public final class PrintReport {

    private static final List<String> FORMATS =
            List.of(System.getProperty("formats", "word,pdf,workbook").split(","));

    private PrintReport() {}

    public static void main(String[] args) throws IOException {
        int rounds = Integer.parseInt(args[1]);
        int times = Integer.parseInt(args[2]);
        try (Program program = Program.start(DataFolder.at(Path.of(args[0])), RunProgress.silent())) {
            PlanId plan = new PlanId("beijing-2022");
            ReportingMonth june = ReportingMonth.of(2022, 6);
            ReportMaterial material = program.bean(PublishedMaterial.class)
                    .of(program.bean(ReportStore.class)
                            .newest(plan, june, ReportLabel.Kind.DRAFT)
                            .orElseThrow());
            ReportComposer composer = new ReportComposer(wording());
            Map<String, List<Double>> seconds = new TreeMap<>();
            for (int round = 0; round < rounds; round++) {
                long start = cpu();
                ReportDocument report = repeated(composer.compose(material).document(), times);
                double whole = told(seconds, "compose", round, rounds, start);
                for (String format : FORMATS) {
                    DocumentRenderer renderer = program.bean(format, DocumentRenderer.class);
                    start = cpu();
                    long bytes = print(renderer, report, Path.of(args[0]));
                    whole += told(seconds, renderer.extension() + " (" + bytes / 1024 + " kB)", round, rounds, start);
                }
                if (round >= rounds / 2) {
                    seconds.computeIfAbsent("whole", each -> new ArrayList<>()).add(whole);
                }
            }
            seconds.forEach((what, each) -> System.out.printf(
                    "%-20s median %.2f s, best %.2f s%n",
                    what, each.stream().sorted().toList().get(each.size() / 2), Collections.min(each)));
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

    private static double told(Map<String, List<Double>> seconds, String what, int round, int rounds, long start) {
        double taken = (cpu() - start) / 1e9;
        if (round >= rounds / 2) {
            seconds.computeIfAbsent(what, each -> new ArrayList<>()).add(taken);
        }
        return taken;
    }

    /** Into the data folder, for whoever wants to look at it. */
    private static long print(DocumentRenderer renderer, ReportDocument report, Path folder) throws IOException {
        Path file = folder.resolve("printed." + renderer.extension());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            renderer.render(report, out);
        }
        return Files.size(file);
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

    /** Of this thread, which does all the printing: other programs on the machine don't count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** The most that was ever in use; with a small -Xmx near to what is needed. */
    private static long most() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
