package org.yuebao.report.issue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.PublishedFile;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.ReportStore;
import org.yuebao.report.content.ComposedReport;
import org.yuebao.report.content.DocumentRenderer;
import org.yuebao.report.content.PlanTitle;
import org.yuebao.report.content.ReportComposer;
import org.yuebao.report.content.ReportMaterial;
import org.yuebao.report.content.Sha256;
import org.yuebao.report.content.Wording;
import org.yuebao.report.figures.FiguresFile;
import org.yuebao.report.performance.PerformancePeriod;
import org.yuebao.report.performance.PerformancePress;

/** Composes, prints in every format, checks and publishes one report: the last step of a draft and of an issue. */
final class ReportPress {

    private static final int PLACES_TOLD = 5;

    private final List<DocumentRenderer> renderers;
    private final PerformancePress performance;
    private final ReportStore reports;
    private final MonthPlaces places;

    ReportPress(List<DocumentRenderer> renderers, ReportStore reports, MonthPlaces places) {
        this.renderers = renderers.stream()
                .sorted(Comparator.comparing(DocumentRenderer::extension))
                .toList();
        this.performance = new PerformancePress(renderers);
        this.reports = reports;
        this.places = places;
    }

    /**
     * @param unprinted see {@link ComposedReport}
     */
    record Printed(PublishedReport report, List<Finding> unprinted) {

        /** One line for the run's log: where to look first. */
        String story() {
            String places =
                    unprinted.stream().limit(PLACES_TOLD).map(Finding::message).collect(Collectors.joining());
            String more = unprinted.size() > PLACES_TOLD ? "其余见报告最后一个附表。" : "";
            return report.label().chinese() + "：" + report.folder() + "，共"
                    + report.files().size() + "个文件"
                    + (unprinted.isEmpty() ? "" : "；有" + unprinted.size() + "处字符字体印不出：" + places + more);
        }
    }

    /** The documents, the performance tables, and the figures for other programs. */
    int formats() {
        return renderers.size() + performance.formats() + 1;
    }

    /**
     * @return empty where the folder of this label holds another report; then nothing was written. A folder that a run
     *     killed between renaming and keeping left behind holds the same report, and is kept as this one.
     */
    Optional<Printed> publish(
            ReportMaterial material, Wording wording, Instant publishedAt, Path output, RunProgress progress) {
        ComposedReport composed = new ReportComposer(wording).compose(material);
        OutputFolder folder = folder(output, material.plan().id(), material.month());
        Path part = folder.begin(material.label());
        List<PublishedFile> files = new ArrayList<>();
        PublishedReport report;
        try {
            for (DocumentRenderer renderer : renderers) {
                files.add(checked(
                        folder, part, fileName(material, wording, renderer.extension()), render(renderer, composed)));
                progress.advanced();
            }
            for (Map.Entry<String, byte[]> table : performance
                    .print(material, PerformancePeriod.month(material.month()), Optional.empty())
                    .entrySet()) {
                files.add(checked(folder, part, table.getKey(), table.getValue()));
                progress.advanced();
            }
            files.add(folder.write(part, FiguresFile.NAME, out -> FiguresFile.write(material, out)));
            progress.advanced();
            Manifest manifest = Manifest.of(
                    material,
                    composed.document().imprint().title(),
                    publishedAt,
                    wording.sha256(),
                    composed.counts(),
                    files);
            if (folder.isTaken(material.label())) {
                Optional<Manifest> there = folder.manifestOf(material.label())
                        .flatMap(Manifest::read)
                        .filter(manifest::isOfTheSameReportAs);
                if (there.isEmpty()) {
                    return Optional.empty();
                }
                byte[] bytes = there.get().bytes();
                files.add(new PublishedFile(Manifest.FILE, bytes.length, Sha256.of(bytes)));
                report = report(material, folder, Instant.parse(there.get().publishedAt()), files);
            } else {
                byte[] bytes = manifest.bytes();
                folder.write(part, Manifest.FILE, bytes);
                files.add(new PublishedFile(Manifest.FILE, bytes.length, Sha256.of(bytes)));
                folder.publish(part, material.label());
                report = report(material, folder, publishedAt, files);
            }
        } finally {
            folder.discard(part);
        }
        reports.publish(report, composed.lineage());
        folder.point(report);
        return Optional.of(new Printed(report, composed.unprinted()));
    }

    private static PublishedFile checked(OutputFolder folder, Path part, String name, byte[] bytes) {
        OpeningCheck.open(name, bytes);
        folder.write(part, name, bytes);
        return new PublishedFile(name, bytes.length, Sha256.of(bytes));
    }

    /** Names it once more as the latest: a run killed just before that is made whole. */
    static void pointAgain(PublishedReport report, Path output) {
        new OutputFolder(output, report.run().plan(), report.run().month(), MonthPlaces.of(report)).point(report);
    }

    /** Where the plan's next report of the month goes. */
    OutputFolder folder(Path output, PlanId plan, ReportingMonth month) {
        return new OutputFolder(output, plan, month, places.of(plan, month));
    }

    private static PublishedReport report(
            ReportMaterial material, OutputFolder folder, Instant publishedAt, List<PublishedFile> files) {
        return new PublishedReport(
                material.run(),
                material.label(),
                material.plan().version().number(),
                folder.nameOf(material.label()),
                material.inputsSha256(),
                publishedAt,
                files);
    }

    /** 2022年6月污染防治攻坚战行动计划进展情况报告.docx. */
    private static String fileName(ReportMaterial material, Wording wording, String extension) {
        return material.month().chinese() + PlanTitle.shortOf(material.plan()) + "进展情况" + wording.kind() + "."
                + extension;
    }

    private static byte[] render(DocumentRenderer renderer, ComposedReport composed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.render(composed.document(), out);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot print as " + renderer.extension(), e);
        }
        return out.toByteArray();
    }
}
