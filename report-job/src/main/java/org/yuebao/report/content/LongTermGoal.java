package org.yuebao.report.content;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorLink;
import org.yuebao.model.plan.IndicatorTable;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.Target;
import org.yuebao.model.unit.UnitRegister;

/**
 * What a plan of several years wants of an indicator that a year's plan is linked to.
 *
 * @param own the year's indicator
 * @param goal 2025年规划值
 * @param base the value that it began from, 2020年现状值; where the plan prints one
 * @param character 约束性 or 预期性; empty where the plan says neither
 */
record LongTermGoal(
        Plan plan, Indicator own, Indicator indicator, Printed goal, Optional<Printed> base, String character) {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})年");
    private static final String BASE = ".*(现状|基准|基期|实际|完成).*";

    /** @param year 0 where the column's header has none */
    record Printed(int year, Target target) {}

    /** One for each confirmed link whose plan and indicator are at hand, in the order of the year's plan. */
    static List<LongTermGoal> of(Plan yearly, LongTermMaterial longTerm) {
        return yearly.indicators()
                .flatMap(own -> yearly.links()
                        .confirmedIndicators()
                        .filter(link -> link.indicator().equals(own.code()))
                        .flatMap(link -> longTerm.plan(link.plan()).flatMap(plan -> of(plan, own, link)).stream()))
                .toList();
    }

    private static Optional<LongTermGoal> of(Plan plan, Indicator own, IndicatorLink link) {
        return plan.indicatorTables().stream()
                .flatMap(table -> table.indicators().stream()
                        .filter(indicator -> indicator.code().equals(link.counterpart()))
                        .flatMap(indicator -> goal(plan, table, indicator)
                                .map(goal -> new LongTermGoal(
                                        plan, own, indicator, goal, base(plan, indicator), character(table, indicator)))
                                .stream()))
                .findFirst();
    }

    /** The column of the plan's last year; else the last that is headed as a goal. */
    private static Optional<Printed> goal(Plan plan, IndicatorTable table, Indicator indicator) {
        List<Printed> goals = table.rows().stream()
                .filter(row -> !row.subject().matches(BASE) && !row.subject().contains("属性"))
                .filter(row -> row.subject().matches(".*(目标|规划|值).*"))
                .flatMap(row -> printed(row, indicator).stream())
                .toList();
        return goals.stream()
                .filter(goal -> goal.year() == plan.lastYear())
                .findFirst()
                .or(() -> goals.reversed().stream().findFirst());
    }

    /** The newest value from before the plan, of the same indicator wherever the plan prints it. */
    private static Optional<Printed> base(Plan plan, Indicator indicator) {
        return plan.indicatorTables().stream()
                .flatMap(table -> table.indicators().stream()
                        .filter(other -> UnitRegister.plain(other.name()).equals(UnitRegister.plain(indicator.name())))
                        .filter(other -> other.unit().equals(indicator.unit()))
                        .flatMap(other -> values(plan, table, other)))
                .max(Comparator.comparingInt(Printed::year));
    }

    private static Stream<Printed> values(Plan plan, IndicatorTable table, Indicator indicator) {
        return table.rows().stream()
                .filter(row -> row.subject().matches(BASE) || row.subject().matches("\\d{4}年"))
                .flatMap(row -> printed(row, indicator).stream())
                .filter(value -> value.year() > 0 && value.year() < plan.year())
                .filter(value -> value.target() instanceof Target.Bound);
    }

    private static String character(IndicatorTable table, Indicator indicator) {
        return table.rows().stream()
                .filter(row -> row.subject().contains("属性"))
                .flatMap(row -> Optional.ofNullable(row.targets().get(indicator.code())).stream())
                .map(Target::printed)
                .findFirst()
                .orElse("");
    }

    private static Optional<Printed> printed(IndicatorTable.Row row, Indicator indicator) {
        Matcher year = YEAR.matcher(row.subject());
        int number = year.find() ? Integer.parseInt(year.group(1)) : 0;
        return Optional.ofNullable(row.targets().get(indicator.code())).map(target -> new Printed(number, target));
    }
}
