package org.yuebao.app.month;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.batch.core.job.AbstractJob;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.stereotype.Component;

/**
 * Remembers what the steps of a run threw. The job repository keeps only texts, and the step that holds a failed job
 * only says that it failed; but whoever is to tell a person what to do needs the exception with its facts.
 */
@Component
class RunFailures implements JobExecutionListener {

    private final Map<Long, List<Throwable>> byRun = new ConcurrentHashMap<>();

    void listenTo(Job job) {
        if (job instanceof AbstractJob real) {
            real.registerJobExecutionListener(this);
        }
    }

    /** What the run's jobs threw, once; the next question finds nothing. */
    List<Throwable> take(long run) {
        return Optional.ofNullable(byRun.remove(run)).orElse(List.of());
    }

    @Override
    public void afterJob(JobExecution execution) {
        Long run = execution.getJobParameters().getLong("run");
        List<Throwable> thrown = execution.getAllFailureExceptions();
        if (run != null && !thrown.isEmpty()) {
            byRun.putIfAbsent(run, List.copyOf(thrown));
        }
    }
}
