package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.assessment.ItemVerdict;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.Theme;
import org.yuebao.model.quantity.Gap;

/** 任务明细: every measure, its sums, and below it every assessment of a unit that answers for it. */
final class TaskSheet {

    private TaskSheet() {}

    static DataSheet of(MonthView view, LineageBook book) {
        List<List<DataSheet.Value>> rows = new ArrayList<>();
        for (Theme theme : view.fields()) {
            theme.tasks()
                    .forEach(task -> task.measures()
                            .forEach(measure -> rows(view, book, theme, task, measure)
                                    .forEach(row -> rows.add(withCounterpart(view.plan(), task, row)))));
        }
        return new DataSheet(
                "任务明细", view.month().chinese() + "重点任务和工作措施进展明细", columns(view.plan()), rows, 1, Optional.empty());
    }

    private static List<DataSheet.Column> columns(Plan plan) {
        List<DataSheet.Column> columns = new ArrayList<>(List.of(
                Values.left("编号", 12),
                Values.left("领域", 16),
                Values.left("重点任务", 24),
                Values.left("工作措施", 44),
                Values.centre("层级", 8),
                Values.left("单位", 16),
                Values.left("责任单位", 24),
                Values.centre("完成时限", 14),
                Values.left("目标", 14),
                Values.right("完成情况", 14),
                Values.right("完成率", 10),
                Values.right("序时进度", 10),
                Values.right("差距（百分点）", 12),
                Values.centre("评价", 12),
                Values.left("规则", 16),
                Values.left("依据", 50),
                Values.left("子项", 40),
                Values.left("标注", 16),
                Values.left("本月进展（单位原文）", 60),
                Values.left("数据来源", 50)));
        if (TakenUp.isKnownOf(plan)) {
            columns.add(Values.left(TakenUp.HEADER, 16));
        }
        return columns;
    }

    private static List<List<DataSheet.Value>> rows(
            MonthView view, LineageBook book, Theme theme, Task task, Measure measure) {
        List<List<DataSheet.Value>> rows = new ArrayList<>();
        rows.add(measure(view, theme, task, measure));
        view.light(measure.code())
                .map(MeasureLight::sums)
                .orElse(List.of())
                .forEach(sum -> rows.add(sum(view, book, theme, task, measure, sum)));
        view.assessments(measure).forEach(assessment -> rows.add(assessment(book, theme, task, measure, assessment)));
        return rows;
    }

    private static List<DataSheet.Value> withCounterpart(Plan plan, Task task, List<DataSheet.Value> row) {
        return TakenUp.isKnownOf(plan) ? row(row, List.of(Values.text(TakenUp.by(plan, task)))) : row;
    }

    private static List<DataSheet.Value> head(Theme theme, Task task, Measure measure, String level, String unit) {
        return List.of(
                Values.text(measure.code().value()),
                Values.text(MonthView.named(theme)),
                Values.text(task.title()),
                Values.text(measure.text()),
                Values.text(level),
                Values.text(unit),
                Values.text(MonthView.responsible(measure)),
                Values.text(measure.deadline().printed()));
    }

    private static List<DataSheet.Value> measure(MonthView view, Theme theme, Task task, Measure measure) {
        Optional<MeasureLight> light = view.light(measure.code());
        return row(
                head(theme, task, measure, "措施", view.whole()),
                List.of(
                        Values.text(""),
                        Values.text(light.map(MeasureLight::units)
                                .map(units -> "●/▲/■/○ " + Cells.counts(units))
                                .orElse("")),
                        Values.text(""),
                        Values.text(""),
                        Values.text(""),
                        Values.light(view.verdict(measure.code())),
                        Values.text(""),
                        Values.text(light.map(MeasureLight::why).orElse("")),
                        Values.text(""),
                        Values.text(marks(light)),
                        Values.text(""),
                        Values.text("")));
    }

    private static String marks(Optional<MeasureLight> light) {
        String missing = light.map(MeasureLight::missing)
                .filter(units -> !units.isEmpty())
                .map(units -> "未报送：" + Names.joined(units))
                .orElse("");
        return Stream.of(missing, Cells.marks(light.flatMap(MeasureLight::byHand)))
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.joining("；"));
    }

    private static List<DataSheet.Value> sum(
            MonthView view, LineageBook book, Theme theme, Task task, Measure measure, CitySum sum) {
        return row(
                head(theme, task, measure, "合计", view.whole()),
                List.of(
                        Values.text(sum.target().toString()),
                        book.traced(measure.code(), view.whole(), sum),
                        Values.share(sum.completion()),
                        Values.share(Optional.of(sum.expected())),
                        Values.number(sum.completion()
                                .map(completion -> Gap.between(completion)
                                        .and(sum.expected())
                                        .points())),
                        Values.light(sum.verdict()),
                        Values.text(""),
                        Values.text("各单位之和" + Names.without(sum.missing()) + TotalsApart.afterSum(sum)),
                        Values.text(sum.name()),
                        Values.text(""),
                        Values.text(""),
                        Values.sources(sum.actual().sources())));
    }

    private static List<DataSheet.Value> assessment(
            LineageBook book, Theme theme, Task task, Measure measure, Assessment assessment) {
        return row(
                head(theme, task, measure, "单位", assessment.unit().value()),
                List.of(
                        Values.text(assessment.target()),
                        book.traced(assessment),
                        Values.share(assessment.completion()),
                        Values.share(assessment.expected()),
                        Values.number(assessment.gap().map(Gap::points)),
                        Values.light(assessment.verdict()),
                        Values.text(assessment.rule()),
                        Values.text(assessment.why()),
                        Values.text(items(assessment)),
                        Values.text(Cells.marks(assessment)),
                        Values.text(assessment.text()),
                        Values.sources(assessment.sources())));
    }

    /** 1. 制定方案：已完成（●已完成）；2. … */
    private static String items(Assessment assessment) {
        return String.join("；", assessment.items().stream().map(TaskSheet::item).toList());
    }

    private static String item(ItemVerdict item) {
        String target = item.target().isBlank() ? "" : "/" + item.target();
        return item.number() + ". " + item.name() + "：" + item.actual() + target + "（" + Cells.words(item.verdict())
                + "）";
    }

    private static List<DataSheet.Value> row(List<DataSheet.Value> head, List<DataSheet.Value> rest) {
        List<DataSheet.Value> row = new ArrayList<>(head);
        row.addAll(rest);
        return row;
    }
}
