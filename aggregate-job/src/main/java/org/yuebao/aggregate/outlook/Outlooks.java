package org.yuebao.aggregate.outlook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yuebao.aggregate.outlook.PastYear.Past;
import org.yuebao.aggregate.progress.ReadingsOfTheYear;
import org.yuebao.aggregate.progress.ReportedReading;
import org.yuebao.aggregate.progress.UnitReadings;
import org.yuebao.aggregate.rating.PublishedValue;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.assessment.Outlook;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.assessment.YearEnd;
import org.yuebao.model.assessment.YearOnYear;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Comparator;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.Target;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.unit.UnitName;

/**
 * Every unit's indicator, and the whole jurisdiction's, beside the year before and towards the year's end. Last year's
 * value is what stands beside this year's in the form, else what was loaded; where both are there and differ, it is said.
 */
public final class Outlooks {

    static final String DIFFERS = "与载入的去年数据（%s）不一致，请核";
    private static final String IN_THE_FORM = "填报的去年同期累计值";
    private static final int DECEMBER = 12;

    private final Plan plan;
    private final ReportingMonth month;
    private final PastYear past;

    public Outlooks(Plan plan, ReportingMonth month, PastYear past) {
        this.plan = plan;
        this.month = month;
        this.past = past;
    }

    /**
     * Those that say anything: first the units' in the order of the assessments, then the whole's.
     *
     * @param assessments those of this indicator
     */
    public List<Outlook> of(
            Indicator indicator, List<Assessment> assessments, IndicatorSummary summary, ReadingsOfTheYear readings) {
        List<Outlook> all = new ArrayList<>();
        for (Assessment one : assessments) {
            if (one.verdict() != Verdict.NOT_CONCERNED) {
                one.figure()
                        .flatMap(figure -> ofUnit(indicator, one.unit(), figure, readings.of(one.unit())))
                        .ifPresent(all::add);
            }
        }
        ofTheWhole(indicator, summary, readings).ifPresent(all::add);
        return all;
    }

    private Optional<Outlook> ofUnit(Indicator indicator, UnitName unit, Figure now, UnitReadings readings) {
        return outlook(
                indicator,
                Optional.of(unit),
                PublishedValue.printed(now, indicator).quantity(),
                inTheForm(indicator, readings),
                past.toDate(indicator, Optional.of(unit), month.month()),
                past.toDate(indicator, Optional.of(unit), DECEMBER),
                plan.target(unit, indicator.code()));
    }

    private Optional<Outlook> ofTheWhole(Indicator indicator, IndicatorSummary summary, ReadingsOfTheYear readings) {
        if (summary.sum().isPresent()) {
            return ofTheSum(indicator, summary.sum().get(), readings);
        }
        return summary.city()
                .flatMap(now -> outlook(
                        indicator,
                        Optional.empty(),
                        now.quantity(),
                        inTheForm(indicator, readings.of(plan.bureau())),
                        past.toDate(indicator, Optional.empty(), month.month()),
                        past.toDate(indicator, Optional.empty(), DECEMBER),
                        plan.ownTarget(indicator.code())));
    }

    /** A sum is compared with the sum of the same units, and only where last year's is known of each. */
    private Optional<Outlook> ofTheSum(Indicator indicator, CitySum sum, ReadingsOfTheYear readings) {
        Set<UnitName> missing = Set.copyOf(sum.missing());
        List<UnitName> units = plan.register().units().stream()
                .map(unit -> unit.name())
                .filter(unit -> !missing.contains(unit))
                .filter(unit -> plan.target(unit, indicator.code())
                        .filter(target -> target instanceof Target.Bound bound
                                && bound.value().signum() > 0)
                        .isPresent())
                .toList();
        if (sum.completion().isEmpty()) {
            return Optional.empty();
        }
        return outlook(
                indicator,
                Optional.empty(),
                sum.actual().quantity(),
                Optional.empty(),
                over(
                        units,
                        unit -> inTheForm(indicator, readings.of(unit))
                                .or(() -> past.toDate(indicator, Optional.of(unit), month.month()))),
                over(units, unit -> past.toDate(indicator, Optional.of(unit), DECEMBER)),
                Optional.of(new Target.Bound(
                        Comparator.AT_LEAST,
                        sum.target().amount(),
                        sum.target().amount().toPlainString())));
    }

    private static Optional<Past> over(List<UnitName> units, Function<UnitName, Optional<Past>> lastYearsOf) {
        List<Past> all =
                units.stream().flatMap(unit -> lastYearsOf.apply(unit).stream()).toList();
        return all.size() < units.size()
                ? Optional.empty()
                : all.stream()
                        .map(Past::figure)
                        .reduce(Figure::plus)
                        .map(figure -> new Past(figure, "同样" + units.size() + "个单位之和"));
    }

    private static Optional<Past> inTheForm(Indicator indicator, UnitReadings readings) {
        return readings.thisMonth(indicator.code())
                .flatMap((ReportedReading reported) -> PublishedValue.ofLastYear(reported, indicator))
                .map(figure -> new Past(figure, IN_THE_FORM));
    }

    private Optional<Outlook> outlook(
            Indicator indicator,
            Optional<UnitName> unit,
            Quantity now,
            Optional<Past> inTheForm,
            Optional<Past> loaded,
            Optional<Past> wholeYear,
            Optional<Target> target) {
        Optional<Past> before = inTheForm.or(() -> loaded);
        Optional<YearOnYear> change =
                before.map(then -> YearOnYearRule.compare(now, then.figure(), indicator, then.basis()));
        Optional<Season> season = Season.of(before.map(Past::figure), wholeYear.map(Past::figure));
        Optional<YearEnd> yearEnd = target.filter(Target.Bound.class::isInstance)
                .map(Target.Bound.class::cast)
                .filter(bound -> bound.value().signum() > 0)
                .flatMap(bound -> YearEndRule.expect(now, bound, indicator, month, season));
        return change.isEmpty() && yearEnd.isEmpty()
                ? Optional.empty()
                : Optional.of(new Outlook(indicator.code(), unit, change, yearEnd, marks(inTheForm, loaded)));
    }

    private static List<String> marks(Optional<Past> inTheForm, Optional<Past> loaded) {
        return inTheForm
                .flatMap(form -> loaded.filter(other -> amount(form).compareTo(amount(other)) != 0))
                .map(other -> List.of(DIFFERS.formatted(other.figure().quantity())))
                .orElse(List.of());
    }

    private static BigDecimal amount(Past past) {
        return past.figure().quantity().amount();
    }
}
