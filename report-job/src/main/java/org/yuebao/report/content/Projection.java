package org.yuebao.report.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.Outlook;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.quantity.Quantity;

/**
 * What a sum comes to at the end of its window if it goes on as it does. An indicator's is worked out with its verdict,
 * with last year's season where that was loaded, and a measure's whose amount stands in an annex column goes with it;
 * other measures' at the present pace: actual ÷ elapsed share, cut off at the
 * decimals of actual or target, so that it never promises more than it shows.
 *
 * @param name what is summed
 * @param why the reckoning, in Chinese
 */
record Projection(AssessedSubject subject, String name, CitySum sum, Quantity atTheEnd, String why) {

    /** Sums that fall short of their target at the present pace: indicators first, then measures, in the plan's order. */
    static List<Projection> shortOfTarget(MonthView view) {
        List<Projection> projections = new ArrayList<>();
        view.plan()
                .indicators()
                .forEach(indicator -> view.summary(indicator.code())
                        .flatMap(summary -> summary.sum())
                        .flatMap(sum -> ofIndicator(view, indicator, sum))
                        .ifPresent(projections::add));
        view.plan()
                .measures()
                .forEach(measure -> view.light(measure.code())
                        .map(MeasureLight::sums)
                        .orElse(List.of())
                        .forEach(sum -> of(measure.code(), name(measure, sum), sum)
                                .filter(one -> projections.stream().noneMatch(other -> other.isTheSameAs(sum)))
                                .filter(one -> !isToldByItsIndicator(view, measure, sum))
                                .ifPresent(projections::add)));
        return projections;
    }

    private static Optional<Projection> ofIndicator(MonthView view, Indicator indicator, CitySum sum) {
        return view.outlook(indicator.code(), Optional.empty())
                .flatMap(Outlook::yearEnd)
                .map(end -> Optional.of(end)
                        .filter(one -> !one.meetsTarget() && sum.verdict() != Verdict.COMPLETED)
                        .map(one -> new Projection(indicator.code(), indicator.name(), sum, one.expected(), one.why())))
                .orElseGet(() -> of(indicator.code(), indicator.name(), sum));
    }

    private static String name(Measure measure, CitySum sum) {
        return measure.code() + (sum.name().isBlank() ? "" : "（" + sum.name() + "）");
    }

    /** A measure linked to an annex column has that column's sum. */
    private boolean isTheSameAs(CitySum other) {
        return sum.name().equals(other.name())
                && sum.target().amount().compareTo(other.target().amount()) == 0;
    }

    /**
     * A measure's amount that stands in an annex column goes with that indicator, whose year's end knows last year's season;
     * unless the units report one amount of the measure and another of the indicator.
     */
    private static boolean isToldByItsIndicator(MonthView view, Measure measure, CitySum sum) {
        return measure.items().stream()
                .flatMap(Projection::columnOf)
                .flatMap(column -> view.summary(column).stream())
                .flatMap(summary -> summary.sum().stream())
                .anyMatch(
                        other -> isEqual(other.actual().quantity(), sum.actual().quantity())
                                && isEqual(other.target(), sum.target()));
    }

    private static Stream<IndicatorCode> columnOf(MeasureItem item) {
        return item instanceof MeasureItem.Counted counted
                        && counted.share() instanceof MeasureItem.TargetShare.InAnnex annex
                ? Stream.of(annex.indicator())
                : Stream.empty();
    }

    private static boolean isEqual(Quantity one, Quantity other) {
        return one.unit().equals(other.unit()) && one.amount().compareTo(other.amount()) == 0;
    }

    private static Optional<Projection> of(AssessedSubject subject, String name, CitySum sum) {
        BigDecimal elapsed = sum.expected().part();
        // Nobody reported an amount: there is no pace to go on at.
        boolean unknown = sum.actual().sources().isEmpty();
        if (unknown || sum.verdict() == Verdict.COMPLETED || elapsed.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal actual = sum.actual().quantity().amount();
        BigDecimal target = sum.target().amount();
        int decimals = Math.max(0, Math.max(actual.scale(), target.scale()));
        // actual ÷ (part ÷ whole) < target, without dividing
        boolean falls = actual.multiply(sum.expected().whole()).compareTo(target.multiply(elapsed)) < 0;
        BigDecimal end = actual.multiply(sum.expected().whole()).divide(elapsed, decimals, RoundingMode.DOWN);
        Quantity atTheEnd = new Quantity(end, sum.target().unit());
        return falls
                ? Optional.of(new Projection(subject, name, sum, atTheEnd, atThisPace(sum, atTheEnd)))
                : Optional.empty();
    }

    /** 按当前进度预计到期完成278.46万平方米（138.09×365÷181，按已过天数），目标750万平方米. */
    private static String atThisPace(CitySum sum, Quantity atTheEnd) {
        return "按当前进度预计到期完成" + atTheEnd + "（"
                + sum.actual().quantity().amount().toPlainString() + "×"
                + sum.expected().whole().toPlainString() + "÷"
                + sum.expected().part().toPlainString()
                + "，按已过天数），目标" + sum.target();
    }
}
