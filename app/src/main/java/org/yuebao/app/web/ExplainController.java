package org.yuebao.app.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yuebao.app.office.CompletionDesk;
import org.yuebao.app.office.DecisionDesk;
import org.yuebao.app.office.Months;
import org.yuebao.app.office.OpenedMonth;
import org.yuebao.app.security.Viewer;
import org.yuebao.app.web.Excerpts.ShownRow;
import org.yuebao.model.assessment.LightOverride;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.OriginalStore;
import org.yuebao.model.submission.SourceCell;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.derivation.FigureKey;
import org.yuebao.report.explain.Explainer;
import org.yuebao.report.explain.Explanation;
import org.yuebao.report.explain.Explanation.CitedFile;
import org.yuebao.report.explain.Question;

/** 来历: any light, sum or score of a report, link by link down to file, sheet, cell and hash. */
@Controller
class ExplainController {

    /** Of more cells than this no pieces of sheets are shown: the list is read, not looked at. */
    private static final int FEW_CELLS = 12;

    /** How far back a value may have been carried over. */
    private static final int MONTHS_BACK = 60;

    private final Months months;
    private final Explainer explainer;
    private final Excerpts excerpts;
    private final OriginalStore originals;
    private final DecisionDesk decisions;
    private final CompletionDesk completions;
    private final AssessmentStore assessments;
    private final PageFrame frame;

    ExplainController(
            Months months,
            Explainer explainer,
            Excerpts excerpts,
            OriginalStore originals,
            DecisionDesk decisions,
            CompletionDesk completions,
            AssessmentStore assessments,
            PageFrame frame) {
        this.months = months;
        this.explainer = explainer;
        this.excerpts = excerpts;
        this.originals = originals;
        this.decisions = decisions;
        this.completions = completions;
        this.assessments = assessments;
        this.frame = frame;
    }

    /**
     * A file that the statement rests on.
     *
     * @param month that it reports on
     * @param strips a piece of the sheet for each cell, where there are few
     */
    public record Cited(CitedFile file, ReportingMonth month, Map<SourceCell, ShownRow> strips) {

        public Optional<ShownRow> strip(Explanation.CitedCell cell) {
            return Optional.ofNullable(strips.get(new SourceCell(cell.sheet(), cell.address())));
        }
    }

    /**
     * @param unit whose light or score; of the whole jurisdiction where none is named
     * @param subject a measure's or indicator's code; the unit's score where none is named
     * @param figure the code of a task, a heading, a part of a score, a rank or a count; then neither unit nor
     *     subject is named
     * @param revision d3 or r1; the newest where none is named
     */
    @GetMapping("/months/{plan}/{month}/explain")
    String explain(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @RequestParam Optional<UnitName> unit,
            @RequestParam Optional<String> subject,
            @RequestParam Optional<String> revision,
            @RequestParam Optional<String> figure,
            Viewer viewer,
            Model model) {
        if (figure.isEmpty()) {
            unit.ifPresentOrElse(viewer::mustSee, viewer::mustSeeAll);
        }
        OpenedMonth opened = months.open(plan, month);
        PublishedReport report = explainer
                .report(plan, month, revision.map(ExplainController::label))
                .orElseThrow(() -> new NotThere("还没有这份报告；编制一次就有草稿第1稿。"));
        Explanation explanation = explainer
                .explain(
                        report,
                        figure.map(code -> derived(report, code, viewer))
                                .orElseGet(() -> question(explainer.planOf(report), unit, subject)))
                .orElseThrow(() -> new NotThere("报告中没有这一项的评定。"));
        List<CitedFile> seen = explanation.files().stream()
                .filter(file -> viewer.sees(new UnitName(file.unit())))
                .toList();
        long cells = seen.stream().mapToLong(file -> file.cells().size()).sum();
        frame.show(model, opened, viewer, viewer.isReporter() ? "units" : tab(unit, subject));
        model.addAttribute("x", explanation);
        model.addAttribute("report", report);
        model.addAttribute(
                "unit",
                unit.or(() ->
                        figure.flatMap(code -> explainer.figure(report, code)).flatMap(FigureKey::ofOneUnit)));
        model.addAttribute("subject", subject);
        model.addAttribute(
                "files",
                seen.stream()
                        .map(file -> cited(opened, file, cells <= FEW_CELLS))
                        .toList());
        Optional<UnitName> judged = unit.or(() -> whole(opened.plan(), subject));
        model.addAttribute("judged", judged);
        Optional<LightOverride> override = inForce(opened, judged, subject);
        model.addAttribute("override", override);
        model.addAttribute(
                "counted",
                override.filter(set -> decisions.counts(report.run(), set)).isPresent());
        model.addAttribute(
                "withdrawal",
                unit.flatMap(name -> subject.flatMap(code -> completions.inForce(opened.plan(), month, name, code))));
        model.addAttribute("completed", isCompleted(report, unit, subject));
        model.addAttribute("others", explanation.files().size() - seen.size());
        return "explain";
    }

