package org.yuebao.app.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yuebao.app.office.OpenedMonth;
import org.yuebao.app.web.TrendChart.Point;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.Target;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.unit.UnitName;

/** How a value went over the months of this year up to the opened one, each month by its own newest run. */
@Component
class Trends {

    private final AssessmentStore assessments;

    Trends(AssessmentStore assessments) {
        this.assessments = assessments;
    }

    /** The city's completion of a measure that is summed up, against 序时进度; no points where it isn't. */
    TrendChart ofCity(OpenedMonth opened, MeasureCode code) {
        return new TrendChart(
                "全市累计完成比例",
                "%",
                "序时进度",
                points(
                        opened,
                        (run, month) -> assessments.measureLights(run).stream()
                                .filter(light -> light.measure().equals(code))
                                .flatMap(light -> light.sum().stream())
                                .findFirst()
                                .flatMap(sum -> sum.completion()
                                        .map(share -> new Point(
                                                month,
                                                share.percent(1),
                                                sum.expected().percent(1),
                                                sum.actual().quantity() + "，完成" + share)))));
    }

    /** One unit's readings of an indicator against its target; no points where it has no numeric target. */
    TrendChart ofUnit(OpenedMonth opened, Indicator indicator, UnitName unit) {
        Optional<BigDecimal> bound =
                opened.plan().target(unit, indicator.code()).flatMap(Trends::bound);
        return new TrendChart(
                unit + " " + indicator.name(),
                indicator.unit().name(),
                "目标",
                points(
                        opened,
                        (run, month) -> bound.flatMap(target -> assessments.assessments(run, unit).stream()
                                .filter(each -> each.subject().equals(indicator.code()))
                                .findFirst()
                                .flatMap(each -> each.figure()
                                        .map(figure -> new Point(
                                                month, figure.quantity().amount(), target, each.actual()))))));
    }

    private static Optional<BigDecimal> bound(Target target) {
        return switch (target) {
            case Target.Bound bound -> Optional.of(bound.value());
            case Target.Composite ignored -> Optional.empty();
            case Target.NoTask ignored -> Optional.empty();
            case Target.NotApplicable ignored -> Optional.empty();
            case Target.InWords ignored -> Optional.empty();
        };
    }

    private List<Point> points(OpenedMonth opened, BiFunction<RunKey, Integer, Optional<Point>> point) {
        return Stream.iterate(
                        ReportingMonth.of(opened.month().year(), 1),
                        month -> month.compareTo(opened.month()) <= 0,
                        ReportingMonth::next)
                .flatMap(month -> assessments.latestRun(opened.plan().id(), month).stream()
                        .flatMap(run -> point.apply(run, month.month()).stream()))
                .toList();
    }
}
