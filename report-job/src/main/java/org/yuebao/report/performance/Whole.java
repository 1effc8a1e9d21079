package org.yuebao.report.performance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.Theme;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.content.DataSheet;
import org.yuebao.report.content.MonthView;
import org.yuebao.report.content.Names;

/** The whole jurisdiction's table: every indicator over its units, then every measure over its units. */
final class Whole implements PerformanceTable.Subject {

    private final MonthView view;

    Whole(MonthView view) {
        this.view = view;
    }

    @Override
    public List<PerformanceRow> rows() {
        List<PerformanceRow> rows = new ArrayList<>();
        int number = 0;
        List<Indicator> indicators = view.plan().indicators().toList();
        if (!indicators.isEmpty()) {
            rows.add(new PerformanceRow.Group("主要指标", indicators.size() + "项指标", ""));
        }
        for (Indicator indicator : indicators) {
            number++;
            rows.add(
                    new PerformanceRow.Line(number, indicator.name(), target(indicator), completion(indicator), false));
        }
        for (Theme theme : view.fields()) {
            rows.add(new PerformanceRow.Group(
                    MonthView.named(theme),
                    "重点任务" + theme.tasks().count() + "项、工作措施" + theme.measures().count() + "项",
                    "工作措施" + Sayings.lights(view.lightsOf(theme.measures()))));
            for (Task task : theme.tasks().toList()) {
                number++;
                boolean goesOn = false;
                for (Measure measure : task.measures()) {
                    rows.add(new PerformanceRow.Line(
                            number, task.title(), Sayings.task(measure, ""), completion(measure), goesOn));
                    goesOn = true;
                }
            }
        }
        return rows;
    }

    @Override
    public DataSheet basis() {
        return BasisSheet.ofTheWhole(view);
    }

    private String completion(Measure measure) {
        Optional<MeasureLight> light = view.light(measure.code());
        Verdict verdict = view.verdict(measure.code());
        List<String> said = new ArrayList<>();
        said.add(
                verdict == Verdict.COMPLETED
                        ? Sayings.completed(FirstCompleted.of(measure.code(), view.material()), measure)
                        : Sayings.of(verdict, measure));
        light.map(MeasureLight::sums).orElse(List.of()).forEach(sum -> said.add(Sayings.sum(sum)));
        List<Assessment> units = view.assessments(measure);
        if (units.isEmpty()) {
            light.map(MeasureLight::why).ifPresent(said::add);
        } else if (units.size() == 1) {
            said.addAll(OneUnit.items(units.getFirst()));
            if (light.map(MeasureLight::sums).orElse(List.of()).isEmpty()) {
                said.add(OneUnit.because(units.getFirst()));
            }
        } else {
            said.add("责任单位" + units.size() + "家：" + counted(units));
        }
        return Sayings.sentences(said);
    }

    /** 已完成3家、正常12家、滞后1家（通州区）、未报送1家（延庆区）: those that are neither green nor left out are named. */
    private String counted(List<Assessment> units) {
        Map<Verdict, List<UnitName>> byVerdict = new EnumMap<>(Verdict.class);
        units.forEach(one -> byVerdict
                .computeIfAbsent(one.verdict(), fresh -> new ArrayList<>())
                .add(one.unit()));
        List<String> counts = new ArrayList<>();
        for (Light light : Light.values()) {
            byVerdict.forEach((verdict, names) -> {
                if (verdict.light() == light) {
                    boolean named = light == Light.YELLOW || light == Light.RED || verdict == Verdict.NOT_REPORTED;
                    counts.add(verdict.word() + names.size() + "家"
                            + (named ? "（" + Names.joined(view.shortNames(names)) + "）" : ""));
                }
            });
        }
        return String.join("、", counts);
    }

    private String target(Indicator indicator) {
        Optional<IndicatorSummary> summary = view.summary(indicator.code());
        String unit = indicator.unit().isNone() ? "" : indicator.unit().name();
        Optional<String> own = summary.flatMap(IndicatorSummary::own)
                .map(Assessment::target)
                .filter(text -> !text.isBlank())
                .map(text -> view.whole() + "目标" + text + unit);
        Optional<String> sum = summary.flatMap(IndicatorSummary::sum)
                .map(CitySum::target)
                .filter(amount -> amount.amount().signum() > 0)
                .map(amount -> view.whole() + "目标" + amount);
        long units = view.assessments(indicator.code()).stream()
                .filter(one -> one.verdict() != Verdict.NOT_CONCERNED)
                .count();
        String theirs = units == 0 ? "" : units + "个" + view.areaWord() + "各有目标，见行动计划的指标附件";
        String whole = own.or(() -> sum).orElse("");
        return whole.isEmpty() || theirs.isEmpty() ? whole + theirs : whole + "；" + theirs;
    }

    private String completion(Indicator indicator) {
        Optional<IndicatorSummary> known = view.summary(indicator.code());
        List<Assessment> units = view.assessments(indicator.code()).stream()
                .filter(one -> one.verdict() != Verdict.NOT_CONCERNED)
                .toList();
        List<String> said = new ArrayList<>();
        known.flatMap(IndicatorSummary::sum)
                .filter(sum -> sum.verdict() != Verdict.NOT_CONCERNED)
                .ifPresent(sum -> {
                    said.add(Sayings.of(sum.verdict()));
                    said.add(view.whole() + Sayings.sum(sum));
                });
        Optional<Assessment> own = known.flatMap(IndicatorSummary::own);
        own.ifPresent(row -> said.add(view.whole() + row.actual() + "，" + Sayings.of(row.verdict())));
        if (own.isEmpty()) {
            known.flatMap(IndicatorSummary::city).ifPresent(city -> said.add(view.whole() + city.quantity()));
        }
        if (units.stream().allMatch(one -> one.verdict() == Verdict.YEARLY) && !units.isEmpty()) {
            said.add("按年核算，本月不作评价");
        } else if (!units.isEmpty()) {
            said.add(units.size() + "个" + view.areaWord() + "：" + counted(units).replace("家", "个"));
        }
        return said.isEmpty() ? "本月没有可评的数据。" : Sayings.sentences(said);
    }
}
