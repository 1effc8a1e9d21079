package org.yuebao.app.api;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.app.office.BlankForms;
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
import org.yuebao.model.store.OriginalStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.Receipt;
import org.yuebao.model.submission.RevisionChanges;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.submission.Submission;
import org.yuebao.model.unit.UnitName;

/** 报送: the blank form out, the filled one in; what came, what goes back, what one revision changed of another. */
@RestController
@RequestMapping("/api/v1/plans/{plan}/months/{month}")
class SubmissionResource {

    private final Months months;
    private final SubmissionStore submissions;
    private final OriginalStore originals;
    private final SubmissionDesk desk;
    private final ReceivedDesk received;
    private final ReturnedFiles returns;
    private final BlankForms forms;
    private final AuditTrail trail;

    SubmissionResource(
            Months months,
            SubmissionStore submissions,
            OriginalStore originals,
            SubmissionDesk desk,
            ReceivedDesk received,
            ReturnedFiles returns,
            BlankForms forms,
            AuditTrail trail) {
        this.months = months;
        this.submissions = submissions;
        this.originals = originals;
        this.desk = desk;
        this.received = received;
        this.returns = returns;
        this.forms = forms;
        this.trail = trail;
    }

    record ReceiptAnswer(boolean accepted, Optional<String> unit, String sha256, List<FindingAnswer> findings) {}

    /** @param revision empty where it was refused */
    record SubmissionAnswer(
            Optional<String> unit, Optional<Integer> revision, String file, String sha256, Instant receivedAt) {}

    record ChangeAnswer(String row, String column, Optional<String> cell, String before, String after) {}

    @Operation(summary = "各单位报送的各版和退回的文件；报送人只见本单位的")
    @GetMapping("/submissions")
    List<SubmissionAnswer> submissions(@PathVariable PlanId plan, @PathVariable ReportingMonth month, Viewer viewer) {
        OpenedMonth opened = months.open(plan, month);
        Stream<SubmissionAnswer> accepted = opened.plan().reportingUnits().stream()
                .flatMap(unit -> submissions.revisions(plan, month, unit.name()).stream())
                .filter(stored -> viewer.sees(stored.submission().unit()))
                .map(stored -> answer(stored.submission(), Optional.of(stored.revision())));
        Stream<SubmissionAnswer> refused = submissions.refusals(plan, month, opened.now()).stream()
                .filter(refusal -> refusal.unit().map(viewer::sees).orElse(viewer.seesAll()))
                .map(refusal -> answer(refusal, Optional.empty()));
        return Stream.concat(accepted, refused).toList();
    }

    /** Hands in a workbook. What is wrong with it is in the answer; a refused one is answered with 422. */
    @Operation(summary = "报送工作簿；问题在回答中，未被接收的状态为 422")
    @PostMapping(path = "/submissions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ReceiptAnswer> handIn(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @RequestParam("file") MultipartFile file,
            Viewer viewer)
            throws IOException {
        if (!viewer.isReporter()) {
            viewer.mustCompile();
        }
        Receipt receipt;
        try (InputStream content = file.getInputStream()) {
            receipt = desk.handIn(
                    viewer,
                    months.open(plan, month).plan(),
                    month,
                    Optional.ofNullable(file.getOriginalFilename()).orElse(""),
                    content);
        }
        boolean accepted = receipt instanceof Submission;
        return ResponseEntity.status(accepted ? HttpStatus.CREATED : HttpStatus.UNPROCESSABLE_CONTENT)
                .body(new ReceiptAnswer(
                        accepted,
                        SubmissionDesk.unitOf(receipt).map(UnitName::value),
                        receipt.file().sha256(),
                        receipt.findings().stream().map(FindingAnswer::of).toList()));
    }

