package org.yuebao.aggregate.outlook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuebao.aggregate.progress.ReadingsOfTheYear;
import org.yuebao.aggregate.rating.PublishedValue;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.unit.UnitName;

/**
 * What was loaded of the year before: the plan workbook's 去年数据 first, which the bureau typed from published figures;
 * else the months that were reported under the plan of that year, for units and indicators of the same name.
 */
public final class PastYear {

    private final Plan plan;
    private final Map<Key, Map<Integer, BigDecimal>> loaded = new HashMap<>();
    private final List<ReportedMonth> reported;

    /** @param reported months of the year before, of which each holds readings up to its own month */
    public PastYear(Plan plan, List<ReportedMonth> reported) {
        this.plan = plan;
        this.reported = List.copyOf(reported);
        plan.yearBefore().series().forEach(one -> loaded.put(new Key(one.indicator(), one.unit()), one.toDate()));
    }

    private record Key(IndicatorCode indicator, Optional<UnitName> unit) {}

    /** A month of the year before, as it was reported under the plan that was in force then. */
    public record ReportedMonth(Plan plan, ReportingMonth month, ReadingsOfTheYear readings) {}

    /** @param basis where it is from, for people */
    record Past(Figure figure, String basis) {}

    /**
     * @param unit empty for the jurisdiction as a whole
     * @param month 1 to 12
     */
    Optional<Past> toDate(Indicator indicator, Optional<UnitName> unit, int month) {
        return Optional.ofNullable(loaded.getOrDefault(new Key(indicator.code(), unit), Map.of())
                        .get(month))
                .map(value -> loaded(indicator, value))
                .or(() -> reported.stream()
                        .filter(one -> one.month().month() == month)
                        .flatMap(one -> reported(one, indicator, unit).stream())
                        .findFirst());
    }

    private Past loaded(Indicator indicator, BigDecimal value) {
        Figure figure = new Figure(new Quantity(value, indicator.unit()), List.of());
        return new Past(
                PublishedValue.printed(figure, indicator),
                "计划工作簿第" + plan.version().number() + "版“去年数据”");
    }

    private static Optional<Past> reported(ReportedMonth month, Indicator indicator, Optional<UnitName> unit) {
        return month.plan()
                .indicators()
                .filter(then -> then.name().equals(indicator.name())
                        && then.unit().equals(indicator.unit())
                        && then.overMonths() == indicator.overMonths())
                .flatMap(then -> month
                        .readings()
                        .of(unit.orElse(month.plan().bureau()))
                        .thisMonth(then.code())
                        .flatMap(reading -> PublishedValue.of(reading, then))
                        .map(figure -> PublishedValue.printed(figure, indicator))
                        .map(figure -> new Past(figure, month.month().chinese() + "报送"))
                        .stream())
                .findFirst();
    }
}
