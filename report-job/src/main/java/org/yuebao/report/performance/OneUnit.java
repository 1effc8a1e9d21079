package org.yuebao.report.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.ItemVerdict;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.Theme;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.content.DataSheet;
import org.yuebao.report.content.MonthView;

/** A unit's own table: the indicators it has a target for and the measures it answers for, each once. */
final class OneUnit implements PerformanceTable.Subject {

    private final MonthView view;
    private final UnitName unit;

    OneUnit(MonthView view, UnitName unit) {
        this.view = view;
        this.unit = unit;
    }

    @Override
    public List<PerformanceRow> rows() {
        List<PerformanceRow> rows = new ArrayList<>();
        int number = 0;
        List<PerformanceRow> indicators = new ArrayList<>();
        for (Indicator indicator : view.plan().indicators().toList()) {
            Optional<Assessment> judged =
                    view.assessment(indicator.code(), unit).filter(one -> one.verdict() != Verdict.NOT_CONCERNED);
            if (judged.isPresent()) {
                number++;
                indicators.add(new PerformanceRow.Line(
                        number,
                        indicator.name(),
                        target(indicator, judged.get()),
                        completion(indicator, judged.get()),
                        false));
            }
        }
        if (!indicators.isEmpty()) {
            rows.add(new PerformanceRow.Group("主要指标", indicators.size() + "项指标", ""));
            rows.addAll(indicators);
        }
        for (Theme theme : view.fields()) {
            List<PerformanceRow> lines = new ArrayList<>();
            List<Light> lights = new ArrayList<>();
            long tasks = 0;
            for (Task task : theme.tasks().toList()) {
                boolean goesOn = false;
                for (Measure measure : task.measures()) {
                    Optional<Assessment> judged =
                            view.assessment(measure.code(), unit).filter(one -> one.verdict() != Verdict.NOT_CONCERNED);
                    if (judged.isPresent()) {
                        number += goesOn ? 0 : 1;
                        tasks += goesOn ? 0 : 1;
                        lights.add(judged.get().light());
                        lines.add(new PerformanceRow.Line(
                                number,
                                task.title(),
                                target(measure, judged.get()),
                                completion(measure, judged.get()),
                                goesOn));
                        goesOn = true;
                    }
                }
            }
            if (!lines.isEmpty()) {
                rows.add(new PerformanceRow.Group(
                        MonthView.named(theme),
                        "重点任务" + tasks + "项、工作措施" + lines.size() + "项",
                        "工作措施" + Sayings.lights(LightCounts.of(lights))));
                rows.addAll(lines);
            }
        }
        return rows;
    }

    @Override
    public DataSheet basis() {
        return BasisSheet.of(view, unit);
    }

    private static String target(Indicator indicator, Assessment judged) {
        return "目标" + judged.target()
                + (indicator.unit().isNone() ? "" : indicator.unit().name());
    }

    private static String target(Measure measure, Assessment judged) {
        boolean ownAmount = judged.completion().isPresent() && judged.items().isEmpty();
        return Sayings.task(measure, ownAmount ? "，本单位目标" + judged.target() : "");
    }

    private static String completion(Indicator indicator, Assessment judged) {
        List<String> said = new ArrayList<>();
        said.add(Sayings.of(judged.verdict()));
        if (judged.completion().isPresent()) {
            said.add(pace(judged, judged.target() + indicator.unit()));
        } else if (judged.verdict().isJudged()) {
            said.add("累计" + judged.actual());
            said.add(because(judged));
        }
        said.add(marks(judged));
        return Sayings.sentences(said);
    }

    private static String completion(Measure measure, Assessment judged) {
        List<String> said = new ArrayList<>();
        said.add(Sayings.of(judged.verdict(), measure));
        said.addAll(items(judged));
        if (judged.items().isEmpty() && judged.completion().isPresent()) {
            said.add(pace(judged, judged.target()));
        } else {
            judged.figure()
                    .filter(figure -> judged.items().isEmpty())
                    .ifPresent(figure -> said.add("累计" + figure.quantity()));
            said.add(because(judged));
        }
        said.add(marks(judged));
        return Sayings.sentences(said);
    }

    private static String pace(Assessment judged, String target) {
        return Sayings.amounts(judged.actual(), target, judged.completion(), judged.expected());
    }

    /** 子项：制定方案已完成；检查工地推进中（目标6月30日前），逾期. */
    static List<String> items(Assessment judged) {
        List<String> items = judged.items().stream().map(OneUnit::item).toList();
        return items.isEmpty() ? List.of() : List.of("子项：" + String.join("；", items));
    }

    private static String item(ItemVerdict item) {
        String target =
                item.target().isBlank() ? "" : "（" + (item.target().endsWith("前") ? "时限" : "目标") + item.target() + "）";
        String verdict = item.verdict().word().equals(item.actual())
                ? ""
                : "，" + item.verdict().word();
        return item.name() + item.actual() + target + verdict;
    }

    /** What the verdict goes by, where it isn't green. */
    static String because(Assessment judged) {
        return judged.light() == Light.YELLOW || judged.light() == Light.RED ? "依据：" + judged.why() : "";
    }

    private static String marks(Assessment judged) {
        return judged.marks().isEmpty() ? "" : "标注：" + String.join("、", judged.marks());
    }
}
