package org.yuebao.aggregate.rating;

import java.util.List;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.Timeliness;
import org.yuebao.model.unit.Unit;

/**
 * All that a unit's standing is made of.
 *
 * @param nilReport whether its report says “nothing to report”
 * @param revision in force; 0 where nothing was accepted
 * @param findings of the revision in force and of refused files
 */
public record UnitMonth(
        Unit unit,
        List<Assessment> measures,
        List<Assessment> indicators,
        Timeliness timeliness,
        boolean nilReport,
        int revision,
        int findings) {

    public UnitMonth {
        measures = List.copyOf(measures);
        indicators = List.copyOf(indicators);
    }
}
