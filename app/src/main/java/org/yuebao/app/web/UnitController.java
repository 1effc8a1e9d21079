package org.yuebao.app.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yuebao.app.office.CompletionDesk;
import org.yuebao.app.office.DecisionDesk;
import org.yuebao.app.office.Months;
import org.yuebao.app.office.ObjectionDesk;
import org.yuebao.app.office.OpenedMonth;
import org.yuebao.app.office.ReceivedDesk;
import org.yuebao.app.office.ScanDesk;
import org.yuebao.app.office.WaiverDesk;
import org.yuebao.app.security.Viewer;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.Receipt;
import org.yuebao.model.submission.Refusal;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.unit.UnitName;

/** 单位: what a unit owes and sent, what is wrong with it, its lights and score, its objections. */
@Controller
class UnitController {

    private final Months months;
    private final UnitRows units;
    private final UnitRemarks remarks;
    private final SubmissionStore submissions;
    private final AssessmentStore assessments;
    private final ReceivedDesk received;
    private final WaiverDesk waivers;
    private final DecisionDesk decisions;
    private final ObjectionDesk objections;
    private final ScanDesk scans;
    private final CompletionDesk completions;
    private final PageFrame frame;

    UnitController(
            Months months,
            UnitRows units,
            UnitRemarks remarks,
            SubmissionStore submissions,
            AssessmentStore assessments,
            ReceivedDesk received,
            WaiverDesk waivers,
            DecisionDesk decisions,
            ObjectionDesk objections,
            ScanDesk scans,
            CompletionDesk completions,
            PageFrame frame) {
        this.months = months;
        this.units = units;
        this.remarks = remarks;
        this.submissions = submissions;
        this.assessments = assessments;
        this.received = received;
        this.waivers = waivers;
        this.decisions = decisions;
        this.objections = objections;
        this.scans = scans;
        this.completions = completions;
        this.frame = frame;
    }

    @GetMapping("/months/{plan}/{month}/units")
    String list(@PathVariable PlanId plan, @PathVariable ReportingMonth month, Viewer viewer, Model model) {
        viewer.mustSeeAll();
        OpenedMonth opened = months.open(plan, month);
        frame.show(model, opened, viewer, "units");
        model.addAttribute("rows", units.of(opened));
        return "units";
    }

    @GetMapping("/months/{plan}/{month}/units/{unit}")
    String unit(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @PathVariable UnitName unit,
            Viewer viewer,
            Model model) {
        viewer.mustSee(unit);
        OpenedMonth opened = months.open(plan, month);
        UnitRow row = units.of(opened).stream()
                .filter(each -> each.unit().name().equals(unit))
                .findFirst()
                .orElseThrow(() -> new NotThere("计划中没有需要报送的单位“" + unit + "”。"));
        frame.show(model, opened, viewer, "units");
        model.addAttribute("row", row);
        model.addAttribute("maySend", viewer.sendsFor(unit));
        sent(opened, unit, model);
        List<Assessment> verdicts =
                opened.run().map(run -> assessments.assessments(run, unit)).orElse(List.of());
        model.addAttribute("verdicts", sorted(opened, verdicts));
        model.addAttribute("overrides", decisions.inForce(opened.plan(), month, unit));
        model.addAttribute("withdrawals", completions.inForce(opened.plan(), month, unit));
        model.addAttribute("objections", objections.of(plan, month, unit));
        model.addAttribute("mayObject", objections.isOpen(plan, month) && viewer.sendsFor(unit));
        return "unit";
    }

    /** What it sent, what is wrong with it, and what was set aside. */
    private void sent(OpenedMonth opened, UnitName unit, Model model) {
        PlanId plan = opened.plan().id();
        List<StoredSubmission> revisions = submissions.revisions(plan, opened.month(), unit);
        Optional<StoredSubmission> inForce = submissions.inForce(plan, opened.month(), opened.now()).stream()
                .filter(stored -> stored.submission().unit().equals(unit))
                .findFirst();
        List<Refusal> refused = submissions.refusals(plan, opened.month(), opened.now()).stream()
                .filter(refusal -> refusal.unit().filter(unit::equals).isPresent())
                .sorted(Comparator.comparing((Refusal refusal) -> refusal.file().receivedAt())
                        .reversed())
                .toList();
        List<Receipt> told = UnitRemarks.toldOf(inForce, refused);
        var findings = remarks.grouped(opened, told);
        model.addAttribute("inForce", inForce);
        model.addAttribute("scans", scans.of(plan, opened.month(), unit).reversed());
        model.addAttribute("revisions", revisions.reversed());
        model.addAttribute("refusals", refused);
        model.addAttribute("told", told);
        model.addAttribute("findings", findings);
        model.addAttribute(
                "findingCount", findings.values().stream().mapToInt(List::size).sum());
        model.addAttribute(
                "adjustable",
                WaiverDesk.adjustable(findings.values().stream()
                        .flatMap(List::stream)
                        .map(UnitRemarks.Shown::finding)
                        .toList()));
        model.addAttribute("waivers", waivers.of(opened.plan(), opened.month(), unit));
        model.addAttribute("arrival", received.of(opened.plan(), opened.month(), unit));
    }

    /** Worst first, then in the plan's order. */
    private static List<Assessment> sorted(OpenedMonth opened, List<Assessment> verdicts) {
        List<String> order = Stream.concat(
                        opened.plan().measures().map(measure -> measure.code().value()),
                        opened.plan()
                                .indicators()
                                .map(indicator -> indicator.code().value()))
                .toList();
        return verdicts.stream()
                .sorted(Comparator.comparingInt((Assessment each) -> switch (each.light()) {
                            case RED -> 0;
                            case YELLOW -> 1;
                            case GREEN -> 2;
                            case GREY -> each.verdict().isCounted() ? 0 : 3;
                        })
                        .thenComparingInt(each -> order.indexOf(each.subject().value())))
                .toList();
    }
}
