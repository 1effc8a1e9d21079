package org.yuebao.app.month;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;
import org.yuebao.model.store.RunKey;

/** How far each step of a run is, as the job repository knows it; of a run that went on after a failure its last try. */
@Component
public class RunSteps {

    private final JobRepository repository;

    RunSteps(JobRepository repository) {
        this.repository = repository;
    }

    /** @param asOf the run's own */
    public List<RunStep.Reached> of(RunKey run, Instant asOf) {
        JobParameters parameters = MonthlyRun.identityOf(run, asOf);
        return Arrays.stream(RunStep.values())
                .map(step -> new RunStep.Reached(step, state(step, parameters)))
                .toList();
    }

    private RunStep.State state(RunStep step, JobParameters parameters) {
        Optional<JobInstance> job = Optional.ofNullable(repository.getJobInstance(step.job(), parameters));
        return job.flatMap(instance -> Optional.ofNullable(repository.getLastStepExecution(instance, step.id())))
                .map(execution -> state(execution.getStatus()))
                .orElse(RunStep.State.WAITING);
    }

    private static RunStep.State state(BatchStatus status) {
        return switch (status) {
            case COMPLETED -> RunStep.State.DONE;
            case STARTING, STARTED, STOPPING -> RunStep.State.RUNNING;
            case STOPPED, FAILED, ABANDONED, UNKNOWN -> RunStep.State.FAILED;
        };
    }
}