    @Operation(summary = "单位的空白报送表")
    @GetMapping("/units/{unit}/form.xlsx")
    ResponseEntity<Resource> form(
            @PathVariable PlanId plan, @PathVariable ReportingMonth month, @PathVariable UnitName unit, Viewer viewer)
            throws IOException {
        viewer.mustSee(unit);
        BlankForms.Form form =
                forms.of(months.open(plan, month), unit).orElseThrow(() -> notThere("计划中没有需要报送的单位“" + unit + "”"));
        return Downloads.of(form.content(), form.name());
    }

    @Operation(summary = "报送文件的原件，按 SHA-256")
    @GetMapping("/files/{sha256}")
    ResponseEntity<Resource> original(
            @PathVariable PlanId plan, @PathVariable ReportingMonth month, @PathVariable String sha256, Viewer viewer) {
        Receipt receipt = receipt(plan, month, sha256, viewer);
        trail.done(
                viewer.name(), Act.DOWNLOAD, plan + " " + month, receipt.file().name());
        return Downloads.of(originals.find(sha256), receipt.file().name(), sha256, false);
    }

    @Operation(summary = "退回件：原件加上写在单元格中的问题")
    @GetMapping("/files/{sha256}/return")
    ResponseEntity<Resource> back(
            @PathVariable PlanId plan, @PathVariable ReportingMonth month, @PathVariable String sha256, Viewer viewer) {
        Receipt receipt = receipt(plan, month, sha256, viewer);
        Remarks told = returns.remarksOn(months.open(plan, month), receipt);
        if (told.isEmpty()) {
            throw notThere("“" + receipt.file().name() + "”没有问题，没有退回件");
        }
        ReturnedWorkbook workbook = returns.workbook(told);
        String name = ReturnedFiles.nameOf(told, workbook);
        trail.done(viewer.name(), Act.DOWNLOAD, plan + " " + month, name);
        return Downloads.of(new ByteArrayResource(workbook.bytes()), name);
    }

    private Receipt receipt(PlanId plan, ReportingMonth month, String sha256, Viewer viewer) {
        Receipt receipt = submissions.find(plan, month, sha256).orElseThrow(() -> notThere("这个月没有收到过这个文件"));
        SubmissionDesk.unitOf(receipt).ifPresentOrElse(viewer::mustSee, viewer::mustSeeAll);
        return receipt;
    }

    @Operation(summary = "一个单位两版报送之间的改动，逐格；from、to 为第几版")
    @GetMapping("/units/{unit}/changes")
    List<ChangeAnswer> changes(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @PathVariable UnitName unit,
            @RequestParam int from,
            @RequestParam int to,
            Viewer viewer) {
        viewer.mustSee(unit);
        return RevisionChanges.between(revision(plan, month, unit, from), revision(plan, month, unit, to)).stream()
                .map(change -> new ChangeAnswer(
                        change.row(),
                        change.column(),
                        change.cell().map(Object::toString),
                        change.before(),
                        change.after()))
                .toList();
    }

    private Submission revision(PlanId plan, ReportingMonth month, UnitName unit, int number) {
        return submissions.revisions(plan, month, unit).stream()
                .filter(stored -> stored.revision() == number)
                .map(StoredSubmission::submission)
                .findFirst()
                .orElseThrow(() -> notThere(unit + "没有第" + number + "版报送"));
    }

    @Operation(summary = "更正接收时间，at 为北京时间如 2022-07-05T16:00，须写明理由；从下一次编制起计入及时性；限编制人")
    @PostMapping("/units/{unit}/received")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @PathVariable UnitName unit,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime at,
            @RequestParam String reason,
            Viewer viewer) {
        received.correct(viewer, months.open(plan, month).plan(), month, unit, at, reason);
    }

    private static ResponseStatusException notThere(String words) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, words);
    }

    private static SubmissionAnswer answer(Receipt receipt, Optional<Integer> revision) {
        return new SubmissionAnswer(
                SubmissionDesk.unitOf(receipt).map(UnitName::value),
                revision,
                receipt.file().name(),
                receipt.file().sha256(),
                receipt.file().receivedAt());
    }
}
