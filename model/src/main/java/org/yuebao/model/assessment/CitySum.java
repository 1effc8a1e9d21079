package org.yuebao.model.assessment;

import java.util.List;
import java.util.Optional;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.quantity.Ratio;
import org.yuebao.model.unit.UnitName;

/**
 * A sum over units against the city's own target.
 *
 * @param name what is summed: the item's or the indicator's name
 * @param target the plan's figure for all units together; for an indicator the sum of the annex column
 * @param missing units whose value is not in it, in plan order: “（不含未报送的××区）”
 * @param ownTotals what departments that answer for it reported as their own total, in plan order; not part of the sum
 */
public record CitySum(
        String name,
        Figure actual,
        Quantity target,
        Optional<Ratio> completion,
        Ratio expected,
        Verdict verdict,
        List<UnitName> missing,
        List<OwnTotal> ownTotals) {

    public CitySum {
        missing = List.copyOf(missing);
        ownTotals = List.copyOf(ownTotals);
    }

    /** Without any department's own total beside it. */
    public CitySum(
            String name,
            Figure actual,
            Quantity target,
            Optional<Ratio> completion,
            Ratio expected,
            Verdict verdict,
            List<UnitName> missing) {
        this(name, actual, target, completion, expected, verdict, missing, List.of());
    }

    public CitySum beside(List<OwnTotal> totals) {
        return new CitySum(name, actual, target, completion, expected, verdict, missing, totals);
    }

    /** Those that are not the sum, by value: 50.0 is 50. */
    public List<OwnTotal> differing() {
        return ownTotals.stream()
                .filter(total -> difference(total).amount().signum() != 0)
                .toList();
    }

    /** The department's total − the sum. */
    public Quantity difference(OwnTotal total) {
        return new Quantity(
                total.figure().quantity().amount().subtract(actual.quantity().amount()),
                actual.quantity().unit());
    }
}
