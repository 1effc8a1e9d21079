package org.yuebao.app.web;

import java.io.IOException;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.app.office.Months;
import org.yuebao.app.office.OpenedMonth;
import org.yuebao.app.office.SubmissionDesk;
import org.yuebao.app.security.Viewer;
import org.yuebao.app.serve.Downloads;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.objection.Objection;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.store.ObjectionStore;
import org.yuebao.model.store.OriginalStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.Receipt;

/** The end of every chain: the file that a unit sent, and one cell of it with its row. */
@Controller
class FileController {

    private final Months months;
    private final SubmissionStore submissions;
    private final ObjectionStore objections;
    private final OriginalStore originals;
    private final Excerpts excerpts;
    private final PageFrame frame;
    private final AuditTrail trail;

    FileController(
            Months months,
            SubmissionStore submissions,
            ObjectionStore objections,
            OriginalStore originals,
            Excerpts excerpts,
            PageFrame frame,
            AuditTrail trail) {
        this.months = months;
        this.submissions = submissions;
        this.objections = objections;
        this.originals = originals;
        this.excerpts = excerpts;
        this.frame = frame;
        this.trail = trail;
    }

    @GetMapping("/months/{plan}/{month}/files/{sha256}")
    ResponseEntity<Resource> original(
            @PathVariable PlanId plan, @PathVariable ReportingMonth month, @PathVariable String sha256, Viewer viewer) {
        Receipt receipt = receipt(plan, month, sha256, viewer);
        trail.done(
                viewer.name(), Act.DOWNLOAD, plan + " " + month, receipt.file().name());
        return Downloads.of(originals.find(sha256), receipt.file().name(), sha256, false);
    }

    @GetMapping("/objections/{id}/attachment")
    ResponseEntity<Resource> attachment(@PathVariable long id, Viewer viewer) {
        Objection objection = objections.find(id).orElseThrow(() -> new NotThere("没有这条异议。"));
        viewer.mustSee(objection.unit());
        Objection.Attachment attachment = objection.attachment().orElseThrow(() -> new NotThere("这条异议没有附件。"));
        return Downloads.of(originals.find(attachment.sha256()), attachment.name(), attachment.sha256(), false);
    }

    @GetMapping("/months/{plan}/{month}/files/{sha256}/cell")
    String cell(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @PathVariable String sha256,
            @RequestParam String sheet,
            @RequestParam String cell,
            Viewer viewer,
            Model model)
            throws IOException {
        Receipt receipt = receipt(plan, month, sha256, viewer);
        OpenedMonth opened = months.open(plan, month);
        frame.show(model, opened, viewer, "units");
        model.addAttribute("file", receipt.file());
        model.addAttribute("unit", SubmissionDesk.unitOf(receipt));
        model.addAttribute("sheet", sheet);
        model.addAttribute("cell", cell);
        model.addAttribute(
                "cells", excerpts.around(originals.find(sha256), receipt.file().name(), sheet, cell));
        return "cell";
    }

    private Receipt receipt(PlanId plan, ReportingMonth month, String sha256, Viewer viewer) {
        Receipt receipt = submissions.find(plan, month, sha256).orElseThrow(() -> new NotThere("这个月没有收到过这个文件。"));
        SubmissionDesk.unitOf(receipt).ifPresentOrElse(viewer::mustSee, viewer::mustSeeAll);
        return receipt;
    }
}
