package org.yuebao.model.assessment;

import java.util.ArrayList;
import java.util.List;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.submission.CellReference;

/**
 * A number together with every cell it came from.
 *
 * @param sources in plan order of the units; empty only for a figure that no cell was reported for
 */
public record Figure(Quantity quantity, List<CellReference> sources) {

    public Figure {
        sources = List.copyOf(sources);
    }

    /** @throws IllegalArgumentException when the units of measurement differ */
    public Figure plus(Figure other) {
        List<CellReference> both = new ArrayList<>(sources);
        both.addAll(other.sources);
        return new Figure(quantity.plus(other.quantity), both);
    }
}
