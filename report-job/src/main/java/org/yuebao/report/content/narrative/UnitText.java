package org.yuebao.report.content.narrative;

import java.util.Set;
import org.yuebao.model.unit.UnitName;

/**
 * What one unit wrote in one cell.
 *
 * @param names what the unit calls itself: full and short name and others
 * @param leads whether it is a lead unit of the measure, whose words are kept first when a paragraph is shortened
 */
public record UnitText(UnitName unit, Set<String> names, boolean leads, String text) {
    public UnitText {
        names = Set.copyOf(names);
    }
}
