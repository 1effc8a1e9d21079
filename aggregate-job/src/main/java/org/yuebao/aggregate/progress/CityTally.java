package org.yuebao.aggregate.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.quantity.MeasuringUnit;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.unit.UnitName;

/**
 * A sum over units.
 *
 * @param figure 0 without a source where nobody reported
 * @param missing units whose amount is not in it, in the order given
 * @param reported how many units' amounts are in it
 */
public record CityTally(Figure figure, List<UnitName> missing, int reported) {

    public CityTally {
        missing = List.copyOf(missing);
    }

    public static CityTally over(
            List<UnitName> units, MeasuringUnit measuredIn, Function<UnitName, Optional<Figure>> figureOf) {
        Figure sum = new Figure(new Quantity(BigDecimal.ZERO, measuredIn), List.of());
        List<UnitName> missing = new ArrayList<>();
        for (UnitName unit : units) {
            Optional<Figure> figure = figureOf.apply(unit);
            if (figure.isPresent()) {
                sum = sum.plus(figure.get());
            } else {
                missing.add(unit);
            }
        }
        return new CityTally(sum, missing, units.size() - missing.size());
    }
}
