package org.yuebao.report.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.plan.Better;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.OverMonths;
import org.yuebao.model.plan.Target;
import org.yuebao.model.plan.Theme;
import org.yuebao.model.unit.Unit;

/** The report's charts, with all their numbers. */
final class Charts {

    private Charts() {}

    /** Measures by light, one bar a theme. */
    static Chart lightsByTheme(MonthView view) {
        List<LightCounts> counts = view.fields().stream()
                .map(theme -> view.lightsOf(theme.measures()))
                .toList();
        List<Chart.Series> series = new ArrayList<>();
        for (Light light : Light.values()) {
            series.add(new Chart.Series(
                    light.shape() + light.word(),
                    counts.stream()
                            .map(count -> Optional.of(BigDecimal.valueOf(count.of(light))))
                            .toList(),
                    Cells.tone(light),
                    false));
        }
        List<String> themes = view.fields().stream()
                .map((Theme theme) -> MonthView.named(theme))
                .toList();
        return new Chart(Chart.Kind.STACKED_BARS, "各领域工作措施评价", "项", themes, series);
    }

    /** Measures by light over the months; only where an earlier month is known. */
    static Optional<Chart> lightsOverMonths(MonthView view) {
        List<MonthResults> months = months(view);
        if (months.size() < 2) {
            return Optional.empty();
        }
        List<Chart.Series> series = new ArrayList<>();
        for (Light light : List.of(Light.GREEN, Light.YELLOW, Light.RED)) {
            series.add(new Chart.Series(
                    light.shape() + light.word(),
                    overYear(
                            view,
                            months,
                            month -> Optional.of(BigDecimal.valueOf(month.measures().stream()
                                    .map(MeasureLight::light)
                                    .filter(light::equals)
                                    .count()))),
                    Cells.tone(light),
                    false));
        }
        return Optional.of(new Chart(Chart.Kind.LINES, "工作措施评价逐月变化", "项", yearToDate(view), series));
    }

    /** The mean-to-date indicator that is to be low, PM2.5 in the known plans, by area beside its target. */
    static Optional<Chart> concentrationByArea(MonthView view) {
        return concentration(view)
                .map(indicator -> {
                    List<Optional<BigDecimal>> values = new ArrayList<>();
                    List<Optional<BigDecimal>> targets = new ArrayList<>();
                    for (Unit area : view.areas()) {
                        values.add(view.assessment(indicator.code(), area.name())
                                .flatMap(Assessment::figure)
                                .map(figure -> figure.quantity().amount()));
                        targets.add(view.plan()
                                .target(area.name(), indicator.code())
                                .flatMap(target -> target instanceof Target.Bound bound
                                        ? Optional.of(bound.value())
                                        : Optional.empty()));
                    }
                    return new Chart(
                            Chart.Kind.COLUMNS,
                            view.areasWord() + indicator.name() + "（" + view.period() + "）与年度目标",
                            indicator.unit().name(),
                            view.areas().stream().map(Unit::shortName).toList(),
                            List.of(
                                    new Chart.Series(view.period() + "累计", values, Block.Tone.PLAIN, false),
                                    new Chart.Series("年度目标", targets, Block.Tone.PLAIN, true)));
                })
                .filter(chart -> chart.series().getFirst().values().stream().anyMatch(Optional::isPresent));
    }

    /** The same indicator's value for the whole jurisdiction over the months; only where at least two are known. */
    static Optional<Chart> concentrationOverMonths(MonthView view) {
        return concentration(view)
                .map(indicator -> new Chart(
                        Chart.Kind.LINES,
                        view.whole() + indicator.name() + "逐月累计值",
                        indicator.unit().name(),
                        yearToDate(view),
                        overMonths(view, indicator)))
                .filter(chart -> chart.series().getFirst().values().stream()
                                .filter(Optional::isPresent)
                                .count()
                        >= 2);
    }

    /** Scores in the order of rank; only where at least two units have one. */
    static Optional<Chart> scores(MonthView view, List<Unit> ranked, String kind) {
        List<Unit> scored = ranked.stream()
                .filter(unit ->
                        view.standing(unit.name()).flatMap(Standing::score).isPresent())
                .toList();
        if (scored.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new Chart(
                Chart.Kind.COLUMNS,
                kind + "得分（按排名）",
                "分",
                scored.stream().map(Unit::shortName).toList(),
                List.of(new Chart.Series(
                        "得分",
                        scored.stream()
                                .map(unit -> view.standing(unit.name()).flatMap(Standing::score))
                                .toList(),
                        Block.Tone.PLAIN,
                        false))));
    }

    /** The value, and beside it the year's target where the plan has one for the whole. */
    private static List<Chart.Series> overMonths(MonthView view, Indicator indicator) {
        List<Chart.Series> series = new ArrayList<>();
        series.add(new Chart.Series(
                view.whole(), overYear(view, months(view), month -> city(month, indicator)), Block.Tone.PLAIN, false));
        if (view.plan().ownTarget(indicator.code()).orElse(null) instanceof Target.Bound bound) {
            series.add(new Chart.Series(
                    "年度目标",
                    Collections.nCopies(view.month().month(), Optional.of(bound.value())),
                    Block.Tone.PLAIN,
                    true));
        }
        return series;
    }

    private static Optional<Indicator> concentration(MonthView view) {
        return view.plan()
                .indicators()
                .filter(indicator ->
                        indicator.overMonths() == OverMonths.MEAN_TO_DATE && indicator.better() == Better.LOWER)
                .findFirst();
    }

    private static Optional<BigDecimal> city(MonthResults month, Indicator indicator) {
        return month.indicators().stream()
                .filter(summary -> summary.indicator().equals(indicator.code()))
                .findFirst()
                .flatMap(IndicatorSummary::city)
                .map(Figure::quantity)
                .map(quantity -> quantity.amount());
    }

    private static List<MonthResults> months(MonthView view) {
        List<MonthResults> months = new ArrayList<>(view.material().earlier());
        months.add(view.material().results());
        return months;
    }

    private static List<String> yearToDate(MonthView view) {
        List<String> names = new ArrayList<>();
        for (int month = 1; month <= view.month().month(); month++) {
            names.add(month + "月");
        }
        return names;
    }

    private static List<Optional<BigDecimal>> overYear(
            MonthView view, List<MonthResults> months, Function<MonthResults, Optional<BigDecimal>> value) {
        List<Optional<BigDecimal>> values = new ArrayList<>();
        for (int month = 1; month <= view.month().month(); month++) {
            int wanted = month;
            values.add(months.stream()
                    .filter(results -> results.month().month() == wanted)
                    .findFirst()
                    .flatMap(value));
        }
        return values;
    }
}
