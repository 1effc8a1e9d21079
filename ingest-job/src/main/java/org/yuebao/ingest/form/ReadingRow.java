package org.yuebao.ingest.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuebao.model.plan.Better;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorTable;
import org.yuebao.model.plan.OverMonths;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.Target;
import org.yuebao.model.unit.UnitName;

/**
 * One row of 指标 as it is printed for one unit.
 *
 * @param target as the plan prints it; for the bureau's row the plan's own target for the whole, the sum of the annex
 *     column, or “—”
 * @param applies false where the plan prints a dash for this unit: nothing may be filled in
 */
record ReadingRow(Indicator indicator, String target, boolean applies) {

    /** A unit's own row of the annex; the city's for the bureau; empty for everyone else, who gets no such sheet. */
    static List<ReadingRow> of(Plan plan, UnitName unit) {
        List<ReadingRow> rows = new ArrayList<>();
        for (IndicatorTable table : plan.indicatorTables()) {
            table.rows().stream()
                    .filter(row -> row.unit().filter(unit::equals).isPresent())
                    .findFirst()
                    .ifPresent(row -> table.indicators().forEach(indicator -> rows.add(own(indicator, row))));
        }
        if (rows.isEmpty() && unit.equals(plan.bureau())) {
            plan.indicatorTables().stream()
                    .filter(table -> isAboutUnits(plan, table))
                    .forEach(table ->
                            table.indicators().forEach(indicator -> rows.add(ofTheCity(plan, indicator, table))));
        }
        return rows;
    }

    /** A five-year plan's table has years for rows: nobody reports on it monthly. */
    private static boolean isAboutUnits(Plan plan, IndicatorTable table) {
        return table.rows().stream().anyMatch(row -> row.unit().isPresent() || plan.isOfTheWhole(row));
    }

    private static ReadingRow own(Indicator indicator, IndicatorTable.Row row) {
        Target target = row.targets().get(indicator.code());
        return target == null || target instanceof Target.NotApplicable
                ? new ReadingRow(indicator, FormLayout.NONE, false)
                : new ReadingRow(indicator, target.printed(), true);
    }

    /** Its own target where the plan prints one; else what the units' targets add up to. */
    private static ReadingRow ofTheCity(Plan plan, Indicator indicator, IndicatorTable table) {
        Optional<IndicatorTable.Row> whole =
                table.rows().stream().filter(plan::isOfTheWhole).findFirst();
        if (whole.isPresent()) {
            return own(indicator, whole.get());
        }
        return new ReadingRow(
                indicator, indicator.isSum() ? sum(indicator, table).toPlainString() : FormLayout.NONE, true);
    }

    private static BigDecimal sum(Indicator indicator, IndicatorTable table) {
        BigDecimal sum = table.rows().stream()
                .filter(row -> row.unit().isPresent())
                .map(row -> row.targets().get(indicator.code()))
                .filter(Objects::nonNull)
                .flatMap(target -> bound(target).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros();
        return sum.scale() < 0 ? sum.setScale(0) : sum;
    }

    private static Optional<BigDecimal> bound(Target target) {
        return target instanceof Target.Bound bound ? Optional.of(bound.value()) : Optional.empty();
    }

    /** With the names of its parts, so that a composite target such as {@code 100(75,0)} can be read. */
    String indicatorPrinted() {
        if (!indicator.isComposite() || indicator.name().contains("(")) {
            return indicator.name();
        }
        return indicator.name()
                + indicator.parts().stream()
                        .skip(1)
                        .map(Indicator.Part::name)
                        .collect(Collectors.joining("，", "（", "）"));
    }

    /** Columns that ask for nothing here: no parts of a sum or mean, no dust days but among heavy-pollution days. */
    boolean asksFor(ReadingColumn column) {
        return switch (column) {
            case NUMERATOR, DENOMINATOR -> isShare();
            case DUST_DAYS -> indicator.overMonths() == OverMonths.RATIO_OF_DAYS && indicator.better() == Better.LOWER;
            default -> true;
        };
    }

    private boolean isShare() {
        return indicator.unit().name().equals("%")
                && Set.of(OverMonths.LATEST, OverMonths.RATIO_OF_DAYS).contains(indicator.overMonths());
    }
}
