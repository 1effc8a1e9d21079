package org.yuebao.app.month;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.NoSuchJobException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.yuebao.model.store.PlanStore;
import org.yuebao.model.store.RunKey;

/** Starts the chained job under a run number of its own, or goes on with one, and waits for its end. */
@Component
public class MonthlyRun {

    private final Job job;
    private final JobOperator operator;
    private final JobRepository repository;
    private final RunFailures failures;
    private final PlanStore plans;

    MonthlyRun(
            @Qualifier("monthlyReportJob") Job job,
            JobOperator operator,
            JobRepository repository,
            RunFailures failures,
            PlanStore plans) {
        this.job = job;
        this.operator = operator;
        this.repository = repository;
        this.failures = failures;
        this.plans = plans;
    }

    /** The number that the next run of this request will have. */
    public RunKey next(RunRequest request) {
        return new RunKey(request.plan(), request.month(), nextNumber());
    }

    /**
     * @return the run, completed
     * @throws RunFailedException when a step failed; what was done till then is kept
     */
    public RunKey start(RunRequest request) {
        return start(next(request), request);
    }

    /**
     * @param run as {@link #next} gave it
     * @throws RunFailedException when a step failed; what was done till then is kept
     */
    public RunKey start(RunKey run, RunRequest request) {
        request.planVersion()
                .or(() -> plans.inForce(request.plan(), request.month())
                        .map(plan -> plan.version().number()))
                .ifPresent(version -> plans.choose(run, version));
        return completed(run, () -> operator.start(job, parametersOf(run, request)));
    }

    /**
     * Goes on with a run that failed or was interrupted, from its last commit.
     *
     * @param request with the run's own as-of
     * @throws RunFailedException when a step failed again
     * @throws IllegalStateException when there is no such run
     */
    public RunKey restart(RunKey run, RunRequest request) {
        JobParameters parameters = parametersOf(run, request);
        List.of("ingestJob", "aggregateJob", "reportJob", MonthlyReportJobConfiguration.JOB)
                .forEach(name -> recover(repository.getLastJobExecution(name, parameters)));
        JobExecution last = repository.getLastJobExecution(MonthlyReportJobConfiguration.JOB, parameters);
        if (last == null) {
            throw new IllegalStateException("no run " + run);
        }
        // The operator's own restart looks for the job in a registry that was filled before this job was made, which
        // needs the operator. Starting with the parameters of a failed execution goes on with it all the same.
        return completed(run, () -> operator.start(job, last.getJobParameters()));
    }

    /** What a process left running when it died is marked as failed, so that it can go on. */
    private void recover(@Nullable JobExecution execution) {
        if (execution != null && execution.isRunning()) {
            operator.recover(execution);
        }
    }

    private RunKey completed(RunKey run, Launch launch) {
        try {
            if (launch.execution().getStatus() != BatchStatus.COMPLETED) {
                throw new RunFailedException(run, failures.take(run.run()));
            }
            return run;
        } catch (JobExecutionException e) {
            throw new RunFailedException(run, List.of(e));
        }
    }

    /** What may fail in Spring Batch's own way. */
    private interface Launch {
        JobExecution execution() throws JobExecutionException;
    }

    private static JobParameters parametersOf(RunKey run, RunRequest request) {
        return new JobParametersBuilder(identityOf(run, request.asOf()))
                .addString("inbox", request.inbox().toString(), false)
                .addString("output", request.output().toString(), false)
                .toJobParameters();
    }

    /** What tells this run from all others in the job repository. */
    static JobParameters identityOf(RunKey run, Instant asOf) {
        return new JobParametersBuilder()
                .addString("plan", run.plan().value())
                .addString("month", run.month().toString())
                .addLong("run", run.run())
                .addString("asOf", asOf.toString())
                .toJobParameters();
    }

    /** Instances are never deleted, so their count gives every run a number of its own. */
    private long nextNumber() {
        try {
            return repository.getJobInstanceCount(MonthlyReportJobConfiguration.JOB) + 1;
        } catch (NoSuchJobException e) {
            return 1;
        }
    }
}
