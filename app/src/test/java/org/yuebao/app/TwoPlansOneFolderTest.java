package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A city's plan and a district's share one data folder, inbox and output included, and neither takes the other's files. */
class TwoPlansOneFolderTest {

    @TempDir
    private Path folder;

    private Path city;
    private Path district;

    @BeforeEach
    void writePlans() {
        city = MadeUpPlans.workbook(MadeUpPlans.city(), folder);
        district = MadeUpPlans.workbook(MadeUpPlans.district(), folder);
    }

    @Test
    void bothMonthsCountWhatTheyCountAloneAndBothAreIssued() throws IOException {
        Path data = folder.resolve("data");
        List<JsonNode> alone = List.of(demo(city, folder.resolve("a")), demo(district, folder.resolve("b")));

        List<JsonNode> together = List.of(demo(city, data), demo(district, data));
        Cli cityAgain = Cli.yuebao("run", "--plan", "jia-2022", "--month", "2022-06", "--json", "--data", data);
        Cli cityIssue = Cli.yuebao("issue", "--plan", "jia-2022", "--month", "2022-06", "--data", data);
        Cli districtIssue = Cli.yuebao("issue", "--plan", "dongjiang-2022", "--month", "2022-06", "--data", data);

        assertThat(together.stream().map(TwoPlansOneFolderTest::counts))
                .containsExactlyElementsOf(
                        alone.stream().map(TwoPlansOneFolderTest::counts).toList());
        assertThat(counts(JsonMapper.shared().readTree(cityAgain.out()))).isEqualTo(counts(alone.getFirst()));
        assertThat(cityIssue.exitCode()).as(cityIssue.err()).isZero();
        assertThat(districtIssue.exitCode()).as(districtIssue.err()).isZero();
        Path month = data.resolve("output/2022-06");
        assertThat(List.of("d1", "d2", "r1", "dongjiang-2022/d1", "dongjiang-2022/r1"))
                .allSatisfy(report -> assertThat(month.resolve(report).resolve("manifest.json"))
                        .exists());
        assertThat(Files.readString(month.resolve("latest.json"))).contains("\"plan\" : \"jia-2022\"");
        assertThat(Files.readString(month.resolve("dongjiang-2022/latest.json")))
                .contains("\"plan\" : \"dongjiang-2022\"", "\"label\" : \"r1\"");
    }

    /** What a program without the form's hidden sheet saved can be told by nothing but its folder. */
    @Test
    void aFolderNamedByAPlanIsThatPlansAlone() throws IOException {
        Path data = folder.resolve("data");
        JsonNode first = demo(city, data);
        Cli.yuebao("plan", "load", district, "--data", data);
        Path own = Files.createDirectories(data.resolve("inbox/2022-06/dongjiang-2022"));
        Files.writeString(own.resolve("河口街道.csv"), "填报单位,河口街道\n");

        Cli again = Cli.yuebao("run", "--plan", "jia-2022", "--month", "2022-06", "--json", "--data", data);

        assertThat(counts(JsonMapper.shared().readTree(again.out()))).isEqualTo(counts(first));
    }

    private static JsonNode demo(Path plan, Path data) {
        Cli demo = Cli.yuebao("demo", "--plan", plan, "--month", "2022-06", "--to", data, "--json");
        assertThat(demo.exitCode()).as(demo.err()).isZero();
        return JsonMapper.shared().readTree(demo.out());
    }

    /** What was expected, accepted, late, missing and refused, with the names. */
    private static JsonNode counts(JsonNode summary) {
        assertThat(summary.path("units").path("expected").asInt()).isPositive();
        return summary.path("units");
    }
}
