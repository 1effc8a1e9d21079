package org.yuebao.report.content.narrative;

import java.util.List;
import org.yuebao.model.unit.UnitName;

/**
 * A sentence and everyone who wrote it, in the order in which they were given.
 *
 * @param sentence with its full stop
 */
public record Statement(List<UnitName> units, String sentence) {
    public Statement {
        units = List.copyOf(units);
    }
}
