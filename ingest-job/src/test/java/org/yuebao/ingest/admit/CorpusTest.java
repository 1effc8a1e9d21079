package org.yuebao.ingest.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.submission.ProgressEntry;
import org.yuebao.model.submission.Reading;
import org.yuebao.model.submission.Receipt;
import org.yuebao.model.submission.Reported;
import org.yuebao.model.submission.SelfStatus;
import org.yuebao.model.submission.Submission;

/**
 * The awkward workbooks of {@code corpus.tsv}: each is 通州区's complete form of June with one thing odd, made by the program
 * that is named ({@link CorpusRecipes}; LibreOffice's are kept beside it). What is understood of it and what is found in it
 * stands in the same line.
 */
class CorpusTest {

    /** What every workbook of the corpus says, unless its line says otherwise. */
    private static final Map<String, String> STANDARD = Map.of(
            "大气-5-1/1", "13.9万辆次,推进中@M4",
            "大气-5-1/2", "已完成@J5",
            "大气-5-1/3", "推进中@J6",
            "水-1-1/1", "12组,推进中@M7",
            "指标-1", "33微克/立方米@F4",
            "指标-2", "77.9%@F5",
            "指标-3", "100(42.8,0)@F6",
            "指标-5", "13.9万辆次@F8");

    @TempDir
    private Path folder;

    /** @param name under which the file is sent */
    record Specimen(String id, String madeBy, String odd, String name, String values, String findings) {
        @Override
        public String toString() {
            return id + " (" + madeBy + "): " + odd;
        }
    }

    static List<Specimen> specimens() throws IOException {
        try (InputStream in = Objects.requireNonNull(CorpusTest.class.getResourceAsStream("corpus.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s*\\|\\s*", -1))
                    .map(cells ->
                            new Specimen(cells[0].strip(), cells[1], cells[2], cells[3], cells[4], cells[5].strip()))
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specimens")
    void isUnderstoodAsItsLineSays(Specimen specimen) throws IOException {
        Path file = CorpusRecipes.file(specimen.id(), folder);

        Receipt receipt = FilledForm.admit(file, specimen.name(), Map.of());

        assertThat(findings(receipt)).as("findings").isEqualTo(words(specimen.findings()));
        assertThat(values(receipt)).as("values").isEqualTo(expected(specimen.values()));
    }

    @Test
    void atLeastSixtyByRealProgramsAndByHandAndNoneTwice() throws IOException {
        List<String> ids = specimens().stream().map(Specimen::id).toList();

        assertThat(ids).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
        assertThat(ids).containsExactlyInAnyOrderElementsOf(CorpusRecipes.ids());
        assertThat(specimens()).extracting(Specimen::madeBy).contains("LibreOffice", "POI", "hand");
    }

    /** {@code standard; 大气-5-1/1=29组@M5; -指标-2}, or {@code refused}. */
    private static Map<String, String> expected(String values) {
        Map<String, String> expected = new TreeMap<>();
        for (String part : values.split(";")) {
            String word = part.strip();
            if (word.equals("standard")) {
                expected.putAll(STANDARD);
            } else if (word.equals("entries")) {
                STANDARD.forEach((code, value) -> {
                    if (!code.startsWith("指标")) {
                        expected.put(code, value);
                    }
                });
            } else if (word.startsWith("-")) {
                expected.remove(word.substring(1));
            } else if (word.contains("=")) {
                expected.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
            } else if (word.startsWith("rows+")) {
                int by = Integer.parseInt(word.substring(5));
                expected.replaceAll((code, value) -> code.startsWith("指标") ? value : moved(value, by));
            }
        }
        return expected;
    }

    private static String moved(String value, int by) {
        int at = value.lastIndexOf('@') + 2;
        return value.substring(0, at) + (Integer.parseInt(value.substring(at)) + by);
    }

    private static Map<String, String> values(Receipt receipt) {
        Map<String, String> values = new TreeMap<>();
        if (receipt instanceof Submission submission) {
            submission.entries().forEach(entry -> values.put(entry.item().toString(), value(entry)));
            submission
                    .readings()
                    .forEach(reading -> values.put(reading.indicator().value(), value(reading)));
        }
        return values;
    }

    private static String value(ProgressEntry entry) {
        List<String> says = new ArrayList<>();
        String amount = value(entry.cumulative());
        if (!amount.isEmpty()) {
            says.add(amount);
        }
        if (entry.status() != SelfStatus.UNSTATED) {
            says.add(entry.status().chinese());
        }
        return String.join(",", says)
                + "@"
                + entry.cumulative().source().orElse(entry.textCell()).address();
    }

    private static String value(Reading reading) {
        return value(reading.cumulative())
                + reading.cumulative()
                        .source()
                        .map(cell -> "@" + cell.address())
                        .orElse("");
    }

    private static String value(Reported reported) {
        return switch (reported) {
            case Reported.Amount amount -> amount.quantity().toString();
            case Reported.Parts parts ->
                parts.values().getFirst().toPlainString()
                        + "("
                        + String.join(
                                ",",
                                parts.values().stream()
                                        .skip(1)
                                        .map(part -> part.toPlainString())
                                        .toList())
                        + ")";
            case Reported.NothingToReport ignored -> "无";
            case Reported.Missing ignored -> "";
        };
    }

    /** {@code AMOUNT-READ@M4}; findings about a sheet or the workbook without a cell. */
    private static List<String> findings(Receipt receipt) {
        return receipt.findings().stream().map(CorpusTest::word).sorted().toList();
    }

    private static String word(Finding finding) {
        return finding.code() + finding.cell().map(cell -> "@" + cell.address()).orElse("");
    }

    private static List<String> words(String findings) {
        return findings.equals("none")
                ? List.of()
                : Stream.of(findings)
                        .flatMap(text -> Arrays.stream(text.split("\\s+")))
                        .sorted()
                        .toList();
    }
}
