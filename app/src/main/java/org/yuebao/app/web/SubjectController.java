package org.yuebao.app.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yuebao.app.office.Months;
import org.yuebao.app.office.OpenedMonth;
import org.yuebao.app.security.Viewer;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.IndicatorTable;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.unit.UnitName;

/** 任务 and 指标: from the city's figure to each unit's, and on to the cell it came from. */
@Controller
class SubjectController {

    private final Months months;
    private final AssessmentStore assessments;
    private final Trends trends;
    private final TaskTrees trees;
    private final PageFrame frame;

    SubjectController(Months months, AssessmentStore assessments, Trends trends, TaskTrees trees, PageFrame frame) {
        this.months = months;
        this.assessments = assessments;
        this.trends = trends;
        this.trees = trees;
        this.frame = frame;
    }

    /** The heat table of one annex. */
    public record HeatTable(String title, List<Indicator> indicators, List<HeatRow> rows) {}

    /** One unit's row; a cell is empty where the unit has no such indicator. */
    public record HeatRow(UnitName unit, List<Optional<Assessment>> cells) {}

    @GetMapping("/months/{plan}/{month}/measures")
    String measures(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @RequestParam(defaultValue = "") String theme,
            @RequestParam Optional<Light> light,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String q,
            Viewer viewer,
            Model model) {
        viewer.mustSeeAll();
        OpenedMonth opened = months.open(plan, month);
        TreeFilter filter =
                new TreeFilter(theme, light, unit.isBlank() ? Optional.empty() : Optional.of(new UnitName(unit)), q);
        frame.show(model, opened, viewer, "measures");
        model.addAttribute("filter", filter);
        model.addAttribute("lights", Light.values());
        model.addAttribute("tree", trees.of(opened, filter));
        return "measures";
    }

    /** The units under one measure of the tree, for a page that opens it. */
    @GetMapping("/months/{plan}/{month}/measures/{code}/units")
    String unitsOf(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @PathVariable String code,
            Viewer viewer,
            Model model) {
        viewer.mustSeeAll();
        OpenedMonth opened = months.open(plan, month);
        Measure measure = measure(opened, code);
        model.addAttribute("m", opened);
        model.addAttribute("verdicts", worstFirst(opened, measure.code().value()));
        return "fragments :: verdicttable";
    }

    private static Measure measure(OpenedMonth opened, String code) {
        return opened.plan()
                .measures()
                .filter(each -> each.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotThere("计划中没有措施“" + code + "”。"));
    }

    @GetMapping("/months/{plan}/{month}/measures/{code}")
    String measure(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @PathVariable String code,
            Viewer viewer,
            Model model) {
        viewer.mustSeeAll();
        OpenedMonth opened = months.open(plan, month);
        Measure measure = measure(opened, code);
        frame.show(model, opened, viewer, "measures");
        model.addAttribute("measure", measure);
        Map<MeasureCode, MeasureLight> lights = lights(opened);
        model.addAttribute("light", Optional.ofNullable(lights.get(measure.code())));
        model.addAttribute("side", SideList.measures(opened, lights, measure.code()));
        List<Assessment> verdicts = worstFirst(opened, code);
        model.addAttribute("verdicts", verdicts);
        model.addAttribute("steps", StepBox.of(measure, verdicts, month));
        model.addAttribute("chart", trends.ofCity(opened, measure.code()));
        return "measure";
    }

    private Map<MeasureCode, MeasureLight> lights(OpenedMonth opened) {
        return opened.run().map(assessments::measureLights).orElse(List.of()).stream()
                .collect(Collectors.toMap(MeasureLight::measure, Function.identity()));
    }

    private List<Assessment> worstFirst(OpenedMonth opened, String code) {
        return opened.run().map(assessments::assessments).orElse(List.of()).stream()
                .filter(each -> each.subject().value().equals(code))
                .sorted(Comparator.comparingInt((Assessment each) -> switch (each.light()) {
                            case RED -> 0;
                            case YELLOW -> 1;
                            case GREY -> each.verdict().isCounted() ? 0 : 3;
                            case GREEN -> 2;
                        })
                        .thenComparingInt(each -> placeOf(opened, each.unit())))
                .toList();
    }

    private static int placeOf(OpenedMonth opened, UnitName unit) {
        return opened.plan().register().units().stream()
                .map(each -> each.name())
                .toList()
                .indexOf(unit);
    }

    @GetMapping("/months/{plan}/{month}/indicators")
    String indicators(@PathVariable PlanId plan, @PathVariable ReportingMonth month, Viewer viewer, Model model) {
        viewer.mustSeeAll();
        OpenedMonth opened = months.open(plan, month);
        frame.show(model, opened, viewer, "indicators");
        List<Assessment> all = opened.run().map(assessments::assessments).orElse(List.of());
        model.addAttribute(
                "tables",
                opened.plan().indicatorTables().stream()
                        .map(table -> heat(table, all))
                        .toList());
        return "indicators";
    }

    private static HeatTable heat(IndicatorTable table, List<Assessment> all) {
        Map<String, Assessment> byKey = all.stream()
                .collect(Collectors.toMap(
                        each -> each.subject().value() + "\n" + each.unit(), Function.identity(), (one, other) -> one));
        return new HeatTable(
                table.title(),
                table.indicators(),
                table.rows().stream()
                        .flatMap(row -> row.unit().stream())
                        .map(unit -> new HeatRow(
                                unit,
                                table.indicators().stream()
                                        .map(indicator -> Optional.ofNullable(
                                                byKey.get(indicator.code().value() + "\n" + unit)))
                                        .toList()))
                        .toList());
    }

    @GetMapping("/months/{plan}/{month}/indicators/{code}")
    String indicator(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @PathVariable String code,
            @RequestParam Optional<UnitName> unit,
            Viewer viewer,
            Model model) {
        viewer.mustSeeAll();
        OpenedMonth opened = months.open(plan, month);
        Indicator indicator = opened.plan()
                .indicator(new IndicatorCode(code))
                .orElseThrow(() -> new NotThere("计划中没有指标“" + code + "”。"));
        frame.show(model, opened, viewer, "indicators");
        model.addAttribute("indicator", indicator);
        model.addAttribute("side", SideList.indicators(opened, indicator));
        model.addAttribute("summary", summary(opened, indicator.code()));
        List<Assessment> verdicts = worstFirst(opened, code);
        model.addAttribute("verdicts", verdicts);
        model.addAttribute(
                "chart",
                unit.or(() -> verdicts.stream()
                                .filter(each -> each.figure().isPresent())
                                .map(Assessment::unit)
                                .findFirst())
                        .map(shown -> trends.ofUnit(opened, indicator, shown)));
        return "indicator";
    }

    private Optional<IndicatorSummary> summary(OpenedMonth opened, IndicatorCode code) {
        return opened.run().stream()
                .flatMap(run -> assessments.indicatorSummaries(run).stream())
                .filter(each -> each.indicator().equals(code))
                .findFirst();
    }
}
