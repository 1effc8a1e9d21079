package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What counts is what had arrived by then; 5 July 2022 is the third working day. */
class ArrivalsTest {

    @TempDir
    private Path home;

    @Test
    void whatArrivedLaterIsNotSeenAndWhatArrivedLateIsLate() throws IOException {
        Path forms = home.resolve("forms");
        assertThat(Cli.yuebao("forms", "--plan", "beijing-2022", "--month", "2022-06", "--to", forms, "--data", home)
                        .exitCode())
                .isZero();
        sentAsNilReport(forms, "东城区", "2022-07-05T15:59:59Z");
        sentAsNilReport(forms, "西城区", "2022-07-05T16:00:00Z");

        JsonNode early = run("2022-07-05");
        JsonNode late = run("2022-07-06");

        assertThat(early.get("units").get("onTime").asInt()).isEqualTo(1);
        assertThat(early.get("units").get("late").asInt()).isZero();
        assertThat(early.get("units").get("missing").asInt()).isEqualTo(41);
        assertThat(early.get("revision").asString()).isEqualTo("d1");
        assertThat(late.get("units").get("onTime").asInt()).isEqualTo(1);
        assertThat(late.get("units").get("lateUnits").toString()).isEqualTo("[\"西城区\"]");
        assertThat(late.get("units").get("missing").asInt()).isEqualTo(40);
        assertThat(late.get("revision").asString()).isEqualTo("d2");
    }

    private JsonNode run(String asOf) {
        Cli run = Cli.yuebao(
                "run", "--plan", "beijing-2022", "--month", "2022-06", "--data", home, "--as-of", asOf, "--json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return JsonMapper.shared().readTree(run.out());
    }

    private void sentAsNilReport(Path forms, String unit, String receivedAt) throws IOException {
        Path file = SentForm.filledIn(
                forms.resolve("2022年6月_" + unit + "_进展情况.xlsx"),
                "是否零报告",
                "是",
                Files.createDirectories(home.resolve("inbox/2022-06")).resolve(unit + ".xlsx"));
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(receivedAt)));
    }
}
