package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.unit.UnitName;

/** A disk that goes away in the middle: the step fails, and a restart goes on with the list that was frozen, no more and no less. */
class IngestRestartTest {

    private static final PlanId PLAN = new PlanId("beijing-2022");
    private static final ReportingMonth JUNE = ReportingMonth.of(2022, 6);
    private static final Instant AS_OF = Instant.parse("2022-07-05T00:00:00Z");

    @TempDir
    private Path home;

    @Test
    void aFailedStepRestartsOnTheFrozenListFromItsLastCommit() throws Exception {
        put("东城区");
        put("西城区");
        put("朝阳区");
        Path originals = home.resolve("originals");
        Path away = home.resolve("away");
        try (Program program = Program.start(DataFolder.at(home), losing(originals, away))) {
            JobOperator operator = program.bean(JobOperator.class);
            SubmissionStore submissions = program.bean(SubmissionStore.class);

            JobExecution failed = operator.start(
                    program.bean("ingestJob", Job.class),
                    new JobParametersBuilder()
                            .addString("plan", PLAN.value())
                            .addString("month", JUNE.toString())
                            .addLong("run", 77L)
                            .addString("asOf", AS_OF.toString())
                            .addString("inbox", home.resolve("inbox/2022-06").toString(), false)
                            .toJobParameters());
            assertThat(failed.getStatus()).isEqualTo(BatchStatus.FAILED);
            assertThat(submissions.firstAccepted(PLAN, JUNE, AS_OF)).containsOnlyKeys(new UnitName("东城区"));

            put("海淀区");
            Files.move(away, originals);
            JobExecution restarted = operator.restart(failed);

            assertThat(restarted.getStatus()).isEqualTo(BatchStatus.COMPLETED);
            assertThat(submissions.firstAccepted(PLAN, JUNE, AS_OF).keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            List.of(new UnitName("东城区"), new UnitName("西城区"), new UnitName("朝阳区")));
        }
    }

    /** Once one file is taken in, the folder of originals is gone. */
    private static RunProgress losing(Path originals, Path away) {
        return new RunProgress() {
            private boolean lost;

            @Override
            public void began(String words, long items) {}

            @Override
            public void advanced() {
                if (!lost) {
                    lost = true;
                    try {
                        Files.move(originals, away);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            }

            @Override
            public void ended(String story) {}
        };
    }

    /** A nil report, received in the order in which this is called. */
    private void put(String unit) throws IOException {
        Path forms = home.resolve("forms");
        if (!Files.exists(forms)) {
            assertThat(Cli.yuebao("forms", "--plan", PLAN, "--month", JUNE, "--to", forms, "--data", home)
                            .exitCode())
                    .isZero();
        }
        Path inbox = Files.createDirectories(home.resolve("inbox/2022-06"));
        Path file = SentForm.filledIn(
                forms.resolve("2022年6月_" + unit + "_进展情况.xlsx"), "是否零报告", "是", inbox.resolve(unit + ".xlsx"));
        long before;
        try (Stream<Path> files = Files.list(inbox)) {
            before = files.count();
        }
        Files.setLastModifiedTime(
                file, FileTime.from(Instant.parse("2022-07-01T01:00:00Z").plusSeconds(before)));
    }
}
