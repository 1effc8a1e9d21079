package org.yuebao.app.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.app.office.Months;
import org.yuebao.app.office.OpenedMonth;
import org.yuebao.app.office.ReceivedDesk;
import org.yuebao.app.office.ReturnedFiles;
import org.yuebao.app.office.SubmissionDesk;
import org.yuebao.app.security.Viewer;
import org.yuebao.app.serve.Downloads;
import org.yuebao.ingest.remark.Remarks;
import org.yuebao.ingest.remark.ReturnedWorkbook;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.Receipt;
import org.yuebao.model.submission.RevisionChanges;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.unit.UnitName;

/** What came from a unit: the file that goes back to it, what one revision changed of another, when it was received. */
@Controller
class ReceiptController {

    private final Months months;
    private final SubmissionStore submissions;
    private final ReturnedFiles returns;
    private final ReceivedDesk received;
    private final PageFrame frame;
    private final AuditTrail trail;

    ReceiptController(
            Months months,
            SubmissionStore submissions,
            ReturnedFiles returns,
            ReceivedDesk received,
            PageFrame frame,
            AuditTrail trail) {
        this.months = months;
        this.submissions = submissions;
        this.returns = returns;
        this.received = received;
        this.frame = frame;
        this.trail = trail;
    }

    /** The unit's own workbook with remarks in its cells. */
    @GetMapping("/months/{plan}/{month}/files/{sha256}/return")
    ResponseEntity<Resource> back(
            @PathVariable PlanId plan, @PathVariable ReportingMonth month, @PathVariable String sha256, Viewer viewer) {
        Receipt receipt = submissions.find(plan, month, sha256).orElseThrow(() -> new NotThere("这个月没有收到过这个文件。"));
        SubmissionDesk.unitOf(receipt).ifPresentOrElse(viewer::mustSee, viewer::mustSeeAll);
        Remarks told = returns.remarksOn(months.open(plan, month), receipt);
        if (told.isEmpty()) {
            throw new NotThere("“" + receipt.file().name() + "”没有问题，没有退回件。");
        }
        ReturnedWorkbook workbook = returns.workbook(told);
        String name = ReturnedFiles.nameOf(told, workbook);
        trail.done(viewer.name(), Act.DOWNLOAD, plan + " " + month, name);
        return Downloads.of(new ByteArrayResource(workbook.bytes()), name);
    }

    @GetMapping("/months/{plan}/{month}/units/{unit}/changes")
    String changes(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @PathVariable UnitName unit,
            @RequestParam Optional<Integer> from,
            @RequestParam Optional<Integer> to,
            Viewer viewer,
            Model model) {
        viewer.mustSee(unit);
        OpenedMonth opened = months.open(plan, month);
        List<StoredSubmission> revisions = submissions.revisions(plan, month, unit);
        if (revisions.size() < 2) {
            throw new NotThere(unit + month.chinese() + "只有" + revisions.size() + "版报送，没有可比较的。");
        }
        StoredSubmission later =
                revision(revisions, to.orElse(revisions.getLast().revision()));
        StoredSubmission earlier = revision(revisions, from.orElse(Math.max(1, later.revision() - 1)));
        frame.show(model, opened, viewer, "units");
        model.addAttribute("unit", unit);
        model.addAttribute("revisions", revisions);
        model.addAttribute("earlier", earlier);
        model.addAttribute("later", later);
        model.addAttribute("changes", RevisionChanges.between(earlier.submission(), later.submission()));
        return "changes";
    }

    private static StoredSubmission revision(List<StoredSubmission> revisions, int number) {
        return revisions.stream()
                .filter(revision -> revision.revision() == number)
                .findFirst()
                .orElseThrow(() -> new NotThere("没有第" + number + "版报送。"));
    }

    @PostMapping("/months/{plan}/{month}/units/{unit}/received")
    String correct(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @PathVariable UnitName unit,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime at,
            @RequestParam String reason,
            Viewer viewer,
            RedirectAttributes told) {
        OpenedMonth opened = months.open(plan, month);
        received.correct(viewer, opened.plan(), month, unit, at, reason);
        told.addFlashAttribute("good", "已更正接收时间，从下一次编制起计入及时性。");
        return "redirect:" + Addresses.unit(opened, unit);
    }
}
