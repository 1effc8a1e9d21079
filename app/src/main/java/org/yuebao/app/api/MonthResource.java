package org.yuebao.app.api;

import io.swagger.v3.oas.annotations.Operation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.app.office.Months;
import org.yuebao.app.office.OpenedMonth;
import org.yuebao.app.office.SubmissionDesk;
import org.yuebao.app.security.Viewer;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.StoredSubmission;

/** A month at a glance: who reported, what was found, how it is judged. */
@RestController
@RequestMapping("/api/v1")
class MonthResource {

    private final PlanShelf plans;
    private final Months months;
    private final SubmissionStore submissions;
    private final AssessmentStore assessments;

    MonthResource(PlanShelf plans, Months months, SubmissionStore submissions, AssessmentStore assessments) {
        this.plans = plans;
        this.months = months;
        this.submissions = submissions;
        this.assessments = assessments;
    }

    record PlanAnswer(String id, String title, int year, int version, int tasks, int measures) {}

    record MonthAnswer(
            String plan, int planVersion, String month, LocalDate due, boolean pastDue, boolean issued, int expected) {}

    record UnitAnswer(
            String unit, Optional<Instant> receivedAt, Optional<BigDecimal> score, Optional<String> timeliness) {}

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
                .map(FindingAnswer::of)
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
}
