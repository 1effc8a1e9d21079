package org.yuebao.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.yuebao.ingest.admit.Admission;
import org.yuebao.ingest.admit.Occasion;
import org.yuebao.ingest.admit.UnitHistory;
import org.yuebao.ingest.check.FileFindings;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.store.OriginalStore;
import org.yuebao.model.store.PlanStore;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.Receipt;
import org.yuebao.model.submission.ReceivedFile;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.submission.Submission;
import org.yuebao.model.unit.UnitName;

/** One received file to one receipt, within the occasion of the step's month; one for each step execution. */
final class FileAdmitter implements ItemProcessor<ReceivedFile, Receipt>, StepExecutionListener {

    private final PlanStore plans;
    private final SubmissionStore submissions;
    private final OriginalStore originals;
    private final Admission admission;
    private final Map<UnitName, ReceivedFile> takenInThisRun = new HashMap<>();
    private Optional<Occasion> occasion = Optional.empty();

    FileAdmitter(PlanStore plans, SubmissionStore submissions, OriginalStore originals, Admission admission) {
        this.plans = plans;
        this.submissions = submissions;
        this.originals = originals;
        this.admission = admission;
    }

    @Override
    public void beforeStep(StepExecution step) {
        JobParameters parameters = step.getJobParameters();
        RunKey run = IngestParameters.run(parameters);
        occasion = Optional.of(new Occasion(
                plans.of(run).orElseThrow(() -> new IllegalStateException("no plan in force for " + run)),
                run.month(),
                history(run.plan(), run.month(), IngestParameters.asOf(parameters))));
        takenInThisRun.clear();
        for (ReceivedFile file : submissions.frozen(run)) {
            submissions.find(run.plan(), run.month(), file.sha256()).ifPresent(receipt -> remember(receipt));
        }
    }

    private UnitHistory history(PlanId plan, ReportingMonth month, Instant asOf) {
        return unit ->
                submissions.history(plan, unit, ReportingMonth.of(month.year(), 1), month.previous(), asOf).stream()
                        .map(StoredSubmission::submission)
                        .toList();
    }

    @Override
    public Receipt process(ReceivedFile file) {
        Occasion now = occasion.orElseThrow();
        Receipt receipt = withOther(admission.admit(file, originals.find(file.sha256()), now));
        remember(receipt);
        return receipt;
    }

    private void remember(Receipt receipt) {
        if (receipt instanceof Submission submission) {
            takenInThisRun.put(submission.unit(), submission.file());
        }
    }

    /** Files come in the order of arrival, so the other one is the earlier. */
    private Receipt withOther(Receipt receipt) {
        if (!(receipt instanceof Submission submission)) {
            return receipt;
        }
        ReceivedFile earlier = takenInThisRun.get(submission.unit());
        if (earlier == null
                || Objects.equals(earlier.sha256(), submission.file().sha256())) {
            return receipt;
        }
        List<Finding> findings = new ArrayList<>(submission.findings());
        String later = submission.file().name();
        findings.add(new FileFindings(later)
                .workbook(
                        "GATE-TWO-FILES",
                        Severity.WARNING,
                        earlier.name(),
                        submission.unit() + "有两份不同的文件（" + earlier.name() + "、" + later + "），本次采用较晚的" + later,
                        "如应以" + earlier.name() + "为准，请将它重新保存后再次放入收件文件夹并运行"));
        return submission.withFindings(findings);
    }
}
