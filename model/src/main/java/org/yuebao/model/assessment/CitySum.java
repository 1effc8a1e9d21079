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
 */
public record CitySum(
        String name,
        Figure actual,
        Quantity target,
        Optional<Ratio> completion,
        Ratio expected,
        Verdict verdict,
        List<UnitName> missing) {

    public CitySum {
        missing = List.copyOf(missing);
    }
}
