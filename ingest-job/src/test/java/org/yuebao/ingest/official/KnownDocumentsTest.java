package org.yuebao.ingest.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuebao.ingest.plan.PlanWorkbookReader;
import org.yuebao.model.plan.Plan;
import org.yuebao.templates.Templates;

/** The known official documents (beside the checkout only) give what was worked out from them by hand. */
class KnownDocumentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"000.docx", "000.xlsx", "001.docx", "001.xlsx", "003.docx", "003.xlsx", "004.docx", "004.xlsx"})
    void everyValueIsAsWorkedOutByHand(String name, @TempDir Path folder) throws IOException, InterruptedException {
        Optional<Path> shared = shared();
        assumeTrue(shared.isPresent(), "skipped: the known plans (../shared/plans) are not beside this checkout");
        Path plans = shared.orElseThrow().resolve("plans");
        Path json = folder.resolve("imported.json");
        ImportSettings settings = ImportSettings.guessing().withKnown(List.of(shipped()));
        Files.writeString(
                json, OfficialPlanImport.read(plans.resolve(name), settings).toJson());

        Process compare = new ProcessBuilder(
                        "python3",
                        shared.orElseThrow().resolve("tools/compare-plan").toString(),
                        json.toString(),
                        plans.resolve(name.substring(0, 3) + ".json").toString())
                .redirectErrorStream(true)
                .start();

        try (InputStream said = compare.getInputStream()) {
            String output = new String(said.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(compare.waitFor()).as(output).isZero();
        }
    }

    /** As in the command: by its register 市科委、中关村管委会 is known to be one unit, which no document tells. */
    private static Plan shipped() throws IOException {
        try (InputStream workbook = new Templates(Optional.empty()).openPlan("beijing-2022")) {
            return new PlanWorkbookReader().read(workbook, "beijing-2022.xlsx");
        }
    }

    private static Optional<Path> shared() {
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            if (Files.isExecutable(up.resolve("shared/tools/compare-plan"))) {
                return Optional.of(up.resolve("shared"));
            }
        }
        return Optional.empty();
    }
}
