package org.yuebao.model.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuebao.model.unit.UnitName;

/**
 * An indicator annex. A table whose printed rows are the indicators (a five-year plan's) is held turned, so that each
 * row here is a column there.
 *
 * @param rowHeader what the rows are: 区, 全区及各街道
 * @param turned true where the plan prints the indicators as rows
 * @param rows in the plan's order
 * @param notes printed under the table
 */
public record IndicatorTable(
        String title,
        String rowHeader,
        boolean turned,
        List<Indicator> indicators,
        List<Row> rows,
        List<String> notes) {

    public IndicatorTable {
        indicators = List.copyOf(indicators);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /**
     * @param subject what the row is printed as: a unit, the whole jurisdiction, or 2025年规划值
     * @param unit the reporting unit, where the row is one's
     * @param targets one for each indicator of the table; an indicator without a key has none
     */
    public record Row(String subject, Optional<UnitName> unit, Map<IndicatorCode, Target> targets) {
        public Row {
            targets = Map.copyOf(targets);
        }
    }

    public Optional<Target> target(UnitName unit, IndicatorCode indicator) {
        return rows.stream()
                .filter(row -> row.unit().filter(unit::equals).isPresent())
                .findFirst()
                .map(row -> row.targets().get(indicator));
    }
}
