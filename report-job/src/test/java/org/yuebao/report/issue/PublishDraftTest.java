package org.yuebao.report.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.model.report.PublishedFile;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.run.RunProgress;
import org.yuebao.report.content.DocumentRenderer;
import org.yuebao.report.content.ReportDocument;
import org.yuebao.report.content.Sha256;
import org.yuebao.report.content.SmallMonth;
import org.yuebao.report.content.SmallPlan;
import org.yuebao.templates.Templates;

class PublishDraftTest {

    private static final String NAME = "2022年6月污染防治行动计划进展情况报告";

    @TempDir
    private Path output;

    private final MemoryReports reports = new MemoryReports();
    private final List<String> stories = new ArrayList<>();

    @Test
    void aRunsDraftAppearsAsOneFolderAndTheStoreAndThePointerKnowIt() throws IOException {
        PublishedReport report = draftOf(new PlainRenderer("txt"), new PlainRenderer("md"));

        assertThat(tree())
                .containsExactly(
                        "2022-06",
                        "2022-06/d1",
                        "2022-06/d1/" + NAME + ".md",
                        "2022-06/d1/" + NAME + ".txt",
                        "2022-06/d1/figures.json",
                        "2022-06/d1/manifest.json",
                        "2022-06/latest.json");
        assertThat(Files.readString(output.resolve("2022-06/d1/" + NAME + ".txt")))
                .startsWith("d1｜草稿第1稿 · 演示数据\n关于《小城市污染防治2022年行动计划》2022年6月工作进展情况的报告\n");
        assertThat(Files.readString(output.resolve("2022-06/latest.json"))).isEqualTo("""
                {
                  "plan" : "xiaocheng-2022",
                  "month" : "2022-06",
                  "label" : "d1",
                  "kind" : "草稿第1稿",
                  "folder" : "d1",
                  "files" : [
                    "2022年6月污染防治行动计划进展情况报告.md",
                    "2022年6月污染防治行动计划进展情况报告.txt",
                    "figures.json",
                    "manifest.json"
                  ]
                }
                """);
        assertThat(report.label()).isEqualTo(ReportLabel.draft(1));
        assertThat(report.folder()).isEqualTo("2022-06/d1");
        assertThat(report.publishedAt()).isEqualTo(SmallMonth.AS_OF);
        assertThat(reports.of(SmallPlan.plan().id(), SmallMonth.JUNE)).containsExactly(report);
        assertThat(reports.lineage(SmallPlan.plan().id(), SmallMonth.JUNE, report.label()))
                .hasSize(20);
        assertThat(stories).containsExactly("编制报告 3", "+1", "+1", "+1", "草稿第1稿：2022-06/d1，共4个文件");
    }

    @Test
    void everyPublishedFileIsKnownByItsSizeAndSha256() throws IOException {
        PublishedReport report = draftOf(new PlainRenderer("txt"));

        for (PublishedFile file : report.files()) {
            byte[] bytes = Files.readAllBytes(output.resolve(report.folder()).resolve(file.name()));
            assertThat(file).isEqualTo(new PublishedFile(file.name(), bytes.length, Sha256.of(bytes)));
        }
        assertThat(report.files())
                .extracting(PublishedFile::name)
                .containsExactly(NAME + ".txt", "figures.json", "manifest.json");
    }

