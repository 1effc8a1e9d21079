package org.yuebao.model.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yuebao.model.unit.UnitName;

/**
 * An indicator annex. A table whose printed rows are the indicators (a five-year plan's) is held turned, so that each
 * row here is a column there. No record, for it finds a unit's row without looking through all of them. Immutable; equal
 * when all that it says is.
 */
public final class IndicatorTable {

    private final String title;
    private final String rowHeader;
    private final boolean turned;
    private final List<Indicator> indicators;
    private final List<Row> rows;
    private final List<String> notes;
    private final Map<UnitName, Row> byUnit = new HashMap<>();

    /**
     * @param rowHeader what the rows are: 区, 全区及各街道
     * @param turned true where the plan prints the indicators as rows
     * @param rows in the plan's order; of two of one unit the first counts
     * @param notes printed under the table
     */
    public IndicatorTable(
            String title,
            String rowHeader,
            boolean turned,
            List<Indicator> indicators,
            List<Row> rows,
            List<String> notes) {
        this.title = title;
        this.rowHeader = rowHeader;
        this.turned = turned;
        this.indicators = List.copyOf(indicators);
        this.rows = List.copyOf(rows);
        this.notes = List.copyOf(notes);
        this.rows.forEach(row -> row.unit().ifPresent(unit -> byUnit.putIfAbsent(unit, row)));
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

    public String title() {
        return title;
    }

    public String rowHeader() {
        return rowHeader;
    }

    public boolean turned() {
        return turned;
    }

    public List<Indicator> indicators() {
        return indicators;
    }

    public List<Row> rows() {
        return rows;
    }

    public List<String> notes() {
        return notes;
    }

    public Optional<Target> target(UnitName unit, IndicatorCode indicator) {
        return Optional.ofNullable(byUnit.get(unit)).map(row -> row.targets().get(indicator));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndicatorTable table
                && title.equals(table.title)
                && rowHeader.equals(table.rowHeader)
                && turned == table.turned
                && indicators.equals(table.indicators)
                && rows.equals(table.rows)
                && notes.equals(table.notes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, rowHeader, turned, indicators, rows, notes);
    }

    @Override
    public String toString() {
        return "IndicatorTable[" + title + ", " + indicators.size() + " indicators, " + rows.size() + " rows]";
    }
}
