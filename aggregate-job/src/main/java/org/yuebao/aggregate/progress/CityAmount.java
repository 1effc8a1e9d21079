package org.yuebao.aggregate.progress;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.MeasureItem.Counted;
import org.yuebao.model.plan.MeasureItem.TargetShare;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.UnitRole;
import org.yuebao.model.unit.UnitName;

/**
 * The city's amount of a counted item that its units share (default): where area units answer for the measure, the sum
 * of theirs, those without a task this year left out, and what departments report beside it not added, for it would be
 * counted twice; else the figure of the first unit that reported one, units with a lead role first.
 */
public final class CityAmount {

    private CityAmount() {}

    /** @param month the month at hand, or an earlier one for the amount as it stood then */
    public static CityTally of(Plan plan, MeasureProgress progress, Counted item, ReportingMonth month) {
        Map<UnitName, UnitProgress> said =
                progress.units().stream().collect(Collectors.toMap(UnitProgress::unit, Function.identity()));
        List<UnitName> areas = progress.units().stream()
                .map(UnitProgress::unit)
                .filter(unit -> plan.register().unit(unit).kind().isArea())
                .toList();
        return areas.isEmpty()
                ? firstReported(plan, progress, said, item, month)
                : CityTally.over(
                        areas.stream()
                                .filter(unit -> hasTask(plan, progress, item, unit))
                                .toList(),
                        item.unit(),
                        unit -> amount(progress, said, item, unit, month));
    }

    private static CityTally firstReported(
            Plan plan, MeasureProgress progress, Map<UnitName, UnitProgress> said, Counted item, ReportingMonth month) {
        Set<UnitName> leadsFirst = new LinkedHashSet<>(plan.unitsOf(progress.measure(), UnitRole.LEAD));
        progress.units().forEach(one -> leadsFirst.add(one.unit()));
        List<UnitName> candidates = new ArrayList<>(leadsFirst);
        List<UnitName> first = candidates.stream()
                .filter(unit -> amount(progress, said, item, unit, month).isPresent())
                .limit(1)
                .toList();
        return CityTally.over(
                first.isEmpty() ? candidates : first, item.unit(), unit -> amount(progress, said, item, unit, month));
    }

    private static boolean hasTask(Plan plan, MeasureProgress progress, Counted item, UnitName unit) {
        return !(item.share() instanceof TargetShare.InAnnex)
                || plan.ownTarget(progress.measure(), item, unit)
                        .filter(target -> target.amount().signum() > 0)
                        .isPresent();
    }

    private static Optional<Figure> amount(
            MeasureProgress progress,
            Map<UnitName, UnitProgress> said,
            Counted item,
            UnitName unit,
            ReportingMonth month) {
        return Optional.ofNullable(said.get(unit))
                .map(unitProgress -> unitProgress.item(item.number()))
                .map(history -> month.equals(progress.month()) ? history : history.asOf(month))
                .flatMap(history -> history.cumulative(item.unit()));
    }
}
