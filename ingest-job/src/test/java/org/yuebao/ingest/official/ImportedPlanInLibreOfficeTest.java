package org.yuebao.ingest.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuebao.ingest.plan.PlanWorkbookReader;
import org.yuebao.ingest.plan.PlanWorkbookWriter;
import org.yuebao.model.plan.DeclaredCounts;
import org.yuebao.model.plan.IndicatorLink;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.plan.PlanLinks;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.TaskCode;
import org.yuebao.model.plan.TaskLink;

/** What was imported, opened and saved in LibreOffice, loads as the same plan: no sheet, setting or link is lost. */
class ImportedPlanInLibreOfficeTest {

    @TempDir
    private Path folder;

    @Test
    void everyImportedPlanIsTheSameAfterLibreOfficeOpenedAndSavedIt() throws IOException, InterruptedException {
        Optional<Path> soffice = soffice();
        assumeTrue(soffice.isPresent(), "skipped: LibreOffice (soffice) is not installed");
        Map<String, Plan> plans = new LinkedHashMap<>();
        plans.put("city.xlsx", linked(imported(LaidOutPlan.of(PlanVariationTest.CITY, PlanLayout.drawn(1)), "市.docx")));
        plans.put("chapters.xlsx", imported(LaidOutPlan.of(PlanVariationTest.CHAPTERS, PlanLayout.drawn(2)), "章.docx"));
        for (Path known : knownDocuments()) {
            plans.put(
                    "known-" + known.getFileName().toString().substring(0, 3) + ".xlsx",
                    OfficialPlanImport.read(known, ImportSettings.guessing()).plan());
        }
        for (Map.Entry<String, Plan> plan : plans.entrySet()) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(plan.getKey()))) {
                new PlanWorkbookWriter().write(plan.getValue(), out);
            }
        }

        Path saved = openAndSave(soffice.orElseThrow(), plans.keySet());

        for (Map.Entry<String, Plan> plan : plans.entrySet()) {
            Path file = saved.resolve(plan.getKey());
            assertThat(Files.readAllBytes(file)).isNotEqualTo(Files.readAllBytes(folder.resolve(plan.getKey())));
            try (InputStream in = Files.newInputStream(file)) {
                assertThat(new PlanWorkbookReader().read(in, plan.getKey()))
                        .as(plan.getKey())
                        .isEqualTo(plan.getValue());
            }
        }
    }

    /** With links and declared counts. */
    private static Plan linked(Plan plan) {
        TaskCode task = plan.tasks().map(Task::code).findFirst().orElseThrow();
        Plan with = plan.withLinks(new PlanLinks(
                List.of(new TaskLink(task, new PlanId("city-2024"), new TaskCode("大气", 5), true)),
                List.of(new IndicatorLink(
                        plan.indicators().findFirst().orElseThrow().code(),
                        new PlanId("city-2021-2025"),
                        plan.indicators().findFirst().orElseThrow().code(),
                        false))));
        return new Plan(
                with.id(),
                with.version(),
                with.title(),
                with.year(),
                with.lastYear(),
                with.level(),
                with.jurisdiction(),
                with.documentNumber(),
                with.issuer(),
                with.issued(),
                with.bureau(),
                with.register(),
                with.themes(),
                with.indicatorTables(),
                with.rating(),
                with.links(),
                new DeclaredCounts(Optional.of(9), Optional.of(13)));
    }

    private Plan imported(MadeUpDocument document, String name) {
        return OfficialPlanImport.read(document.write(folder, name), ImportSettings.guessing())
                .plan();
    }

    private static List<Path> knownDocuments() throws IOException {
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            Path plans = up.resolve("shared").resolve("plans");
            if (Files.isDirectory(plans)) {
                try (Stream<Path> files = Files.list(plans)) {
                    return files.filter(file -> file.toString().endsWith(".docx"))
                            .sorted()
                            .toList();
                }
            }
        }
        return List.of();
    }

    private Path openAndSave(Path soffice, Iterable<String> workbooks) throws IOException, InterruptedException {
        Path saved = Files.createDirectory(folder.resolve("saved"));
        List<String> command = new ArrayList<>(List.of(
                soffice.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                saved.toString()));
        workbooks.forEach(name -> command.add(folder.resolve(name).toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        assertThat(ended).as("LibreOffice saves within 5 minutes").isTrue();
        return saved;
    }

    private static Optional<Path> soffice() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(directory -> Path.of(directory, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
