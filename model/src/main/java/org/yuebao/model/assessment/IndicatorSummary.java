package org.yuebao.model.assessment;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.unit.UnitName;

/**
 * One indicator over its units in one month.
 *
 * @param met units that meet their target, or keep pace where it adds up
 * @param judged units that have a target and a value
 * @param sum where units may be added up; none where only the jurisdiction's own row has a task
 * @param city the city's own reading as the bureau reported it, printed; where units are not added up
 * @param ranks every unit that has a value and a task, best first
 * @param missing units with a target and without a usable value, in plan order
 * @param own the jurisdiction's own row of targets (全市, 全区), judged by what the bureau reported; where the plan prints one
 */
public record IndicatorSummary(
        IndicatorCode indicator,
        int met,
        int judged,
        Optional<CitySum> sum,
        Optional<Figure> city,
        List<Rank> ranks,
        List<UnitName> missing,
        Optional<Assessment> own) {

    public IndicatorSummary(
            IndicatorCode indicator,
            int met,
            int judged,
            Optional<CitySum> sum,
            Optional<Figure> city,
            List<Rank> ranks,
            List<UnitName> missing) {
        this(indicator, met, judged, sum, city, ranks, missing, Optional.empty());
    }

    public IndicatorSummary {
        ranks = List.copyOf(ranks);
        missing = List.copyOf(missing);
    }

    /** The whole jurisdiction's value: the sum, or what the bureau reported of it; empty where there is no number. */
    public Optional<Figure> whole() {
        return sum.map(CitySum::actual).or(() -> city).or(() -> own.flatMap(Assessment::figure));
    }

    /** With another assessment of the jurisdiction's own row, where it has one. */
    public IndicatorSummary withOwn(UnaryOperator<Assessment> change) {
        return new IndicatorSummary(indicator, met, judged, sum, city, ranks, missing, own.map(change));
    }

    /**
     * A unit's place by the published value; ties share a rank and the next is skipped (1, 1, 3).
     *
     * @param rank from 1
     * @param value as printed
     */
    public record Rank(int rank, UnitName unit, String value) {}
}
