package org.yuebao.ingest;

import org.yuebao.ingest.admit.Admission;
import org.yuebao.ingest.admit.Occasion;
import org.yuebao.ingest.admit.UnitHistory;
import org.yuebao.ingest.check.CheckCatalogue;
import org.yuebao.ingest.workbook.WorkbookLimits;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.store.OriginalStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.Receipt;
import org.yuebao.model.submission.ReceivedFile;
import org.yuebao.model.submission.StoredSubmission;

/** Understands one file at once, as it is uploaded; by the same rules as the job, which takes in a folder of them. */
public final class Intake {

    private final SubmissionStore submissions;
    private final OriginalStore originals;
    private final Admission admission;

    public Intake(
            SubmissionStore submissions, OriginalStore originals, IngestSettings settings, CheckCatalogue checks) {
        this.submissions = submissions;
        this.originals = originals;
        this.admission = new Admission(WorkbookLimits.rows(settings.maxFilledRows()), checks);
    }

    /** Stores nothing: whether the receipt is kept is for the caller to say. The original must be kept already. */
    public Receipt examine(Plan plan, ReportingMonth month, ReceivedFile file) {
        return submissions
                .find(plan.id(), month, file.sha256())
                .orElseGet(() -> admission.admit(
                        file, originals.find(file.sha256()), new Occasion(plan, month, history(plan, month, file))));
    }

    private UnitHistory history(Plan plan, ReportingMonth month, ReceivedFile file) {
        return unit ->
                submissions
                        .history(
                                plan.id(),
                                unit,
                                ReportingMonth.of(month.year(), 1),
                                month.previous(),
                                file.receivedAt())
                        .stream()
                        .map(StoredSubmission::submission)
                        .toList();
    }
}
