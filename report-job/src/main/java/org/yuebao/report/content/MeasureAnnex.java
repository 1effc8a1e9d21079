package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.TaskLight;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.Theme;
import org.yuebao.model.unit.UnitName;

/** 附表2: every task, and below it every measure with its light, its units' lights, the sum and who lags. */
final class MeasureAnnex {

    private MeasureAnnex() {}

    static Block table(MonthView view) {
        List<Block.Row> rows = new ArrayList<>();
        for (Theme theme : view.fields()) {
            theme.tasks().forEach(task -> {
                rows.add(row(view, task));
                task.measures().forEach(measure -> rows.add(row(view, measure)));
            });
        }
        return new Block.Table(
                "重点任务和工作措施进展",
                List.of(
                        Cells.left("编号", 9),
                        Cells.left("重点任务/工作措施", 26),
                        Cells.centre("完成时限", 8),
                        Cells.left("责任单位", 19),
                        Cells.centre("评价", 8),
                        Cells.centre("各单位●/▲/■/○", 9),
                        Cells.left(view.whole() + "合计", 13),
                        Cells.left("滞后、未报送单位", 8)),
                rows,
                "注：重点任务一行的评价取其工作措施中最差的，“各单位”一列为其工作措施的项数；工作措施一行为责任单位的家数。");
    }

    private static Block.Row row(MonthView view, Task task) {
        LightCounts measures = view.light(task.code())
                .map(TaskLight::measures)
                .orElseGet(() -> view.lightsOf(task.measures().stream()));
        Light light = view.light(task.code()).map(TaskLight::light).orElse(Light.GREY);
        return new Block.Row(
                List.of(
                        Block.Cell.of(task.code().toString()),
                        Block.Cell.of(TakenUp.titled(view.plan(), task)),
                        Block.Cell.of("—"),
                        Block.Cell.of("—"),
                        Cells.light(light),
                        Block.Cell.of(Cells.counts(measures)),
                        Block.Cell.of("—"),
                        Block.Cell.of("—")),
                true);
    }

    private static Block.Row row(MonthView view, Measure measure) {
        return Cells.row(
                List.of(
                        measure.code().toString(),
                        measure.text(),
                        measure.deadline().printed(),
                        MonthView.responsible(measure)),
                Cells.verdict(view.verdict(measure.code()), view.byHand(measure.code())),
                List.of(
                        view.light(measure.code())
                                .map(MeasureLight::units)
                                .map(Cells::counts)
                                .orElse("—"),
                        sums(view, measure),
                        lagging(view, measure)));
    }

    static String sums(MonthView view, Measure measure) {
        return Cells.orDash(view.light(measure.code()).map(MeasureLight::sums).orElse(List.of()).stream()
                .map(MeasureAnnex::words)
                .collect(Collectors.joining("；")));
    }

    /** 新能源汽车推广2150辆，占4305辆的49.9%（不含未报送的延庆区）. */
    private static String words(CitySum sum) {
        return sum.name() + sum.actual().quantity() + "，占" + sum.target()
                + sum.completion().map(completion -> "的" + completion).orElse("") + Names.without(sum.missing())
                + TotalsApart.afterSum(sum);
    }

    static String lagging(MonthView view, Measure measure) {
        List<UnitName> behind = view.assessments(measure).stream()
                .filter(assessment -> assessment.light() == Light.RED)
                .map(Assessment::unit)
                .toList();
        List<UnitName> missing =
                view.light(measure.code()).map(MeasureLight::missing).orElse(List.of());
        List<String> said = new ArrayList<>();
        if (!behind.isEmpty()) {
            said.add("滞后：" + Names.joined(view.shortNames(behind)));
        }
        if (!missing.isEmpty()) {
            said.add("未报送：" + Names.joined(view.shortNames(missing)));
        }
        return Cells.orDash(String.join("；", said));
    }
}
