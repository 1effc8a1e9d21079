package org.yuebao.model.assessment;

import java.util.List;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.submission.CellReference;

/**
 * Where an indicator will stand at the year's end if it goes on as it does.
 *
 * @param expected cut off or raised at its last decimal so that it never looks better than it is
 * @param seasonal whether last year's months were known; else the present pace goes on
 * @param meetsTarget whether that would meet the target
 * @param why one Chinese sentence with the arithmetic; says 按当前进度预计
 * @param sources cells of last year's values, as far as they came in submissions
 */
public record YearEnd(
        Quantity expected, boolean seasonal, boolean meetsTarget, String why, List<CellReference> sources) {

    public YearEnd {
        sources = List.copyOf(sources);
    }
}
