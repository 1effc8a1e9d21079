package org.yuebao.report.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.submission.CellReference;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.content.DataSheet;
import org.yuebao.report.content.DataSheet.Value;
import org.yuebao.report.content.MonthView;
import org.yuebao.report.content.Values;

/** 评价依据: by which verdict, rule and cells each line of the table goes. */
final class BasisSheet {

    private final MonthView view;
    private final List<List<Value>> rows = new ArrayList<>();

    private BasisSheet(MonthView view) {
        this.view = view;
    }

    static DataSheet ofTheWhole(MonthView view) {
        BasisSheet sheet = new BasisSheet(view);
        view.plan()
                .indicators()
                .forEach(indicator ->
                        view.summary(indicator.code()).ifPresent(summary -> sheet.add(indicator, summary)));
        view.plan()
                .measures()
                .forEach(measure -> view.light(measure.code()).ifPresent(light -> sheet.add(measure, light)));
        return sheet.sheet(view.whole());
    }

    static DataSheet of(MonthView view, UnitName unit) {
        BasisSheet sheet = new BasisSheet(view);
        view.plan()
                .indicators()
                .forEach(indicator -> view.assessment(indicator.code(), unit)
                        .ifPresent(judged -> sheet.add(indicator.code().value(), indicator.name(), judged)));
        view.plan()
                .measures()
                .forEach(measure -> view.assessment(measure.code(), unit)
                        .ifPresent(judged -> sheet.add(measure.code().value(), measure.text(), judged)));
        return sheet.sheet(unit.value());
    }

    private void add(Indicator indicator, IndicatorSummary summary) {
        String code = indicator.code().value();
        summary.sum().ifPresent(sum -> add(code, indicator.name(), sum));
        summary.own().ifPresent(own -> add(code, indicator.name(), own));
        if (summary.sum().isEmpty() && summary.own().isEmpty()) {
            row(
                    code,
                    indicator.name(),
                    Values.text(""),
                    summary.city().map(Figure::quantity).map(Object::toString).orElse(""),
                    "",
                    List.of(Values.text(""), Values.text("")),
                    "全市读数",
                    "达标" + summary.met() + "个，已评" + summary.judged() + "个",
                    summary.city().map(Figure::sources).orElse(List.of()));
        }
    }

    private void add(Measure measure, MeasureLight light) {
        row(
                measure.code().value(),
                measure.text(),
                Values.light(light.verdict()),
                "",
                "",
                List.of(Values.text(""), Values.text("")),
                "措施汇总",
                light.why(),
                List.of());
        light.sums().forEach(sum -> add(measure.code().value(), sum.name(), sum));
    }

    private void add(String code, String name, CitySum sum) {
        row(
                code,
                name,
                Values.light(sum.verdict()),
                sum.actual().quantity().toString(),
                sum.target().toString(),
                List.of(Values.share(sum.completion()), Values.share(Optional.of(sum.expected()))),
                "全市合计",
                "",
                sum.actual().sources());
    }

    private void add(String code, String name, Assessment judged) {
        row(
                code,
                name,
                Values.light(judged.verdict()),
                judged.actual(),
                judged.target(),
                List.of(Values.share(judged.completion()), Values.share(judged.expected())),
                judged.rule(),
                judged.why(),
                judged.sources());
    }

    private void row(
            String code,
            String name,
            Value verdict,
            String actual,
            String target,
            List<Value> shares,
            String rule,
            String why,
            List<CellReference> sources) {
        List<Value> row = new ArrayList<>(
                List.of(Values.text(code), Values.text(name), verdict, Values.text(actual), Values.text(target)));
        row.addAll(shares);
        row.addAll(List.of(Values.text(rule), Values.text(why), Values.sources(sources)));
        rows.add(row);
    }

    private DataSheet sheet(String whose) {
        return new DataSheet(
                "评价依据",
                view.month().chinese() + "评价依据（" + whose + "）",
                List.of(
                        Values.left("编号", 12),
                        Values.left("指标、措施或合计", 40),
                        Values.centre("评价", 12),
                        Values.left("完成情况", 16),
                        Values.left("目标", 14),
                        Values.right("完成率", 10),
                        Values.right("序时进度", 10),
                        Values.left("规则", 16),
                        Values.left("依据", 50),
                        Values.left("数据来源", 50)),
                rows,
                2,
                Optional.empty());
    }
}