    @Test
    void theManifestReadsAsApproved() throws IOException {
        PublishedReport report = draftOf(new PlainRenderer("txt"));

        String manifest = Files.readString(output.resolve("2022-06/d1/manifest.json"));
        Manifest read = Manifest.read(manifest.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        // The two hashes over the wording change with every sentence of it; that they are right is asserted apart.
        String stable = manifest.replace(read.wordingSha256(), "（文字模板）")
                .replace(read.inputsSha256(), "（输入）")
                .replace(report.files().getFirst().sha256(), "（文件）")
                .replace("\"bytes\" : " + report.files().getFirst().bytes(), "\"bytes\" : （字节数）")
                .replace(report.files().get(1).sha256(), "（数据文件）")
                .replace("\"bytes\" : " + report.files().get(1).bytes(), "\"bytes\" : （数据字节数）");
        assertThat(stable).isEqualTo(approved());
        assertThat(read.inputsSha256()).isEqualTo(report.inputsSha256()).matches("[0-9a-f]{64}");
        assertThat(read.wordingSha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void aRunThatHasPublishedDoesNotPublishAgain() throws IOException {
        PublishedReport first = draftOf(new PlainRenderer("txt"));
        Files.delete(output.resolve("2022-06/latest.json"));

        PublishedReport again = draftOf(new PlainRenderer("txt"));

        assertThat(again).isEqualTo(first);
        assertThat(tree())
                .containsExactly(
                        "2022-06",
                        "2022-06/d1",
                        "2022-06/d1/" + NAME + ".txt",
                        "2022-06/d1/figures.json",
                        "2022-06/d1/manifest.json",
                        "2022-06/latest.json");
    }

    @Test
    void aRendererThatFailsInTheMiddleLeavesNothing() throws IOException {
        assertThatThrownBy(() -> draftOf(new PlainRenderer("a"), new FailingRenderer()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot print as z");

        assertThat(tree()).containsExactly("2022-06");
        assertThat(reports.of(SmallPlan.plan().id(), SmallMonth.JUNE)).isEmpty();
    }

    @Test
    void aDocumentThatCannotBeOpenedIsNotPublished() throws IOException {
        for (String extension : List.of("docx", "xlsx", "pdf")) {
            assertThatThrownBy(() -> draftOf(new PlainRenderer(extension)))
                    .isInstanceOf(OutputBrokenException.class)
                    .hasMessage(NAME + "." + extension + " was written but cannot be opened");
        }
        assertThat(tree()).containsExactly("2022-06");
        assertThat(reports.of(SmallPlan.plan().id(), SmallMonth.JUNE)).isEmpty();
    }

    @Test
    void whatAKilledRunLeftGoesWithTheNextAndIsNeverTakenForAReport() throws IOException {
        Path leftover = Files.createDirectories(output.resolve("2022-06/.part.xiaocheng-2022.d1"));
        Files.writeString(leftover.resolve("half.docx"), "half");

        PublishedReport report = draftOf(new PlainRenderer("txt"));

        assertThat(report.label()).isEqualTo(ReportLabel.draft(1));
        assertThat(tree()).noneMatch(name -> name.contains(".part"));
    }

    @Test
    void aRunKilledBetweenRenamingAndKeepingTakesUpItsOwnFolder() throws IOException {
        draftOf(new PlainRenderer("txt"));
        byte[] manifest = Files.readAllBytes(output.resolve("2022-06/d1/manifest.json"));
        MemoryReports nothingKept = new MemoryReports();

        PublishedReport report = publishing(nothingKept, List.of(new PlainRenderer("txt")))
                .publish(SmallMonth.RUN, SmallMonth.AS_OF, output);

        assertThat(report.label()).isEqualTo(ReportLabel.draft(1));
        assertThat(nothingKept.of(SmallPlan.plan().id(), SmallMonth.JUNE)).containsExactly(report);
        assertThat(output.resolve("2022-06/d1/manifest.json")).hasBinaryContent(manifest);
        assertThat(output.resolve("2022-06/d2")).doesNotExist();
    }

    @Test
    void aFolderThatHoldsAnotherReportIsLeftAloneAndTheNextNumberTaken() throws IOException {
        Path other = Files.createDirectories(output.resolve("2022-06/d1"));
        Files.writeString(other.resolve("manifest.json"), "{\"label\":\"d1\"}");

        PublishedReport report = draftOf(new PlainRenderer("txt"));

        assertThat(report.folder()).isEqualTo("2022-06/d2");
        assertThat(other.resolve("manifest.json")).hasContent("{\"label\":\"d1\"}");
        assertThat(output.resolve("2022-06/d2/" + NAME + ".txt")).content().startsWith("d2｜草稿第2稿 · 演示数据\n");
    }

    @Test
    void anOutputFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(output.resolve("output"), "a file, not a folder");

        assertThatThrownBy(() -> publishing(reports, List.of(new PlainRenderer("txt")))
                        .publish(SmallMonth.RUN, SmallMonth.AS_OF, file))
                .isInstanceOfSatisfying(
                        OutputNotWritableException.class,
                        e -> assertThat(e.path()).isEqualTo(file.resolve("2022-06")));
        assertThat(reports.of(SmallPlan.plan().id(), SmallMonth.JUNE)).isEmpty();
    }

    @Test
    void theSameRunGivesTheSameBytes(@TempDir Path elsewhere) throws IOException {
        draftOf(new PlainRenderer("txt"));
        publishing(new MemoryReports(), List.of(new PlainRenderer("txt")))
                .publish(SmallMonth.RUN, SmallMonth.AS_OF, elsewhere);

        for (String name : List.of("2022-06/d1/manifest.json", "2022-06/d1/" + NAME + ".txt", "2022-06/latest.json")) {
            assertThat(elsewhere.resolve(name)).hasSameBinaryContentAs(output.resolve(name));
        }
    }

    private PublishedReport draftOf(DocumentRenderer... renderers) {
        return publishing(reports, List.of(renderers)).publish(SmallMonth.RUN, SmallMonth.AS_OF, output);
    }

    private PublishDraft publishing(MemoryReports store, List<DocumentRenderer> renderers) {
        MemoryMonth month = new MemoryMonth();
        return new PublishDraft(new PublishingMeans(
                month.plans(),
                month.submissions(),
                month.assessments(),
                store,
                WorkingDayCalendar.announced(),
                GrantedWaivers.none(),
                FrozenDecisions.none(),
                renderers,
                new Templates(Optional.empty()),
                "report/monthly-report.zh.txt",
                SmallMonth.presentation(),
                new Listening()));
    }

    /** Everything below the output folder, sorted. */
    private List<String> tree() throws IOException {
        try (Stream<Path> paths = Files.walk(output)) {
            return paths.filter(path -> !path.equals(output))
                    .map(path -> output.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    private static String approved() throws IOException {
        try (InputStream in = Objects.requireNonNull(PublishDraftTest.class.getResourceAsStream("manifest.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private final class Listening implements RunProgress {

        @Override
        public void began(String words, long items) {
            stories.add(words + " " + items);
        }

        @Override
        public void advanced() {
            stories.add("+1");
        }

        @Override
        public void ended(String story) {
            stories.add(story);
        }
    }

    private static final class FailingRenderer implements DocumentRenderer {

        @Override
        public String extension() {
            return "z";
        }

        @Override
        public void render(ReportDocument document, OutputStream out) throws IOException {
            throw new IOException("out of ink");
        }
    }
}
