package org.yuebao.model.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuebao.model.unit.UnitName;

/**
 * What the indicators stood at in the year before the plan's, month by month (去年数据): for the change against the same
 * month and for the season in a projection. Nothing is judged by it.
 */
public record YearBefore(List<Series> series) {

    public YearBefore {
        series = List.copyOf(series);
    }

    /** Where nothing of it was loaded. */
    public static YearBefore none() {
        return new YearBefore(List.of());
    }

    /**
     * One indicator of one unit.
     *
     * @param unit empty for the jurisdiction as a whole
     * @param toDate by month, 1 to 12: the published value from January to that month's end; any month may be missing
     */
    public record Series(IndicatorCode indicator, Optional<UnitName> unit, Map<Integer, BigDecimal> toDate) {
        public Series {
            toDate = Map.copyOf(toDate);
        }
    }

    public boolean isEmpty() {
        return series.isEmpty();
    }
}
