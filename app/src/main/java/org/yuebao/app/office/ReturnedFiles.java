package org.yuebao.app.office;

import org.springframework.stereotype.Component;
import org.yuebao.ingest.check.CopiedTextComparison;
import org.yuebao.ingest.remark.Remarks;
import org.yuebao.ingest.remark.ReturnFolder;
import org.yuebao.ingest.remark.ReturnedWorkbook;
import org.yuebao.model.store.OriginalStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.store.WaiverStore;
import org.yuebao.model.submission.Receipt;

/** What is told to a unit about a file of its own, and that file with the remarks in its cells (退回件). */
@Component
public class ReturnedFiles {

    private final SubmissionStore submissions;
    private final OriginalStore originals;
    private final WaiverStore waivers;

    ReturnedFiles(SubmissionStore submissions, OriginalStore originals, WaiverStore waivers) {
        this.submissions = submissions;
        this.originals = originals;
        this.waivers = waivers;
    }

    /** Without what was set aside. */
    public Remarks remarksOn(OpenedMonth opened, Receipt receipt) {
        return of(opened).remarksOn(receipt);
    }

    /** For more than one file of the month: what all units sent is looked through once. */
    public ReturnFolder of(OpenedMonth opened) {
        CopiedTextComparison copies = new CopiedTextComparison();
        submissions
                .inForce(opened.plan().id(), opened.month(), opened.now())
                .forEach(stored -> copies.add(stored.submission()));
        return new ReturnFolder(
                submissions, originals, copies, waivers.of(opened.plan().id(), opened.month()));
    }

    public ReturnedWorkbook workbook(Remarks remarks) {
        return ReturnedWorkbook.of(originals.find(remarks.file().sha256()), remarks);
    }

    /** Under which it is saved. */
    public static String nameOf(Remarks remarks, ReturnedWorkbook workbook) {
        return ReturnFolder.nameOf(remarks) + workbook.extension();
    }
}
