package org.yuebao.aggregate.rating;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yuebao.aggregate.progress.CityTally;
import org.yuebao.aggregate.progress.UnitReadings;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.month.Window;
import org.yuebao.model.plan.Better;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.OverMonths;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.Target;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.quantity.Ratio;
import org.yuebao.model.unit.UnitName;

/**
 * One indicator over its units. Units without a task are left out everywhere. What adds up is ranked by completion, for
 * the targets differ by a factor of twenty (default); everything else by the published value. Composites, yearly
 * accounts and targets in words are not ranked.
 */
public final class IndicatorSummaryRule {

    private final Plan plan;
    private final MonthAtHand at;

    public IndicatorSummaryRule(Plan plan, MonthAtHand at) {
        this.plan = plan;
        this.at = at;
    }

    /**
     * @param assessments those of this indicator, in plan order
     * @param bureau readings of the unit that reports the city's own row
     */
    public IndicatorSummary summarize(Indicator indicator, List<Assessment> assessments, UnitReadings bureau) {
        Optional<Assessment> own = plan.ownTarget(indicator.code())
                .map(target -> new IndicatorAssessor(at).assess(indicator, target, bureau));
        List<Assessment> concerned = assessments.stream()
                .filter(assessment -> assessment.computed() != Verdict.NOT_CONCERNED)
                .toList();
        List<UnitName> missing = concerned.stream()
                .filter(assessment ->
                        assessment.computed() == Verdict.NOT_REPORTED || assessment.computed() == Verdict.AWAITED)
                .map(Assessment::unit)
                .toList();
        boolean addsUp = indicator.isSum() && !(concerned.isEmpty() && own.isPresent());
        return new IndicatorSummary(
                indicator.code(),
                (int) assessments.stream()
                        .filter(assessment -> assessment.light() == Light.GREEN)
                        .count(),
                (int) assessments.stream()
                        .filter(assessment -> assessment.verdict().isJudged())
                        .count(),
                addsUp ? Optional.of(OwnTotals.beside(sum(indicator, concerned), indicator, bureau)) : Optional.empty(),
                addsUp ? Optional.empty() : cityReading(indicator, bureau),
                ranks(indicator, concerned),
                missing,
                own.filter(row -> row.verdict() != Verdict.NOT_CONCERNED));
    }

    private CitySum sum(Indicator indicator, List<Assessment> concerned) {
        Quantity target = new Quantity(
                concerned.stream()
                        .map(assessment -> boundOf(indicator, assessment.unit()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                indicator.unit());
        Map<UnitName, Assessment> byUnit =
                concerned.stream().collect(Collectors.toMap(Assessment::unit, Function.identity()));
        CityTally tally = CityTally.over(
                concerned.stream().map(Assessment::unit).toList(),
                indicator.unit(),
                unit -> Optional.ofNullable(byUnit.get(unit)).flatMap(Assessment::figure));
        Window year = Window.ofYear(at.month().year());
        Term term = new Term(year, Term.Kind.DEADLINE, "12月31日前");
        return new SumAgainstTarget(indicator.name(), org.yuebao.model.plan.Comparator.AT_LEAST, target, term, at)
                .of(tally, false);
    }

    private BigDecimal boundOf(Indicator indicator, UnitName unit) {
        return plan.target(unit, indicator.code())
                .filter(Target.Bound.class::isInstance)
                .map(Target.Bound.class::cast)
                .map(Target.Bound::value)
                .orElse(BigDecimal.ZERO);
    }

    /** Never an average of units: what the bureau itself reported, where that is one number. */
    private static Optional<Figure> cityReading(Indicator indicator, UnitReadings bureau) {
        return bureau.thisMonth(indicator.code()).flatMap(reported -> PublishedValue.of(reported, indicator));
    }

    private List<IndicatorSummary.Rank> ranks(Indicator indicator, List<Assessment> concerned) {
        if (indicator.isComposite() || indicator.overMonths() == OverMonths.YEARLY) {
            return List.of();
        }
        List<Published> published = concerned.stream()
                .filter(assessment -> assessment.computed() != Verdict.IN_WORDS)
                .flatMap(assessment -> published(indicator, assessment).stream())
                .toList();
        Comparator<BigDecimal> bestFirst =
                indicator.better() == Better.LOWER ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return CompetitionRanking.rank(published, Published::value, bestFirst).stream()
                .map(ranked -> new IndicatorSummary.Rank(
                        ranked.rank(), ranked.item().unit(), ranked.item().printed()))
                .toList();
    }

    private static Optional<Published> published(Indicator indicator, Assessment assessment) {
        return indicator.isSum()
                ? assessment.completion().map(completion -> Published.of(assessment.unit(), completion))
                : assessment.figure().map(figure -> Published.of(assessment.unit(), figure));
    }

    private record Published(UnitName unit, BigDecimal value, String printed) {

        static Published of(UnitName unit, Ratio completion) {
            return new Published(unit, completion.percent(1), completion.toString());
        }

        static Published of(UnitName unit, Figure figure) {
            return new Published(
                    unit, figure.quantity().amount(), figure.quantity().amount().toPlainString());
        }
    }
}
