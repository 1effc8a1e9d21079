package org.yuebao.aggregate.outlook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.submission.CellReference;

/**
 * How last year went on from the same month to its end.
 *
 * @param toDate last year's value to the same month, above 0
 * @param wholeYear last year's value to December, above 0
 */
record Season(BigDecimal toDate, BigDecimal wholeYear, List<CellReference> sources) {

    Season {
        sources = List.copyOf(sources);
    }

    /** Empty where a value isn't known, or is 0 and says nothing of the season. */
    static Optional<Season> of(Optional<Figure> toDate, Optional<Figure> wholeYear) {
        return toDate.flatMap(part -> wholeYear
                .filter(whole -> isAboveNothing(part) && isAboveNothing(whole))
                .map(whole -> {
                    List<CellReference> cells = new ArrayList<>(part.sources());
                    cells.addAll(whole.sources());
                    return new Season(part.quantity().amount(), whole.quantity().amount(), cells);
                }));
    }

    private static boolean isAboveNothing(Figure figure) {
        return figure.quantity().amount().signum() > 0;
    }
}
