package org.yuebao.report;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.DecisionStore;
import org.yuebao.model.store.OriginalCells;
import org.yuebao.model.store.PlanStore;
import org.yuebao.model.store.ReportStore;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.store.WaiverStore;
import org.yuebao.report.content.DocumentRenderer;
import org.yuebao.report.content.Presentation;
import org.yuebao.report.content.PrintedCharacters;
import org.yuebao.report.explain.Explainer;
import org.yuebao.report.issue.InputsFingerprint;
import org.yuebao.report.issue.IssueReport;
import org.yuebao.report.issue.PublishDraft;
import org.yuebao.report.issue.PublishedDerivations;
import org.yuebao.report.issue.PublishedMaterial;
import org.yuebao.report.issue.PublishingMeans;
import org.yuebao.report.performance.PerformancePress;
import org.yuebao.templates.Templates;

/** The report job: from a run's stored results to a published draft; and the issuing of drafts, which is no job. */
@Configuration(proxyBeanMethods = false)
public class ReportJobConfiguration {

    @Bean
    Job reportJob(JobRepository repository, PlatformTransactionManager transactions, PublishDraft publishDraft) {
        Step composeReport = new StepBuilder("composeReport", repository)
                .tasklet(composeReport(publishDraft), transactions)
                .build();
        return new JobBuilder("reportJob", repository).start(composeReport).build();
    }

    private static Tasklet composeReport(PublishDraft publishDraft) {
        return (contribution, context) -> {
            JobParameters parameters = contribution.getStepExecution().getJobParameters();
            RunKey run = new RunKey(
                    new PlanId(required(parameters, "plan")),
                    ReportingMonth.parse(required(parameters, "month")),
                    Objects.requireNonNull(parameters.getLong("run"), "parameter run"));
            publishDraft.publish(
                    run, Instant.parse(required(parameters, "asOf")), Path.of(required(parameters, "output")));
            return RepeatStatus.FINISHED;
        };
    }

    private static String required(JobParameters parameters, String name) {
        return Objects.requireNonNull(parameters.getString(name), "parameter " + name);
    }

    @Bean
    PublishDraft publishDraft(PublishingMeans means) {
        return new PublishDraft(means);
    }

    @Bean
    IssueReport issueReport(PublishingMeans means) {
        return new IssueReport(means);
    }

    @Bean
    InputsFingerprint inputsFingerprint(PublishingMeans means) {
        return means.fingerprint();
    }

    @Bean
    PublishedMaterial publishedMaterial(PublishingMeans means) {
        return new PublishedMaterial(means);
    }

    @Bean
    PerformancePress performancePress(List<DocumentRenderer> renderers) {
        return new PerformancePress(renderers);
    }

    @Bean
    Explainer explainer(
            PlanStore plans,
            SubmissionStore submissions,
            AssessmentStore assessments,
            ReportStore reports,
            OriginalCells originals,
            PublishedMaterial material) {
        return new Explainer(plans, submissions, assessments, reports, originals, new PublishedDerivations(material));
    }

    @Bean
    PublishingMeans publishingMeans(
            PlanStore plans,
            SubmissionStore submissions,
            AssessmentStore assessments,
            ReportStore reports,
            WorkingDayCalendar calendar,
            WaiverStore waivers,
            DecisionStore decisions,
            List<DocumentRenderer> renderers,
            Templates templates,
            ReportSettings settings,
            ObjectProvider<ReportNotes> notes,
            ObjectProvider<PrintedCharacters> characters,
            RunProgress progress) {
        return new PublishingMeans(
                plans,
                submissions,
                assessments,
                reports,
                calendar,
                waivers,
                decisions,
                renderers,
                templates,
                settings.wording(),
                presentation(settings, notes, characters),
                progress);
    }

    private static Presentation presentation(
            ReportSettings settings, ObjectProvider<ReportNotes> notes, ObjectProvider<PrintedCharacters> characters) {
        return new Presentation(
                settings.organisation(),
                settings.narrativeLength(),
                settings.sharesSumTo100(),
                notes.getIfAvailable(() -> new ReportNotes(List.of())).lines(),
                characters.getIfAvailable(PrintedCharacters::all));
    }
}
