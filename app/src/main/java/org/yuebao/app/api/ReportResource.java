package org.yuebao.app.api;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.yuebao.app.DataFolder;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.app.office.IssueDesk;
import org.yuebao.app.office.Months;
import org.yuebao.app.office.ReportChanges;
import org.yuebao.app.security.Viewer;
import org.yuebao.app.serve.Downloads;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.PublishedFile;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.report.ReportLabel;

/** 报告: the list, the files, what changed between any two, 定稿 by two persons. */
@RestController
@RequestMapping("/api/v1/plans/{plan}/months/{month}")
class ReportResource {

    private final Months months;
    private final ReportChanges changes;
    private final IssueDesk issues;
    private final DataFolder folder;
    private final AuditTrail trail;

    ReportResource(Months months, ReportChanges changes, IssueDesk issues, DataFolder folder, AuditTrail trail) {
        this.months = months;
        this.changes = changes;
        this.issues = issues;
        this.folder = folder;
        this.trail = trail;
    }

    record ReportAnswer(String label, long run, Instant publishedAt, int planVersion, List<PublishedFile> files) {}

    @Operation(summary = "草稿和定稿的清单")
    @GetMapping("/reports")
    List<ReportAnswer> reports(@PathVariable PlanId plan, @PathVariable ReportingMonth month, Viewer viewer) {
        viewer.mustSeeAll();
        return months.open(plan, month).reports().stream()
                .map(ReportResource::answer)
                .toList();
    }

    @Operation(summary = "下载报告文件，支持断点续传和 ETag")
    @GetMapping("/reports/{label}/{file}")
    ResponseEntity<Resource> file(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @PathVariable String label,
            @PathVariable String file,
            Viewer viewer) {
        viewer.mustSeeAll();
        PublishedReport report = report(plan, month, label);
        PublishedFile published = report.files().stream()
                .filter(each -> each.name().equals(file))
                .findFirst()
                .orElseThrow(() -> notThere("没有文件 " + file));
        trail.done(viewer.name(), Act.DOWNLOAD, plan + " " + month + " " + label, file);
        return Downloads.of(
                folder.output().resolve(report.folder()).resolve(published.name()),
                published.name(),
                published.sha256(),
                false);
    }

    @Operation(summary = "任意两稿之间的变化：依据、评定和数值、得分和排名；from、to 如 d1、r1")
    @GetMapping("/reports/changes")
    ReportChanges.Changes changes(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @RequestParam String from,
            @RequestParam String to,
            Viewer viewer) {
        viewer.mustSeeAll();
        return changes.between(report(plan, month, from), report(plan, month, to));
    }

    @Operation(summary = "提请把最新的草稿定稿；label 如 d3；限编制人")
    @PostMapping("/reports/{label}/request")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(@PathVariable PlanId plan, @PathVariable ReportingMonth month, @PathVariable String label, Viewer viewer) {
        viewer.mustCompile();
        issues.ask(plan, month, draft(plan, month, label), viewer.name());
    }

    @Operation(summary = "确认定稿，须由提请人以外的编制人办理；回答是定稿或更正")
    @PostMapping("/reports/{label}/confirm")
    ReportAnswer confirm(
            @PathVariable PlanId plan, @PathVariable ReportingMonth month, @PathVariable String label, Viewer viewer) {
        viewer.mustCompile();
        return answer(issues.confirm(plan, month, draft(plan, month, label), viewer.name()));
    }

    private int draft(PlanId plan, ReportingMonth month, String label) {
        ReportLabel draft = report(plan, month, label).label();
        if (draft.kind() != ReportLabel.Kind.DRAFT) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, label + " 不是草稿，不能再定稿");
        }
        return draft.number();
    }

    private PublishedReport report(PlanId plan, ReportingMonth month, String label) {
        return months.open(plan, month).reports().stream()
                .filter(each -> each.label().toString().equals(label))
                .findFirst()
                .orElseThrow(() -> notThere("没有报告 " + label));
    }

    private static ResponseStatusException notThere(String words) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, words);
    }

    private static ReportAnswer answer(PublishedReport report) {
        return new ReportAnswer(
                report.label().toString(),
                report.run().run(),
                report.publishedAt(),
                report.planVersion(),
                report.files());
    }
}
