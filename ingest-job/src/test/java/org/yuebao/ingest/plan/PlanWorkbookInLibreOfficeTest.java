package org.yuebao.ingest.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuebao.model.plan.Plan;
import org.yuebao.templates.Templates;

class PlanWorkbookInLibreOfficeTest {

    @TempDir
    private Path folder;

    @Test
    void aWorkbookThatLibreOfficeOpenedAndSavedIsTheSamePlan() throws IOException, InterruptedException {
        Optional<Path> soffice = soffice();
        assumeTrue(soffice.isPresent(), "skipped: LibreOffice (soffice) is not installed");
        Path original = folder.resolve("计划.xlsx");
        try (InputStream shipped = new Templates(Optional.empty()).openPlan("beijing-2022")) {
            Files.copy(shipped, original);
        }

        Path saved = openAndSave(soffice.orElseThrow(), original);

        assertThat(Files.readAllBytes(saved)).isNotEqualTo(Files.readAllBytes(original));
        assertThat(read(saved)).isEqualTo(read(original));
    }

    private Path openAndSave(Path soffice, Path workbook) throws IOException, InterruptedException {
        Path saved = Files.createDirectory(folder.resolve("saved"));
        Process process = new ProcessBuilder(
                        soffice.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        saved.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        boolean ended = process.waitFor(3, TimeUnit.MINUTES);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        assertThat(ended).as("LibreOffice saves within 3 minutes").isTrue();
        return saved.resolve("计划.xlsx");
    }

    private static Plan read(Path workbook) throws IOException {
        try (InputStream in = Files.newInputStream(workbook)) {
            return new PlanWorkbookReader().read(in, "计划.xlsx");
        }
    }

    private static Optional<Path> soffice() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(directory -> Path.of(directory, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
