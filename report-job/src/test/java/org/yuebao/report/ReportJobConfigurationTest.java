package org.yuebao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.DecisionStore;
import org.yuebao.model.store.OriginalCells;
import org.yuebao.model.store.PlanStore;
import org.yuebao.model.store.ReportStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.store.WaiverStore;
import org.yuebao.report.content.DocumentRenderer;
import org.yuebao.report.content.SmallMonth;
import org.yuebao.report.content.SmallPlan;
import org.yuebao.report.issue.FrozenDecisions;
import org.yuebao.report.issue.GrantedWaivers;
import org.yuebao.report.issue.MemoryMonth;
import org.yuebao.report.issue.MemoryReports;
import org.yuebao.report.issue.PlainRenderer;
import org.yuebao.templates.Templates;

class ReportJobConfigurationTest {

    @TempDir
    private Path output;

    @Test
    void theReportJobPublishesItsRunsDraft() throws Exception {
        try (var context = new AnnotationConfigApplicationContext(Surroundings.class)) {
            JobExecution execution = context.getBean(JobOperator.class)
                    .start(
                            context.getBean("reportJob", Job.class),
                            new JobParametersBuilder()
                                    .addString("plan", "xiaocheng-2022")
                                    .addString("month", "2022-06")
                                    .addLong("run", 1L)
                                    .addString("asOf", SmallMonth.AS_OF.toString())
                                    .addString("output", output.toString(), false)
                                    .toJobParameters());

            assertThat(execution.getStatus()).isEqualTo(BatchStatus.COMPLETED);
            assertThat(execution.getStepExecutions())
                    .extracting(step -> step.getStepName())
                    .containsExactly("composeReport");
            assertThat(output.resolve("2022-06/d1/2022年6月污染防治行动计划进展情况报告.txt"))
                    .content()
                    .startsWith("d1｜草稿第1稿 · 演示数据\n");
            assertThat(context.getBean(ReportStore.class).of(SmallPlan.plan().id(), SmallMonth.JUNE))
                    .hasSize(1);
        }
    }

    /** What the application brings along. */
    @Configuration(proxyBeanMethods = false)
    @EnableBatchProcessing
    @Import(ReportJobConfiguration.class)
    static class Surroundings {

        private final MemoryMonth month = new MemoryMonth();

        @Bean
        PlatformTransactionManager transactionManager() {
            return new ResourcelessTransactionManager();
        }

        @Bean
        PlanStore plans() {
            return month.plans();
        }

        @Bean
        SubmissionStore submissions() {
            return month.submissions();
        }

        @Bean
        AssessmentStore assessments() {
            return month.assessments();
        }

        @Bean
        OriginalCells originalCells() {
            return (sha256, cell) -> new OriginalCells.Content.Blank();
        }

        @Bean
        DecisionStore decisions() {
            return FrozenDecisions.none();
        }

        @Bean
        WaiverStore waivers() {
            return GrantedWaivers.none();
        }

        @Bean
        ReportStore reports() {
            return new MemoryReports();
        }

        @Bean
        WorkingDayCalendar calendar() {
            return WorkingDayCalendar.announced();
        }

        @Bean
        RunProgress progress() {
            return RunProgress.silent();
        }

        @Bean
        Templates templates() {
            return new Templates(Optional.empty());
        }

        @Bean
        ReportSettings settings() {
            return ReportSettings.defaults();
        }

        @Bean
        DocumentRenderer renderer() {
            return new PlainRenderer("txt");
        }
    }
}
