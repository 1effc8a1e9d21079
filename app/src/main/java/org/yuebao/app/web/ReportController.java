package org.yuebao.app.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yuebao.app.DataFolder;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.app.office.IssueDesk;
import org.yuebao.app.office.Months;
import org.yuebao.app.office.OpenedMonth;
import org.yuebao.app.office.ReportChanges;
import org.yuebao.app.security.Viewer;
import org.yuebao.app.serve.Downloads;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.PublishedFile;
import org.yuebao.model.report.PublishedReport;

/** 报告: drafts and issues, downloads, what changed between any two, 定稿. */
@Controller
class ReportController {

    private final Months months;
    private final ReportChanges changes;
    private final IssueDesk issues;
    private final DataFolder folder;
    private final PageFrame frame;
    private final AuditTrail trail;

    ReportController(
            Months months,
            ReportChanges changes,
            IssueDesk issues,
            DataFolder folder,
            PageFrame frame,
            AuditTrail trail) {
        this.months = months;
        this.changes = changes;
        this.issues = issues;
        this.folder = folder;
        this.frame = frame;
        this.trail = trail;
    }

    @GetMapping("/months/{plan}/{month}/reports")
    String list(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> to,
            Viewer viewer,
            Model model) {
        viewer.mustSeeAll();
        OpenedMonth opened = months.open(plan, month);
        frame.show(model, opened, viewer, "reports");
        model.addAttribute("waiting", issues.waiting(plan, month));
        model.addAttribute("needsSecond", issues.needsSecondPerson());
        model.addAttribute(
                "draftIsIssued",
                opened.draft().stream()
                        .anyMatch(draft -> opened.reports().stream()
                                .anyMatch(report ->
                                        report.label().kind() != draft.label().kind()
                                                && report.run().equals(draft.run()))));
        if (from.isPresent() && to.isPresent()) {
            PublishedReport before = report(opened, from.get());
            PublishedReport after = report(opened, to.get());
            model.addAttribute("before", before);
            model.addAttribute("after", after);
            model.addAttribute("changes", changes.between(before, after));
        }
        return "reports";
    }

    @GetMapping("/months/{plan}/{month}/reports/{label}/{file}")
    ResponseEntity<Resource> download(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @PathVariable String label,
            @PathVariable String file,
            @RequestParam Optional<String> view,
            Viewer viewer) {
        viewer.mustSeeAll();
        PublishedReport report = report(months.open(plan, month), label);
        PublishedFile published = report.files().stream()
                .filter(each -> each.name().equals(file))
                .findFirst()
                .orElseThrow(() -> new NotThere("这份报告没有文件“" + file + "”。"));
        Path path = folder.output().resolve(report.folder()).resolve(published.name());
        if (!Files.isRegularFile(path)) {
            throw new NotThere("文件已不在原处：" + report.folder() + "/" + published.name() + "。请从备份恢复。");
        }
        trail.done(viewer.name(), Act.DOWNLOAD, plan + " " + month + " " + label, file);
        return Downloads.of(path, published.name(), published.sha256(), view.isPresent());
    }

    @PostMapping("/months/{plan}/{month}/reports/request")
    String ask(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @RequestParam int draft,
            Viewer viewer,
            RedirectAttributes told) {
        viewer.mustCompile();
        issues.ask(plan, month, draft, viewer.name());
        told.addFlashAttribute("good", "已提请定稿，请另一位编制人登录后确认。");
        return "redirect:/months/" + plan + "/" + month + "/reports";
    }

    @PostMapping("/months/{plan}/{month}/reports/confirm")
    String confirm(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @RequestParam int draft,
            Viewer viewer,
            RedirectAttributes told) {
        viewer.mustCompile();
        PublishedReport issued = issues.confirm(plan, month, draft, viewer.name());
        told.addFlashAttribute(
                "good",
                month.chinese() + "报告已" + (issued.label().number() == 1 ? "" : "出")
                        + issued.label().chinese() + "（" + issued.label() + "）。");
        return "redirect:/months/" + plan + "/" + month + "/reports";
    }

    private static PublishedReport report(OpenedMonth opened, String label) {
        return opened.reports().stream()
                .filter(report -> report.label().toString().equals(label))
                .findFirst()
                .orElseThrow(() -> new NotThere("这个月没有报告“" + label + "”。"));
    }
}
