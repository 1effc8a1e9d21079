package org.yuebao.ingest.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.IndicatorTable;
import org.yuebao.model.plan.ItemCode;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureItem.Counted;
import org.yuebao.model.plan.MeasureItem.TargetShare;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.Target;
import org.yuebao.model.plan.UnitRole;
import org.yuebao.model.quantity.MeasuringUnit;
import org.yuebao.model.unit.UnitName;

/**
 * Every cumulative amount of the month: an annex column and the measure linked to it say the same, and what districts
 * report of the city's figure adds up to a plausible part of it. Departments report an amount only where no district
 * answers for the measure, so that nothing is counted twice.
 */
final class Amounts {

    private final Plan plan;
    private final Cast cast;
    private final double elapsed;
    private final Map<IndicatorCode, Map<UnitName, BigDecimal>> sums = new HashMap<>();
    private final Map<ItemCode, Map<UnitName, BigDecimal>> items = new HashMap<>();

    Amounts(Plan plan, ReportingMonth month, Cast cast) {
        this.plan = plan;
        this.cast = cast;
        this.elapsed = month.month() / 12.0;
        for (IndicatorTable table : plan.indicatorTables()) {
            table.indicators().stream()
                    .filter(Indicator::isSum)
                    .forEach(indicator -> sums.put(indicator.code(), ofColumn(indicator, table)));
        }
        plan.measures()
                .forEach(measure -> measure.items().forEach(item -> {
                    if (item instanceof Counted counted) {
                        items.put(measure.codeOf(item), ofItem(measure, counted));
                    }
                }));
    }

    /** What the unit has done of an additive indicator; empty without a target. */
    Optional<BigDecimal> of(IndicatorCode indicator, UnitName unit) {
        return Optional.ofNullable(sums.getOrDefault(indicator, Map.of()).get(unit));
    }

    BigDecimal sumOf(IndicatorCode indicator) {
        return sums.getOrDefault(indicator, Map.of()).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the jurisdiction as a whole has done: its units' sum, or of its own target where no unit has one. */
    BigDecimal ofTheWhole(IndicatorCode indicator) {
        if (!sums.getOrDefault(indicator, Map.of()).isEmpty()
                || !(plan.ownTarget(indicator).orElse(null) instanceof Target.Bound own)) {
            return sumOf(indicator);
        }
        return done(own.value(), plan.indicator(indicator).orElseThrow().unit(), plan.bureau(), indicator);
    }

    /** What the unit reports on the row; empty where it reports no amount. */
    Optional<BigDecimal> of(ItemCode item, UnitName unit) {
        return Optional.ofNullable(items.getOrDefault(item, Map.of()).get(unit));
    }

    private Map<UnitName, BigDecimal> ofColumn(Indicator indicator, IndicatorTable table) {
        Map<UnitName, BigDecimal> amounts = new LinkedHashMap<>();
        for (IndicatorTable.Row row : table.rows()) {
            Target target = row.targets().get(indicator.code());
            row.unit().ifPresent(unit -> {
                if (target instanceof Target.Bound bound) {
                    amounts.put(unit, done(bound.value(), indicator.unit(), unit, indicator.code()));
                } else if (target instanceof Target.NoTask) {
                    amounts.put(unit, BigDecimal.ZERO);
                }
            });
        }
        return amounts;
    }

    private Map<UnitName, BigDecimal> ofItem(Measure measure, Counted item) {
        boolean areasAnswer = plan.answering(measure).stream()
                .anyMatch(unit -> plan.register().unit(unit).kind().isArea());
        if (item.share() instanceof TargetShare.InAnnex annex && !areasAnswer) {
            return Map.of(plan.answering(measure).getFirst(), sumOf(annex.indicator()));
        }
        if (item.share() instanceof TargetShare.InAnnex annex) {
            return plan.answering(measure).stream()
                    .filter(unit -> of(annex.indicator(), unit).isPresent())
                    .collect(Collectors.toMap(
                            unit -> unit, unit -> of(annex.indicator(), unit).orElseThrow()));
        }
        Map<UnitName, BigDecimal> own = new LinkedHashMap<>();
        for (UnitName unit : plan.answering(measure)) {
            plan.ownTarget(measure, item, unit)
                    .ifPresent(target -> own.put(unit, done(target.amount(), item.unit(), unit, measure.codeOf(item))));
        }
        return own.isEmpty() ? sharesOfTheCity(measure, item) : own;
    }

    private BigDecimal done(BigDecimal target, MeasuringUnit measuredIn, UnitName unit, Object what) {
        double share = Math.min(
                1.05, elapsed * cast.paceOf(unit) * Dice.about(unit, what).between(0.88, 1.12));
        return rounded(target.doubleValue() * share, target, measuredIn);
    }

    private Map<UnitName, BigDecimal> sharesOfTheCity(Measure measure, Counted item) {
        Dice dice = Dice.about("city", measure.codeOf(item));
        double pace = dice.falls(0.15) ? 0.4 : dice.falls(0.1) ? 1.5 : dice.between(0.85, 1.1);
        BigDecimal target = item.target().amount();
        BigDecimal total = rounded(target.doubleValue() * Math.min(1, elapsed * pace), target, item.unit());
        List<UnitName> areas = plan.answering(measure).stream()
                .filter(unit -> plan.register().unit(unit).kind().isArea())
                .toList();
        if (!areas.isEmpty()) {
            return split(total, areas, measure.codeOf(item));
        }
        return plan.unitsOf(measure, UnitRole.LEAD).stream()
                .findFirst()
                .or(() -> plan.answering(measure).stream().findFirst())
                .map(unit -> Map.of(unit, total))
                .orElse(Map.of());
    }

    /** Running totals are rounded, so that the parts add up to the whole exactly. */
    private Map<UnitName, BigDecimal> split(BigDecimal total, List<UnitName> units, ItemCode item) {
        Map<UnitName, Double> weights = new LinkedHashMap<>();
        units.forEach(unit -> weights.put(
                unit, cast.paceOf(unit) * Dice.about("share", unit, item).between(0.5, 1.5)));
        double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<UnitName, BigDecimal> parts = new LinkedHashMap<>();
        double run = 0;
        BigDecimal given = BigDecimal.ZERO;
        for (UnitName unit : units) {
            run += weights.getOrDefault(unit, 0.0);
            BigDecimal upTo =
                    BigDecimal.valueOf(total.doubleValue() * run / all).setScale(total.scale(), RoundingMode.HALF_UP);
            parts.put(unit, upTo.subtract(given));
            given = upTo;
        }
        return parts;
    }

    /** Things come whole, tens of thousands with two decimals, a few kilometres or hectares with one. */
    private static BigDecimal rounded(double amount, BigDecimal target, MeasuringUnit measuredIn) {
        int decimals = measuredIn.name().startsWith("万") || target.scale() > 1
                ? 2
                : List.of("公里", "公顷", "平方公里").contains(measuredIn.name()) ? 1 : 0;
        return BigDecimal.valueOf(amount).setScale(decimals, RoundingMode.HALF_UP);
    }
}
