package org.yuebao.app.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.yuebao.app.office.Months;
import org.yuebao.app.security.Viewer;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.derivation.FigureKey;
import org.yuebao.report.explain.Explainer;
import org.yuebao.report.explain.Explanation;
import org.yuebao.report.explain.Question;

/** 来历: any light, sum or score of a report down to file, sheet, cell and hash. */
@RestController
@RequestMapping("/api/v1/plans/{plan}/months/{month}")
class ExplainResource {

    private final Months months;
    private final Explainer explainer;

    ExplainResource(Months months, Explainer explainer) {
        this.months = months;
        this.explainer = explainer;
    }

    @Operation(summary = "一个评定、合计或得分的来历：规则、算法、文件、单元格；不写 unit 为全市，不写 subject 为得分；figure 为任务、领域、得分各部分、名次、项数的编号")
    @GetMapping("/explain")
    Explanation explain(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @RequestParam Optional<UnitName> unit,
            @RequestParam Optional<String> subject,
            @RequestParam Optional<String> revision,
            @RequestParam Optional<String> figure,
            Viewer viewer) {
        if (figure.isEmpty()) {
            unit.ifPresentOrElse(viewer::mustSee, viewer::mustSeeAll);
        }
        months.open(plan, month);
        Optional<ReportLabel> label =
                revision.map(typed -> ReportLabel.parse(typed).orElseThrow(() -> notThere("没有报告 " + typed)));
        PublishedReport report =
                explainer.report(plan, month, label).orElseThrow(() -> notThere("还没有这份报告；编制一次就有草稿第1稿"));
        Explanation whole = explainer
                .explain(
                        report,
                        figure.map(code -> derived(report, code, viewer))
                                .orElseGet(() -> question(explainer.planOf(report), unit, subject)))
                .orElseThrow(() -> notThere("报告中没有这一项的评定"));
        List<Explanation.CitedFile> seen = whole.files().stream()
                .filter(file -> viewer.sees(new UnitName(file.unit())))
                .toList();
        return whole.citing(seen);
    }

    private Question derived(PublishedReport report, String code, Viewer viewer) {
        FigureKey key = explainer.figure(report, code).orElseThrow(() -> notThere("报告中没有编号 " + code));
        key.ofOneUnit().ifPresentOrElse(viewer::mustSee, viewer::mustSeeAll);
        return Question.of(key);
    }

    private static Question question(Plan plan, Optional<UnitName> unit, Optional<String> subject) {
        Optional<AssessedSubject> of = subject.map(code -> subject(plan, code));
        return unit.map(name -> of.<Question>map(found -> new Question.OfUnit(found, name))
                        .orElseGet(() -> new Question.OfScore(name)))
                .orElseGet(() ->
                        new Question.OfAll(of.orElseThrow(() -> notThere("请用参数 unit 写明单位，或用 subject 写明措施、指标的编号"))));
    }

    private static AssessedSubject subject(Plan plan, String code) {
        return Stream.concat(
                        plan.measures().<AssessedSubject>map(measure -> measure.code()),
                        plan.indicators().<AssessedSubject>map(indicator -> indicator.code()))
                .filter(known -> known.value().equals(code))
                .findFirst()
                .orElseThrow(() -> notThere("计划中没有措施或指标 " + code));
    }

    private static ResponseStatusException notThere(String words) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, words);
    }
}
