package org.yuebao.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.submission.Submission;

/** The stores as the product wires them: in one database with Spring Batch's tables, and in its transactions. */
abstract class BesideBatchContract {

    private static final Submission FIRST =
            SubmissionExamples.submission("北区", SubmissionExamples.JUNE, "ab", "2022-07-04T00:00:00Z", "350");
    private static final Submission SECOND =
            SubmissionExamples.submission("南区", SubmissionExamples.JUNE, "cd", "2022-07-04T00:00:00Z", "20");

    private static final Instant LATE = Instant.parse("2022-08-01T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void aStepThatFailsTakesBackWhatItSavedAndItsRestartSavesItOnce(HikariDataSource database) {
        product(database).run(context -> {
            SubmissionStore submissions = context.getBean(SubmissionStore.class);

            JobExecution failed = start(context, () -> {
                submissions.save(FIRST);
                throw new IllegalStateException("the machine stops here");
            });
            assertThat(failed.getStatus()).isEqualTo(BatchStatus.FAILED);
            assertThat(submissions.inForce(PlanExamples.EXAMPLE, SubmissionExamples.JUNE, LATE))
                    .isEmpty();

            JobExecution restarted = start(context, () -> {
                submissions.save(FIRST);
                submissions.save(SECOND);
            });
            assertThat(restarted.getStatus()).isEqualTo(BatchStatus.COMPLETED);
            assertThat(restarted.getJobInstanceId()).isEqualTo(failed.getJobInstanceId());
            assertThat(submissions.inForce(PlanExamples.EXAMPLE, SubmissionExamples.JUNE, LATE))
                    .containsExactlyInAnyOrder(new StoredSubmission(1, FIRST), new StoredSubmission(1, SECOND));
        });
    }

    @Test
    void theProductStartsAgainOnItsOwnDatabase(HikariDataSource database) {
        product(database).run(context -> context.getBean(SubmissionStore.class).save(FIRST));

        product(database)
                .run(context -> assertThat(context.getBean(SubmissionStore.class)
                                .find(
                                        PlanExamples.EXAMPLE,
                                        SubmissionExamples.JUNE,
                                        FIRST.file().sha256()))
                        .contains(FIRST));
    }

    private ApplicationContextRunner product(HikariDataSource database) {
        return new ApplicationContextRunner()
                // A database in a file isn't “embedded” to Spring Boot, so it has to be told.
                .withPropertyValues("spring.batch.jdbc.initialize-schema=always")
                .withBean(DataSource.class, () -> database, definition -> definition.setDestroyMethodName(""))
                .withBean(StoreSettings.class, () -> new StoreSettings(folder))
                .withConfiguration(AutoConfigurations.of(
                        DataSourceTransactionManagerAutoConfiguration.class,
                        TransactionAutoConfiguration.class,
                        FlywayAutoConfiguration.class,
                        BatchJdbcAutoConfiguration.class))
                .withUserConfiguration(StoreConfiguration.class);
    }

    private static JobExecution start(ApplicationContext context, Runnable work) throws Exception {
        JobRepository repository = context.getBean(JobRepository.class);
        Job job = new JobBuilder("ingestJob", repository)
                .start(new StepBuilder("admitSubmissions", repository)
                        .tasklet(
                                (contribution, chunk) -> {
                                    work.run();
                                    return RepeatStatus.FINISHED;
                                },
                                context.getBean(PlatformTransactionManager.class))
                        .build())
                .build();
        JobParameters parameters =
                new JobParametersBuilder().addString("month", "2022-06").toJobParameters();
        return context.getBean(JobOperator.class).start(job, parameters);
    }
}
