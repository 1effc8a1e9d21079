package org.yuebao.ingest;

import java.util.HashMap;
import java.util.Map;
import org.yuebao.ingest.admit.Admission;
import org.yuebao.ingest.admit.Occasion;
import org.yuebao.ingest.workbook.WorkbookLimits;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.store.OriginalStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.Receipt;
import org.yuebao.model.submission.ReceivedFile;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.submission.Submission;
import org.yuebao.model.unit.UnitName;

/** Understands one file at once, as it is uploaded; by the same rules as the job, which takes in a folder of them. */
public final class Intake {

    private final SubmissionStore submissions;
    private final OriginalStore originals;
    private final Admission admission;

    public Intake(SubmissionStore submissions, OriginalStore originals, IngestSettings settings) {
        this.submissions = submissions;
        this.originals = originals;
        this.admission = new Admission(WorkbookLimits.rows(settings.maxFilledRows()));
    }

    /** Stores nothing: whether the receipt is kept is for the caller to say. The original must be kept already. */
    public Receipt examine(Plan plan, ReportingMonth month, ReceivedFile file) {
        return submissions
                .find(plan.id(), month, file.sha256())
                .orElseGet(() -> admission.admit(
                        file, originals.find(file.sha256()), new Occasion(plan, month, previous(plan, month, file))));
    }

    private Map<UnitName, Submission> previous(Plan plan, ReportingMonth month, ReceivedFile file) {
        Map<UnitName, Submission> byUnit = new HashMap<>();
        if (month.month() > 1) {
            for (StoredSubmission stored : submissions.inForce(plan.id(), month.previous(), file.receivedAt())) {
                byUnit.put(stored.submission().unit(), stored.submission());
            }
        }
        return byUnit;
    }
}
