package org.yuebao.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.yuebao.app.DataFolder;
import org.yuebao.app.Program;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.PlanStore;
import org.yuebao.model.store.SubmissionStore;

/**
 * The ingest job over a nation's month, from the inbox to the embedded database: {@code NationalMonth FOLDER [UNITS [ROWS]]},
 * 3,000 workbooks of 150 rows by default. Prints rows a second and the memory in use. The folder should be empty.
 */
public final class NationalMonth {

    private NationalMonth() {}

    public static void main(String[] args) throws IOException, JobExecutionException {
        DataFolder home = DataFolder.at(Path.of(args[0]));
        int units = args.length > 1 ? Integer.parseInt(args[1]) : 3000;
        int rows = args.length > 2 ? Integer.parseInt(args[2]) : 150;
        Plan plan = NationalPlan.of(units, rows);
        Path inbox = home.inbox(NationalPlan.JUNE);
        Workbooks.write(plan, inbox);
        try (Program program = Program.start(home, RunProgress.silent())) {
            program.bean(PlanStore.class).save(plan);
            Instant asOf = Instant.now();
            long start = System.nanoTime();
            JobExecution execution = program.bean(JobOperator.class)
                    .start(
                            program.bean("ingestJob", Job.class),
                            new JobParametersBuilder()
                                    .addString("plan", plan.id().value())
                                    .addString("month", NationalPlan.JUNE.toString())
                                    .addLong("run", 1L)
                                    .addString("asOf", asOf.toString())
                                    .addString("inbox", inbox.toString(), false)
                                    .toJobParameters());
            double seconds = (System.nanoTime() - start) / 1e9;
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw new IllegalStateException(
                        "the job ended " + execution.getStatus(),
                        execution.getAllFailureExceptions().getFirst());
            }
            int accepted = program.bean(SubmissionStore.class)
                    .firstAccepted(plan.id(), NationalPlan.JUNE, asOf)
                    .size();
            if (accepted != units) {
                throw new IllegalStateException(accepted + " of " + units + " accepted");
            }
            Runtime memory = Runtime.getRuntime();
            System.out.printf(
                    "%d workbooks of %d rows read, checked and stored in %.0f s: %.0f workbooks/s, %.0f rows/s; heap at most %d MB%n",
                    units, rows, seconds, units / seconds, (double) units * rows / seconds, memory.maxMemory() >> 20);
        }
    }
}
