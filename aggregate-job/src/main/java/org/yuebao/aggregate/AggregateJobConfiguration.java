package org.yuebao.aggregate;

import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.DefaultJobParametersValidator;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.yuebao.aggregate.progress.MeasureProgress;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.DecisionStore;
import org.yuebao.model.store.PlanStore;
import org.yuebao.model.store.ReportStore;
import org.yuebao.model.store.SubmissionStore;

/**
 * The aggregate Job: {@code freezeDecisions} → {@code assessMeasures} (side by side, by ranges of measures) → {@code assessIndicators} → {@code
 * rollUpTasks} → {@code markMadeUp} → {@code rankUnits}. Needs the parameters plan, month, run and asOf. Every step writes the same again
 * when it is repeated.
 */
@Configuration(proxyBeanMethods = false)
public class AggregateJobConfiguration {

    private static final String STEP_EXECUTION = "#{stepExecution}";

    @Bean
    Job aggregateJob(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            AggregateSettings settings,
            Occasions aggregateOccasions,
            Partitioner assessMeasuresRanges,
            MeasureProgressReader assessMeasuresReader,
            MeasureProcessor assessMeasuresProcessor,
            AssessedMeasureWriter assessMeasuresWriter,
            PlanStore plans,
            SubmissionStore submissions,
            AssessmentStore assessments,
            DecisionStore decisions,
            ReportStore reports,
            WorkingDayCalendar calendar,
            RunProgress progress) {
        Step assessRange = new StepBuilder("assessMeasureRange", jobs)
                .<MeasureProgress, AssessedMeasure>chunk(settings.chunk())
                .transactionManager(transactions)
                .reader(assessMeasuresReader)
                .processor(assessMeasuresProcessor)
                .writer(assessMeasuresWriter)
                .build();
        Step assessMeasures = new StepBuilder("assessMeasures", jobs)
                .partitioner("assessMeasureRange", assessMeasuresRanges)
                .step(assessRange)
                .gridSize(settings.threads())
                .taskExecutor(threads(settings))
                .listener(new MeasuresStory(aggregateOccasions, assessments, progress))
                .build();
        return new JobBuilder("aggregateJob", jobs)
                .validator(required())
                .start(step("freezeDecisions", new FreezeDecisions(decisions), jobs, transactions))
                .next(assessMeasures)
                .next(step(
                        "assessIndicators",
                        new AssessIndicators(aggregateOccasions, plans, submissions, assessments, progress),
                        jobs,
                        transactions))
                .next(step(
                        "rollUpTasks", new RollUpTasks(aggregateOccasions, assessments, progress), jobs, transactions))
                .next(step(
                        "markMadeUp",
                        new MarkMadeUp(aggregateOccasions, submissions, assessments, reports, progress),
                        jobs,
                        transactions))
                .next(step(
                        "rankUnits",
                        new RankUnits(aggregateOccasions, submissions, assessments, calendar, progress),
                        jobs,
                        transactions))
                .build();
    }

    @Bean
    Occasions aggregateOccasions(PlanStore plans, WorkingDayCalendar calendar, DecisionStore decisions) {
        return new Occasions(plans, calendar, decisions);
    }

    @Bean
    @StepScope
    Partitioner assessMeasuresRanges(Occasions aggregateOccasions, @Value(STEP_EXECUTION) StepExecution step) {
        return new MeasureRanges(
                aggregateOccasions.of(step.getJobParameters()).measures().size());
    }

    @Bean
    @StepScope
    MeasureProgressReader assessMeasuresReader(
            Occasions aggregateOccasions,
            SubmissionStore submissions,
            AggregateSettings settings,
            @Value(STEP_EXECUTION) StepExecution step) {
        return new MeasureProgressReader(aggregateOccasions.of(step.getJobParameters()), submissions, settings.chunk());
    }

    @Bean
    @StepScope
    MeasureProcessor assessMeasuresProcessor(Occasions aggregateOccasions, @Value(STEP_EXECUTION) StepExecution step) {
        return new MeasureProcessor(aggregateOccasions.of(step.getJobParameters()));
    }

    @Bean
    @StepScope
    AssessedMeasureWriter assessMeasuresWriter(
            Occasions aggregateOccasions,
            AssessmentStore assessments,
            RunProgress progress,
            @Value(STEP_EXECUTION) StepExecution step) {
        return new AssessedMeasureWriter(
                aggregateOccasions.of(step.getJobParameters()).run(), assessments, progress);
    }

    private static Step step(
            String name, Tasklet tasklet, JobRepository jobs, PlatformTransactionManager transactions) {
        return new StepBuilder(name, jobs).tasklet(tasklet, transactions).build();
    }

    private static SimpleAsyncTaskExecutor threads(AggregateSettings settings) {
        SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("assess-");
        executor.setConcurrencyLimit(settings.threads());
        return executor;
    }

    private static DefaultJobParametersValidator required() {
        return new DefaultJobParametersValidator(
                new String[] {Occasions.PLAN, Occasions.MONTH, Occasions.RUN, Occasions.AS_OF}, new String[0]);
    }
}
