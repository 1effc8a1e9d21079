package org.yuebao.app.month;

import java.util.List;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The month's report is three jobs, one after the other; each hands over to the next through the stores only. */
@Configuration(proxyBeanMethods = false)
public class MonthlyReportJobConfiguration {

    public static final String JOB = "monthlyReportJob";

    @Bean
    Job monthlyReportJob(
            JobRepository repository,
            JobOperator operator,
            RunFailures failures,
            @Qualifier("ingestJob") Job ingestJob,
            @Qualifier("aggregateJob") Job aggregateJob,
            @Qualifier("reportJob") Job reportJob) {
        List.of(ingestJob, aggregateJob, reportJob).forEach(failures::listenTo);
        return new JobBuilder(JOB, repository)
                .start(stepOf(ingestJob, repository, operator))
                .next(stepOf(aggregateJob, repository, operator))
                .next(stepOf(reportJob, repository, operator))
                .build();
    }

    /** All parameters go on unchanged, the identifying ones and the others. */
    private static Step stepOf(Job job, JobRepository repository, JobOperator operator) {
        return new StepBuilder(job.getName(), repository)
                .job(job)
                .operator(operator)
                .parametersExtractor((ignored, step) -> step.getJobParameters())
                .build();
    }
}
