package org.yuebao.app.month;

import java.util.List;
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
import org.yuebao.model.store.RunKey;

/** Starts the chained job under a run number of its own and waits for its end. */
@Component
public class MonthlyRun {

    private final Job job;
    private final JobOperator operator;
    private final JobRepository repository;
    private final RunFailures failures;

    MonthlyRun(
            @Qualifier("monthlyReportJob") Job job,
            JobOperator operator,
            JobRepository repository,
            RunFailures failures) {
        this.job = job;
        this.operator = operator;
        this.repository = repository;
        this.failures = failures;
    }

    /**
     * @return the run, completed
     * @throws RunFailedException when a step failed; what was done till then is kept
     */
    public RunKey start(RunRequest request) {
        RunKey run = new RunKey(request.plan(), request.month(), nextNumber());
        try {
            JobExecution execution = operator.start(job, parametersOf(run, request));
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw new RunFailedException(run, failures.take(run.run()));
            }
            return run;
        } catch (JobExecutionException e) {
            throw new RunFailedException(run, List.of(e));
        }
    }

    private static JobParameters parametersOf(RunKey run, RunRequest request) {
        return new JobParametersBuilder()
                .addString("plan", run.plan().value())
                .addString("month", run.month().toString())
                .addLong("run", run.run())
                .addString("asOf", request.asOf().toString())
                .addString("inbox", request.inbox().toString(), false)
                .addString("output", request.output().toString(), false)
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
