package org.yuebao.app.api;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.yuebao.app.DataFolder;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.app.office.Months;
import org.yuebao.app.office.OpenedMonth;
import org.yuebao.app.office.RunDesk;
import org.yuebao.app.office.SubmissionDesk;
import org.yuebao.app.security.Viewer;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.PublishedFile;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.run.RunRecord;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.store.RunLogStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.Receipt;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.submission.Submission;
import org.yuebao.model.unit.UnitName;

/** A month by the API: the same desks and the same rights as the pages. */
@RestController
@RequestMapping("/api/v1")
class MonthResource {

    private final PlanShelf plans;
    private final Months months;
    private final SubmissionStore submissions;
    private final AssessmentStore assessments;
    private final RunLogStore runs;
    private final RunDesk runDesk;
    private final SubmissionDesk submissionDesk;
    private final DataFolder folder;
    private final AuditTrail trail;

    MonthResource(
            PlanShelf plans,
            Months months,
            SubmissionStore submissions,
            AssessmentStore assessments,
            RunLogStore runs,
            RunDesk runDesk,
            SubmissionDesk submissionDesk,
            DataFolder folder,
            AuditTrail trail) {
        this.plans = plans;
        this.months = months;
        this.submissions = submissions;
        this.assessments = assessments;
        this.runs = runs;
        this.runDesk = runDesk;
        this.submissionDesk = submissionDesk;
        this.folder = folder;
        this.trail = trail;
    }

    record PlanAnswer(String id, String title, int year, int version, int tasks, int measures) {}

    record MonthAnswer(
            String plan, int planVersion, String month, LocalDate due, boolean pastDue, boolean issued, int expected) {}

    record UnitAnswer(
            String unit, Optional<Instant> receivedAt, Optional<BigDecimal> score, Optional<String> timeliness) {}

    record FindingAnswer(String code, String severity, String file, Optional<String> cell, String message) {}

    record SourceAnswer(String unit, String month, String file, String sha256, String cell) {}

    record FigureAnswer(
            String subject,
            String unit,
            String verdict,
            String light,
            String actual,
            String target,
            String rule,
            String why,
            List<SourceAnswer> sources) {}

    record ReportAnswer(String label, long run, Instant publishedAt, int planVersion, List<PublishedFile> files) {}

    record RunAnswer(
            long run,
            String by,
            String reason,
            Instant started,
            Optional<Instant> ended,
            String state,
            String result) {}

    record ReceiptAnswer(boolean accepted, Optional<String> unit, String sha256, List<FindingAnswer> findings) {}

    @Operation(summary = "现有的计划")
    @GetMapping("/plans")
    List<PlanAnswer> plans(Viewer viewer) {
        viewer.mustSeeAll();
        return plans.list().stream()
                .map(plan -> new PlanAnswer(
                        plan.id().value(),
                        plan.title(),
                        plan.year(),
                        plan.version().number(),
                        plan.tasks(),
                        plan.measures()))
                .toList();
    }

    @Operation(summary = "一个月的概况：截止日、是否定稿、应报单位数")
    @GetMapping("/plans/{plan}/months/{month}")
    MonthAnswer month(@PathVariable PlanId plan, @PathVariable ReportingMonth month, Viewer viewer) {
        viewer.mustSeeAll();
        OpenedMonth opened = months.open(plan, month);
        return new MonthAnswer(
                plan.value(),
                opened.plan().version().number(),
                month.toString(),
                opened.due().date(),
                opened.isPastDue(),
                opened.isIssued(),
                opened.plan().reportingUnits().size());
    }

    @Operation(summary = "各单位的报送情况和得分；报送人只见本单位的")
    @GetMapping("/plans/{plan}/months/{month}/units")
    List<UnitAnswer> units(@PathVariable PlanId plan, @PathVariable ReportingMonth month, Viewer viewer) {
        OpenedMonth opened = months.open(plan, month);
        var received = submissions.firstAccepted(plan, month, opened.now());
        List<Standing> standings = opened.run().map(assessments::standings).orElse(List.of());
        return opened.plan().reportingUnits().stream()
                .map(unit -> unit.name())
                .filter(viewer::sees)
                .map(unit -> {
                    Optional<Standing> standing = standings.stream()
                            .filter(each -> each.unit().equals(unit))
                            .findFirst();
                    return new UnitAnswer(
                            unit.value(),
                            Optional.ofNullable(received.get(unit)),
                            standing.flatMap(Standing::score),
                            standing.map(each -> each.timeliness().word()));
                })
                .toList();
    }

    @Operation(summary = "校核发现的问题；报送人只见本单位的")
    @GetMapping("/plans/{plan}/months/{month}/findings")
    List<FindingAnswer> findings(@PathVariable PlanId plan, @PathVariable ReportingMonth month, Viewer viewer) {
        OpenedMonth opened = months.open(plan, month);
        return Stream.concat(
                        submissions.inForce(plan, month, opened.now()).stream().map(StoredSubmission::submission),
                        submissions.refusals(plan, month, opened.now()).stream())
                .filter(receipt ->
                        SubmissionDesk.unitOf(receipt).map(viewer::sees).orElse(viewer.seesAll()))
                .flatMap(receipt -> receipt.findings().stream())
                .map(MonthResource::answer)
                .toList();
    }

