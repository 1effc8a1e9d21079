package org.yuebao.report.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.TaskLight;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.Task;
import org.yuebao.report.derivation.Derivation.Value;
import org.yuebao.report.derivation.FigureKey.OfTask;
import org.yuebao.report.derivation.FigureKey.OfWhole;

/** A task's light from its measures: the worst of those judged, with the counts beside it. */
final class TaskDerivations {

    private TaskDerivations() {}

    static List<Derivation> of(GroundIndex index) {
        return index.plan().tasks().map(task -> of(index, task)).toList();
    }

    private static Derivation of(GroundIndex index, Task task) {
        LightCounts counts = LightCounts.of(task.measures().stream()
                .flatMap(measure -> index.light(measure.code()).stream())
                .map(MeasureLight::light)
                .toList());
        Light worst = counts.worst();
        Optional<TaskLight> stored = index.task(task.code());
        Light printed = stored.map(TaskLight::light).orElse(Light.GREY);
        List<Value> values = new ArrayList<>();
        values.add(new Value("评价", Shown.words(printed)));
        values.addAll(Counted.values("工作措施", stored.map(TaskLight::measures).orElse(counts)));
        List<String> reckoning = new ArrayList<>();
        reckoning.add("工作措施＝" + Shown.sum(counts) + "项");
        boolean agrees = worst == printed
                && stored.map(TaskLight::measures).orElse(counts).equals(counts);
        reckoning.add("任务评价＝已评的" + counts.judged() + "项措施中最差的＝" + Shown.words(worst)
                + (agrees ? "（复算相符）" : "；报告写的是" + Shown.words(printed) + "，复算不符，请核"));
        task.measures().stream()
                .filter(measure ->
                        worst != Light.GREY && index.verdict(measure.code()).light() == worst)
                .map(measure -> decisive(index, measure))
                .forEach(reckoning::add);
        return new Derivation(
                new OfTask(task.code()),
                task.code() + " " + task.title(),
                values,
                List.of("任务汇总", "措施汇总"),
                reckoning,
                task.measures().stream()
                        .<FigureKey>map(measure -> new OfWhole(measure.code()))
                        .toList());
    }

    /** 决定任务评价的：大气-5-2 ■滞后，…. */
    private static String decisive(GroundIndex index, Measure measure) {
        return "决定任务评价的：" + measure.code() + " " + Shown.words(index.verdict(measure.code()))
                + index.light(measure.code())
                        .map(MeasureLight::why)
                        .map(why -> "，" + why)
                        .orElse("");
    }
}
