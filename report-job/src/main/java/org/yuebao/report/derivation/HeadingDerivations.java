package org.yuebao.report.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.RollUp;
import org.yuebao.model.assessment.TaskLight;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.Section;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.Theme;
import org.yuebao.report.derivation.Derivation.Value;
import org.yuebao.report.derivation.FigureKey.OfHeading;
import org.yuebao.report.derivation.FigureKey.OfTask;

/** What stands under the whole, a theme, a section: counted again from the tasks and measures, in three views. */
final class HeadingDerivations {

    private static final LightCounts NONE = new LightCounts(0, 0, 0, 0);

    private final GroundIndex index;
    private final List<Derivation> derivations = new ArrayList<>();

    private HeadingDerivations(GroundIndex index) {
        this.index = index;
    }

    static List<Derivation> of(GroundIndex index) {
        HeadingDerivations headings = new HeadingDerivations(index);
        List<Theme> themes = index.plan().themes();
        headings.add(
                OfHeading.WHOLE.heading(),
                index.whole() + "合计",
                index.plan().tasks().toList(),
                themes.stream()
                        .<FigureKey>map(theme -> new OfHeading(theme.code()))
                        .toList());
        for (Theme theme : themes) {
            headings.add(
                    theme.code(),
                    "领域 " + theme.title(),
                    theme.tasks().toList(),
                    theme.sections().stream()
                            .<FigureKey>map(section -> new OfHeading(theme.code() + "/" + section.heading()))
                            .toList());
            theme.sections().forEach(section -> headings.add(theme.code(), "章节 ", section));
        }
        return headings.derivations;
    }

    private void add(String above, String level, Section section) {
        String code = above + "/" + section.heading();
        add(
                code,
                level + section.heading(),
                section.allTasks().toList(),
                Stream.concat(
                                section.tasks().stream().<FigureKey>map(task -> new OfTask(task.code())),
                                section.sections().stream()
                                        .<FigureKey>map(below -> new OfHeading(code + "/" + below.heading())))
                        .toList());
        section.sections().forEach(below -> add(code, "小节 ", below));
    }

    private void add(String code, String name, List<Task> under, List<FigureKey> below) {
        List<Measure> measures =
                under.stream().flatMap(task -> task.measures().stream()).toList();
        LightCounts taskLights = LightCounts.of(under.stream()
                .map(task -> index.task(task.code()).map(TaskLight::light).orElse(Light.GREY))
                .toList());
        LightCounts measureLights = LightCounts.of(measures.stream()
                .map(measure -> index.verdict(measure.code()).light())
                .toList());
        LightCounts assessments = measures.stream()
                .flatMap(measure -> index.light(measure.code()).stream())
                .map(MeasureLight::units)
                .reduce(NONE, LightCounts::plus);
        Shares shares = new Shares(measureLights, index.ground().sharesSumTo100());

        List<Value> values = new ArrayList<>();
        values.addAll(Counted.values("重点任务", taskLights));
        values.addAll(Counted.values("工作措施", measureLights));
        for (Light light : Light.values()) {
            values.add(new Value("工作措施" + Shown.words(light) + "占比", shares.of(light)));
        }
        values.addAll(Counted.values("措施评价", assessments));
        values.add(Value.count("已完成措施", count(measures, Verdict.COMPLETED)));
        values.add(Value.count("逾期措施", count(measures, Verdict.OVERDUE) + count(measures, Verdict.STEP_OVERDUE)));
        values.add(Value.count("滞后措施", count(measures, Verdict.BEHIND)));

        List<String> reckoning = new ArrayList<>();
        reckoning.add("重点任务＝" + Shown.sum(taskLights) + "项（每项任务计一次）");
        reckoning.add("工作措施＝" + Shown.sum(measureLights) + "项（每项措施计一次）");
        reckoning.add("占比＝该评价的措施项数÷" + measureLights.all() + "，四舍五入到0.1%"
                + (index.ground().sharesSumTo100() ? "，最大的一项调整到合计100.0%" : "")
                + "：" + sharesInWords(measureLights, shares));
        reckoning.add("措施评价＝" + Shown.sum(assessments) + "个（单位×措施，每个责任单位计一次）");
        index.rollUp(code).ifPresent(stored -> reckoning.add(check(stored, taskLights, measureLights, assessments)));
        againstLastMonth(measures, measureLights, values, reckoning);
        derivations.add(new Derivation(new OfHeading(code), name, values, List.of("各级汇总", "占比"), reckoning, below));
    }

    private void againstLastMonth(List<Measure> measures, LightCounts now, List<Value> values, List<String> reckoning) {
        List<Verdict> earlier = measures.stream()
                .flatMap(measure -> index.verdictBefore(measure.code()).stream())
                .toList();
        if (earlier.isEmpty()) {
            return;
        }
        LightCounts before = LightCounts.of(earlier.stream().map(Verdict::light).toList());
        for (Light light : Light.values()) {
            int more = now.of(light) - before.of(light);
            values.add(new Value("工作措施" + Shown.words(light) + "较上月", signed(more)));
            reckoning.add(Shown.words(light) + "较上月＝" + now.of(light) + "−" + before.of(light) + "＝" + signed(more));
        }
        List<String> fresh = measures.stream()
                .filter(measure -> index.verdict(measure.code()) == Verdict.COMPLETED)
                .filter(measure -> index.verdictBefore(measure.code())
                        .filter(Verdict.COMPLETED::equals)
                        .isEmpty())
                .map(measure -> measure.code().value())
                .toList();
        values.add(Value.count("本月完成", fresh.size()));
        if (!fresh.isEmpty()) {
            reckoning.add("本月完成＝本月为已完成而上月不是的：" + String.join("、", fresh));
        }
    }

    private long count(List<Measure> measures, Verdict verdict) {
        return measures.stream()
                .filter(measure -> index.verdict(measure.code()) == verdict)
                .count();
    }

    private static String sharesInWords(LightCounts counts, Shares shares) {
        return Stream.of(Light.values())
                .map(light -> light.shape() + counts.of(light) + "÷" + counts.all() + "＝" + shares.of(light))
                .reduce((one, other) -> one + "，" + other)
                .orElse("");
    }

    private static String check(RollUp stored, LightCounts tasks, LightCounts measures, LightCounts assessments) {
        boolean agrees = stored.tasks().equals(tasks)
                && stored.measures().equals(measures)
                && stored.assessments().equals(assessments);
        return "与保存的汇总（任务" + Shown.counts(stored.tasks()) + "；措施" + Shown.counts(stored.measures()) + "；评价"
                + Shown.counts(stored.assessments()) + "）对照" + (agrees ? "（复算相符）" : "，复算不符，请核");
    }

    private static String signed(int more) {
        return more > 0 ? "+" + more : more < 0 ? "−" + -more : "0";
    }
}