    @Operation(summary = "最近一次编制的全部评定及其来源；报送人只见本单位的")
    @GetMapping("/plans/{plan}/months/{month}/figures")
    List<FigureAnswer> figures(@PathVariable PlanId plan, @PathVariable ReportingMonth month, Viewer viewer) {
        return months.open(plan, month).run().map(assessments::assessments).orElse(List.of()).stream()
                .filter(assessment -> viewer.sees(assessment.unit()))
                .map(MonthResource::answer)
                .toList();
    }

    @Operation(summary = "草稿和定稿的清单")
    @GetMapping("/plans/{plan}/months/{month}/reports")
    List<ReportAnswer> reports(@PathVariable PlanId plan, @PathVariable ReportingMonth month, Viewer viewer) {
        viewer.mustSeeAll();
        return months.open(plan, month).reports().stream()
                .map(report -> new ReportAnswer(
                        report.label().toString(),
                        report.run().run(),
                        report.publishedAt(),
                        report.planVersion(),
                        report.files()))
                .toList();
    }

    @Operation(summary = "下载报告文件，支持断点续传和 ETag")
    @GetMapping("/plans/{plan}/months/{month}/reports/{label}/{file}")
    ResponseEntity<Resource> file(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @PathVariable String label,
            @PathVariable String file,
            Viewer viewer) {
        viewer.mustSeeAll();
        PublishedReport report = months.open(plan, month).reports().stream()
                .filter(each -> each.label().toString().equals(label))
                .findFirst()
                .orElseThrow(() -> notThere("没有报告 " + label));
        PublishedFile published = report.files().stream()
                .filter(each -> each.name().equals(file))
                .findFirst()
                .orElseThrow(() -> notThere("没有文件 " + file));
        trail.done(viewer.name(), Act.DOWNLOAD, plan + " " + month + " " + label, file);
        return ResponseEntity.ok()
                .contentType(MediaTypeFactory.getMediaType(file).orElse(MediaType.APPLICATION_OCTET_STREAM))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .eTag('"' + published.sha256() + '"')
                .body(new FileSystemResource(
                        folder.output().resolve(report.folder()).resolve(published.name())));
    }

    @Operation(summary = "编制记录，新的在前")
    @GetMapping("/plans/{plan}/months/{month}/runs")
    List<RunAnswer> runs(@PathVariable PlanId plan, @PathVariable ReportingMonth month, Viewer viewer) {
        viewer.mustSeeAll();
        return runs.of(plan, month).stream().map(MonthResource::answer).toList();
    }

    /** Starts a run in the background; its address tells how it goes. */
    @Operation(summary = "开始编制；限编制人。Location 是这次编制的地址")
    @PostMapping("/plans/{plan}/months/{month}/runs")
    ResponseEntity<Void> run(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @RequestParam(defaultValue = "接口编制") String reason,
            Viewer viewer) {
        viewer.mustCompile();
        RunDesk.Begun begun = runDesk.start(plan, month, viewer.name(), reason);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/plans/" + plan + "/months/" + month + "/runs/"
                        + begun.run().run()))
                .build();
    }

    @Operation(summary = "一次编制的情况")
    @GetMapping("/plans/{plan}/months/{month}/runs/{run}")
    RunAnswer run(
            @PathVariable PlanId plan, @PathVariable ReportingMonth month, @PathVariable long run, Viewer viewer) {
        viewer.mustSeeAll();
        return runs.find(new RunKey(plan, month, run))
                .map(MonthResource::answer)
                .orElseThrow(() -> notThere("没有第" + run + "次编制的记录"));
    }

    /** Hands in a workbook. What is wrong with it is in the answer; a refused one is answered with 422. */
    @Operation(summary = "报送工作簿；问题在回答中，未被接收的状态为 422")
    @PostMapping(path = "/plans/{plan}/months/{month}/submissions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
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
            receipt = submissionDesk.handIn(
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
                        receipt.findings().stream().map(MonthResource::answer).toList()));
    }

    private static ResponseStatusException notThere(String words) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, words);
    }

    private static FindingAnswer answer(Finding finding) {
        return new FindingAnswer(
                finding.code().value(),
                finding.severity().name(),
                finding.file(),
                finding.cell().map(Object::toString),
                finding.message());
    }

    private static FigureAnswer answer(Assessment each) {
        return new FigureAnswer(
                each.subject().value(),
                each.unit().value(),
                each.verdict().word(),
                each.light().name(),
                each.actual(),
                each.target(),
                each.rule(),
                each.why(),
                each.sources().stream()
                        .map(source -> new SourceAnswer(
                                source.unit().value(),
                                source.month().toString(),
                                source.file(),
                                source.sha256(),
                                source.cell().toString()))
                        .toList());
    }

    private static RunAnswer answer(RunRecord run) {
        return new RunAnswer(
                run.run().run(),
                run.by(),
                run.reason(),
                run.started(),
                run.ended(),
                run.state().name(),
                run.result());
    }
}
