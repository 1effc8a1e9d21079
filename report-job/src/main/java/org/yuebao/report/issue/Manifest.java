package org.yuebao.report.issue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.report.PublishedFile;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.content.ReportCounts;
import org.yuebao.report.content.ReportMaterial;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands in manifest.json beside the documents: the same report gives the same bytes.
 *
 * @param kind for people: 草稿第1稿, 定稿
 * @param publishedAt as-of of a draft, moment of an issue
 * @param corrects label of the issue that this one replaces; empty for a draft and a first issue
 * @param inputs submissions in force, by unit
 * @param outputs the documents; the manifest itself is not among them
 */
record Manifest(
        String label,
        String kind,
        String title,
        Parameters parameters,
        String publishedAt,
        String corrects,
        int planVersion,
        boolean demonstration,
        String inputsSha256,
        String wordingSha256,
        List<Input> inputs,
        List<Input> refused,
        List<Output> outputs,
        Counts counts) {

    static final String FILE = "manifest.json";

    /** Identifies the run. */
    record Parameters(String plan, String month, long run, String asOf) {}

    /**
     * @param unit empty for a refused file of nobody known
     * @param revision 0 for a refused file
     */
    record Input(String unit, int revision, String file, String sha256, String receivedAt) {}

    record Output(String name, long bytes, String sha256) {}

    record Lights(int green, int yellow, int red, int grey) {
        static Lights of(LightCounts counts) {
            return new Lights(counts.green(), counts.yellow(), counts.red(), counts.grey());
        }
    }

    /** See {@link ReportCounts}. */
    record Counts(
            int unitsExpected,
            int unitsOnTime,
            int unitsLate,
            int unitsMissing,
            int unitsAwaited,
            int filesRefused,
            int tasks,
            int measures,
            Lights tasksByLight,
            Lights measuresByLight,
            Lights measureAssessmentsByLight,
            Lights indicatorAssessmentsByLight,
            Map<String, Integer> findingsBySeverity) {}

    static Manifest of(
            ReportMaterial material,
            String title,
            Instant publishedAt,
            String wordingSha256,
            ReportCounts counts,
            List<PublishedFile> files) {
        return new Manifest(
                material.label().toString(),
                material.label().chinese(),
                title,
                new Parameters(
                        material.run().plan().value(),
                        material.month().toString(),
                        material.run().run(),
                        material.asOf().toString()),
                publishedAt.toString(),
                material.corrects().map(earlier -> earlier.label().toString()).orElse(""),
                material.plan().version().number(),
                material.demonstration(),
                material.inputsSha256(),
                wordingSha256,
                material.submissions().stream()
                        .map(stored -> new Input(
                                stored.submission().unit().value(),
                                stored.revision(),
                                stored.submission().file().name(),
                                stored.submission().file().sha256(),
                                stored.submission().file().receivedAt().toString()))
                        .sorted(Comparator.comparing(Input::unit).thenComparing(Input::sha256))
                        .toList(),
                material.refusals().stream()
                        .map(refusal -> new Input(
                                refusal.unit().map(UnitName::value).orElse(""),
                                0,
                                refusal.file().name(),
                                refusal.file().sha256(),
                                refusal.file().receivedAt().toString()))
                        .sorted(Comparator.comparing(Input::unit).thenComparing(Input::sha256))
                        .toList(),
                files.stream()
                        .map(file -> new Output(file.name(), file.bytes(), file.sha256()))
                        .toList(),
                counts(counts));
    }

    private static Counts counts(ReportCounts counts) {
        Map<String, Integer> findings = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            findings.put(severity.chinese(), counts.findings(severity));
        }
        return new Counts(
                counts.expected(),
                counts.onTime(),
                counts.late(),
                counts.missing(),
                counts.awaited(),
                counts.refused(),
                counts.tasks(),
                counts.measures(),
                Lights.of(counts.tasksByLight()),
                Lights.of(counts.measuresByLight()),
                Lights.of(counts.measureAssessments()),
                Lights.of(counts.indicatorAssessments()),
                findings);
    }

    byte[] bytes() {
        return json(this);
    }

    /** Empty where the bytes are no manifest, or one of another form. */
    static Optional<Manifest> read(byte[] bytes) {
        try {
            return Optional.of(MAPPER.readValue(bytes, Manifest.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Whether it tells of the same report; the moment of an issue that was broken off may differ. */
    boolean isOfTheSameReportAs(Manifest other) {
        return equals(other.publishedAt(publishedAt));
    }

    private Manifest publishedAt(String instant) {
        return new Manifest(
                label,
                kind,
                title,
                parameters,
                instant,
                corrects,
                planVersion,
                demonstration,
                inputsSha256,
                wordingSha256,
                inputs,
                refused,
                outputs,
                counts);
    }

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    /** Indented, in the order of the components, with a line feed at the end of each line on every system. */
    static byte[] json(Object value) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return (MAPPER.writer().with(printer).writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
