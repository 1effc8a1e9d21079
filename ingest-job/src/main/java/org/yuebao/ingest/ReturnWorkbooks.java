package org.yuebao.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.util.FileSystemUtils;
import org.yuebao.ingest.check.CopiedTextComparison;
import org.yuebao.ingest.remark.ReturnFolder;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.OriginalStore;
import org.yuebao.model.store.PlanStore;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.store.WaiverStore;
import org.yuebao.model.submission.ReceivedFile;
import org.yuebao.model.unit.Unit;

/**
 * Writes what goes back to the units for the files that this run took in, into {@code 2022-06/退回件/plan/run} below the
 * output folder. The folder appears as a whole and is never altered; a run without new findings makes none.
 */
final class ReturnWorkbooks implements Tasklet {

    private static final String FOLDER = "退回件";

    private final PlanStore plans;
    private final SubmissionStore submissions;
    private final OriginalStore originals;
    private final WaiverStore waivers;
    private final RunProgress progress;

    ReturnWorkbooks(
            PlanStore plans,
            SubmissionStore submissions,
            OriginalStore originals,
            WaiverStore waivers,
            RunProgress progress) {
        this.plans = plans;
        this.submissions = submissions;
        this.originals = originals;
        this.waivers = waivers;
        this.progress = progress;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        JobParameters parameters = contribution.getStepExecution().getJobParameters();
        RunKey run = IngestParameters.run(parameters);
        Optional<Path> output = IngestParameters.output(parameters);
        List<ReceivedFile> files = submissions.frozen(run);
        if (output.isPresent() && !files.isEmpty()) {
            write(run, IngestParameters.asOf(parameters), output.get(), files);
        }
        return RepeatStatus.FINISHED;
    }

    private void write(RunKey run, Instant asOf, Path output, List<ReceivedFile> files) {
        Path plan = output.resolve(run.month().toString())
                .resolve(FOLDER)
                .resolve(run.plan().value());
        Path folder = plan.resolve(String.valueOf(run.run()));
        if (Files.exists(folder)) {
            return; // made before the run was broken off
        }
        progress.began("生成退回件", files.size());
        Path part = plan.resolve(".part." + run.run());
        try {
            FileSystemUtils.deleteRecursively(part);
            int written = new ReturnFolder(submissions, originals, copies(run, asOf), waivers.frozen(run))
                    .write(
                            run.plan(),
                            run.month(),
                            files.stream().map(ReceivedFile::sha256).toList(),
                            part)
                    .size();
            if (Files.exists(part)) {
                Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            progress.ended("退回件" + written + "份" + (written == 0 ? "" : "：" + folder));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder, e);
        }
    }

    /** Units one by one: their texts together would not fit into memory. */
    private CopiedTextComparison copies(RunKey run, Instant asOf) {
        CopiedTextComparison copies = new CopiedTextComparison();
        plans.of(run).stream()
                .map(Plan::reportingUnits)
                .flatMap(List::stream)
                .map(Unit::name)
                .flatMap(unit -> submissions.history(run.plan(), unit, run.month(), run.month(), asOf).stream())
                .forEach(stored -> copies.add(stored.submission()));
        return copies;
    }
}