    private boolean isCompleted(PublishedReport report, Optional<UnitName> unit, Optional<String> subject) {
        return unit.map(name -> assessments.assessments(report.run(), name)).orElse(List.of()).stream()
                .filter(each -> subject.filter(each.subject().value()::equals).isPresent())
                .anyMatch(each -> each.computed() == Verdict.COMPLETED);
    }

    private Question derived(PublishedReport report, String code, Viewer viewer) {
        FigureKey key = explainer.figure(report, code).orElseThrow(() -> new NotThere("报告中没有编号“" + code + "”。"));
        key.ofOneUnit().ifPresentOrElse(viewer::mustSee, viewer::mustSeeAll);
        return Question.of(key);
    }

    private Optional<LightOverride> inForce(OpenedMonth opened, Optional<UnitName> unit, Optional<String> subject) {
        return unit.stream()
                .flatMap(name -> decisions.inForce(opened.plan(), opened.month(), name).stream())
                .filter(override ->
                        subject.filter(override.subject().value()::equals).isPresent())
                .findFirst();
    }

    private static ReportLabel label(String typed) {
        return ReportLabel.parse(typed).orElseThrow(() -> new NotThere("没有报告“" + typed + "”。"));
    }

    private static Question question(Plan plan, Optional<UnitName> unit, Optional<String> subject) {
        Optional<AssessedSubject> of = subject.map(code -> subject(plan, code));
        if (unit.isPresent()) {
            UnitName name = unit.get();
            return of.<Question>map(found -> new Question.OfUnit(found, name))
                    .orElseGet(() -> new Question.OfScore(name));
        }
        return new Question.OfAll(of.orElseThrow(() -> new NotThere("请从页面上的评定、合计或得分进入。")));
    }

    private static AssessedSubject subject(Plan plan, String code) {
        return Stream.concat(
                        plan.measures().<AssessedSubject>map(measure -> measure.code()),
                        plan.indicators().<AssessedSubject>map(indicator -> indicator.code()))
                .filter(known -> known.value().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotThere("计划中没有措施或指标“" + code + "”。"));
    }

    /** Whose light of a measure it is where no unit is named; of an indicator there is none but the units' and the bureau's. */
    private static Optional<UnitName> whole(Plan plan, Optional<String> subject) {
        return subject.filter(code -> plan.measures()
                        .anyMatch(measure -> measure.code().value().equals(code)))
                .map(code -> plan.whole());
    }

    private static String tab(Optional<UnitName> unit, Optional<String> subject) {
        if (unit.isPresent()) {
            return "units";
        }
        return subject.filter(code -> code.startsWith("指标")).isPresent() ? "indicators" : "measures";
    }

    private Cited cited(OpenedMonth opened, CitedFile file, boolean few) {
        ReportingMonth month = Stream.iterate(opened.month(), ReportingMonth::previous)
                .limit(MONTHS_BACK)
                .filter(each -> each.chinese().equals(file.month()))
                .findFirst()
                .orElse(opened.month());
        List<SourceCell> cells = file.cells().stream()
                .map(cell -> new SourceCell(cell.sheet(), cell.address()))
                .toList();
        return new Cited(
                file, month, few ? excerpts.strips(originals.find(file.sha256()), file.file(), cells) : Map.of());
    }
}
