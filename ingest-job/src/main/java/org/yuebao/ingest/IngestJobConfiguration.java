package org.yuebao.ingest;

import java.time.Clock;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.yuebao.ingest.admit.Admission;
import org.yuebao.ingest.check.CheckCatalogue;
import org.yuebao.ingest.origin.KeptWorkbooks;
import org.yuebao.ingest.workbook.WorkbookLimits;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.OriginalCells;
import org.yuebao.model.store.OriginalStore;
import org.yuebao.model.store.PlanStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.store.WaiverStore;
import org.yuebao.model.submission.Receipt;
import org.yuebao.model.submission.ReceivedFile;

/** The ingest job: fix the list of files, take in one file at a time, each in a commit of its own, then write what goes
 * back to the units. */
@Configuration(proxyBeanMethods = false)
public class IngestJobConfiguration {

    @Bean
    Job ingestJob(
            JobRepository repository,
            PlatformTransactionManager transactions,
            PlanStore plans,
            SubmissionStore submissions,
            OriginalStore originals,
            WaiverStore waivers,
            RunProgress progress,
            Clock clock,
            IngestSettings settings,
            CheckCatalogue checks,
            PlanInbox inboxes) {
        InboxFreezer freezer = new InboxFreezer(originals, submissions, inboxes, clock);
        ReturnWorkbooks returns = new ReturnWorkbooks(plans, submissions, originals, waivers, progress);
        Admission admission = new Admission(WorkbookLimits.rows(settings.maxFilledRows()), checks);
        return new JobBuilder("ingestJob", repository)
                .start(freezeInbox(repository, transactions, freezer, waivers, progress))
                .next(admitSubmissions(
                        repository,
                        transactions,
                        submissions,
                        new FrozenFiles(submissions, progress),
                        new FileAdmitter(plans, submissions, originals, admission),
                        new IngestStory(plans, submissions, progress),
                        progress))
                .next(new StepBuilder("returnWorkbooks", repository)
                        .tasklet(returns, transactions)
                        .build())
                .build();
    }

    @Bean
    PlanInbox planInbox(PlanStore plans, IngestSettings settings, CheckCatalogue checks) {
        return new PlanInbox(plans, new Admission(WorkbookLimits.rows(settings.maxFilledRows()), checks));
    }

    @Bean
    OriginalCells originalCells(OriginalStore originals, IngestSettings settings) {
        return new KeptWorkbooks(originals, WorkbookLimits.rows(settings.maxFilledRows()));
    }

    private static Step freezeInbox(
            JobRepository repository,
            PlatformTransactionManager transactions,
            InboxFreezer freezer,
            WaiverStore waivers,
            RunProgress progress) {
        return new StepBuilder("freezeInbox", repository)
                .tasklet(
                        (contribution, context) -> {
                            var parameters = contribution.getStepExecution().getJobParameters();
                            waivers.freeze(IngestParameters.run(parameters));
                            int left = freezer.freeze(
                                    IngestParameters.run(parameters),
                                    IngestParameters.inbox(parameters),
                                    IngestParameters.asOf(parameters));
                            if (left > 0) {
                                progress.began("清点收件文件夹", 0);
                                progress.ended("收件文件夹中有" + left + "份文件是其他计划的，本次未收");
                            }
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    private static Step admitSubmissions(
            JobRepository repository,
            PlatformTransactionManager transactions,
            SubmissionStore submissions,
            FrozenFiles files,
            FileAdmitter admitter,
            IngestStory story,
            RunProgress progress) {
        return new StepBuilder("admitSubmissions", repository)
                .<ReceivedFile, Receipt>chunk(1)
                .transactionManager(transactions)
                .reader(files)
                .processor(admitter)
                .writer(receipts -> receipts.forEach(receipt -> {
                    submissions.save(receipt);
                    progress.advanced();
                }))
                .listener(files)
                .listener(admitter)
                .listener(story)
                .build();
    }
}
