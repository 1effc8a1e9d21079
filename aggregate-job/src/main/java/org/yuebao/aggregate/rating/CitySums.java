package org.yuebao.aggregate.rating;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yuebao.aggregate.progress.CityAmount;
import org.yuebao.aggregate.progress.MeasureProgress;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.MeasureItem.Counted;
import org.yuebao.model.plan.MeasureItem.TargetShare;
import org.yuebao.model.plan.Plan;

/** The sums of a measure whose quantities the units share, or whose shares stand in the annex. */
final class CitySums {

    private final Plan plan;
    private final MonthAtHand at;

    CitySums(Plan plan, MonthAtHand at) {
        this.plan = plan;
        this.at = at;
    }

    /** One for each such item; none where the measure has no unit that answers for it. */
    List<CitySum> of(MeasureProgress progress) {
        return progress.units().isEmpty()
                ? List.of()
                : progress.measure().items().stream()
                        .filter(Counted.class::isInstance)
                        .map(Counted.class::cast)
                        .filter(CitySums::isOfTheCity)
                        .map(item -> sum(progress, item))
                        .toList();
    }

    private CitySum sum(MeasureProgress progress, Counted item) {
        SumAgainstTarget rule = new SumAgainstTarget(
                nameOf(item),
                item.comparator(),
                item.target(),
                Term.of(progress.measure().deadline(), progress.addedIn()),
                at);
        boolean reachedEarlier = earlierMonths()
                .filter(month -> countsFor(month, progress))
                .anyMatch(month -> rule.isReachedBy(CityAmount.of(plan, progress, item, month)));
        CitySum sum = rule.of(CityAmount.of(plan, progress, item, at.month()), reachedEarlier);
        return OwnTotals.beside(sum, plan, progress, item);
    }

    /** A sum of a month for which some unit's completion was withdrawn no longer shows that the city had reached its target. */
    private static boolean countsFor(ReportingMonth month, MeasureProgress progress) {
        return progress.units().stream()
                .flatMap(unit -> unit.withdrawnFrom().stream())
                .allMatch(from -> month.compareTo(from) >= 0);
    }

    private Stream<ReportingMonth> earlierMonths() {
        return IntStream.range(1, at.month().month())
                .mapToObj(month -> ReportingMonth.of(at.month().year(), month));
    }

    private static String nameOf(Counted item) {
        return item.name().isBlank() ? "本措施" : item.name();
    }

    private static boolean isOfTheCity(Counted item) {
        return switch (item.share()) {
            case TargetShare.OfTheCity ignored -> true;
            case TargetShare.InAnnex ignored -> true;
            case TargetShare.OfEachUnit ignored -> false;
            case TargetShare.OfTheOnlyUnit ignored -> false;
        };
    }
}
