package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.assessment.Outlook;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.assessment.YearOnYear;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorTable;
import org.yuebao.model.plan.Target;
import org.yuebao.model.unit.UnitName;

/**
 * 附表1: for each unit a row of targets exactly as the plan prints them, a row of values and a row of verdicts; the whole
 * jurisdiction's at the end.
 */
final class IndicatorAnnex {

    private IndicatorAnnex() {}

    static List<Block> blocks(MonthView view) {
        return view.plan().indicatorTables().stream()
                .map(table -> table(view, table))
                .toList();
    }

    private static Block table(MonthView view, IndicatorTable table) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Cells.centre(table.rowHeader(), 28));
        columns.add(Cells.centre("项目", 20));
        table.indicators()
                .forEach(indicator ->
                        columns.add(Cells.right(Cells.header(indicator), indicator.isComposite() ? 46 : 31)));
        List<Block.Row> rows = new ArrayList<>();
        for (IndicatorTable.Row row : table.rows()) {
            if (!view.plan().isOfTheWhole(row)) {
                rows.addAll(onOnePage(ofUnit(view, table, row), false));
            }
        }
        rows.addAll(onOnePage(ofTheWhole(view, table), true));
        return new Block.Table(table.title(), columns, rows, note(view, table));
    }

    private static List<Block.Row> ofUnit(MonthView view, IndicatorTable table, IndicatorTable.Row row) {
        List<Block.Row> rows = new ArrayList<>();
        String name = row.unit().map(view::shortName).orElse(row.subject());
        rows.add(row(
                name,
                "目标",
                table.indicators(),
                indicator -> Block.Cell.of(Optional.ofNullable(row.targets().get(indicator.code()))
                        .map(Target::printed)
                        .orElse("—"))));
        row.unit().ifPresent(unit -> {
            rows.add(row(name, "累计", table.indicators(), indicator -> Block.Cell.of(value(view, unit, indicator))));
            rows.add(row(name, "评价", table.indicators(), indicator -> verdict(view, unit, indicator)));
            addChanges(rows, view, name, table, Optional.of(unit));
        });
        return rows;
    }

    private static List<Block.Row> ofTheWhole(MonthView view, IndicatorTable table) {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(row(
                view.whole(),
                "目标",
                table.indicators(),
                indicator -> Block.Cell.of(view.plan()
                        .ownTarget(indicator.code())
                        .map(Target::printed)
                        .or(() -> sum(view, indicator)
                                .map(sum -> sum.target().amount().toPlainString()))
                        .orElse("—"))));
        rows.add(row(view.whole(), "累计", table.indicators(), indicator -> Block.Cell.of(wholeValue(view, indicator))));
        rows.add(row(
                view.whole(),
                "评价",
                table.indicators(),
                indicator -> sum(view, indicator)
                        .map(sum -> Cells.verdict(sum.verdict()))
                        .or(() -> own(view, indicator).map(Cells::verdict))
                        .orElseGet(() -> Block.Cell.of("—"))));
        addChanges(rows, view, view.whole(), table, Optional.empty());
        return rows;
    }

    private static List<Block.Row> onOnePage(List<Block.Row> rows, boolean emphasis) {
        return IntStream.range(0, rows.size())
                .mapToObj(at -> new Block.Row(rows.get(at).cells(), emphasis, 0, at < rows.size() - 1))
                .toList();
    }

    /** 同比, where any is known of the unit. */
    private static void addChanges(
            List<Block.Row> rows, MonthView view, String name, IndicatorTable table, Optional<UnitName> unit) {
        if (table.indicators().stream()
                .anyMatch(indicator -> change(view, indicator, unit).isPresent())) {
            rows.add(row(
                    name,
                    "同比",
                    table.indicators(),
                    indicator -> Block.Cell.of(change(view, indicator, unit).orElse("—"))));
        }
    }

    /** +9.1%, −0.5点, 持平; the note says what a 点 is. */
    private static Optional<String> change(MonthView view, Indicator indicator, Optional<UnitName> unit) {
        return view.outlook(indicator.code(), unit)
                .flatMap(Outlook::yearOnYear)
                .flatMap(one -> one.change().map(value -> switch (value.signum()) {
                    case -1 -> "−" + value.negate().toPlainString() + shortUnit(one.unit());
                    case 0 -> "持平";
                    default -> "+" + value.toPlainString() + shortUnit(one.unit());
                }));
    }

    private static String shortUnit(YearOnYear.ToldIn unit) {
        return unit == YearOnYear.ToldIn.POINTS ? "点" : unit.word();
    }

    /** What the marks in the table mean; sums without the units that did not report are named. */
    private static String note(MonthView view, IndicatorTable table) {
        List<String> without = new ArrayList<>();
        for (Indicator indicator : table.indicators()) {
            sum(view, indicator)
                    .filter(sum -> !sum.missing().isEmpty())
                    .ifPresent(sum -> without.add(indicator.shortName() + Names.without(sum.missing())));
        }
        String sums = without.isEmpty() ? "" : view.whole() + "合计中，" + String.join("、", without) + "。";
        return "注：目标按计划原样；“—”为不适用，合计类指标的“0”为本年度无任务。" + view.whole() + "一行，合计类为各单位之和，其他指标取"
                + view.plan().bureau() + "报送的" + view.whole() + "数。" + sums
                + (hasChanges(view, table) ? "同比为与去年同期累计值相比，“点”为百分点。" : "");
    }

    private static boolean hasChanges(MonthView view, IndicatorTable table) {
        return view.material().results().outlooks().stream()
                .filter(outlook -> outlook.yearOnYear().isPresent())
                .anyMatch(outlook -> table.indicators().stream()
                        .anyMatch(indicator -> indicator.code().equals(outlook.indicator())));
    }

    private static String value(MonthView view, UnitName unit, Indicator indicator) {
        return view.assessment(indicator.code(), unit)
                .map(assessment -> Cells.value(assessment, indicator))
                .orElse("不涉及");
    }

    private static Block.Cell verdict(MonthView view, UnitName unit, Indicator indicator) {
        return view.assessment(indicator.code(), unit)
                .map(Cells::verdict)
                .orElseGet(() -> Cells.verdict(Verdict.NOT_CONCERNED));
    }

    private static String wholeValue(MonthView view, Indicator indicator) {
        Optional<String> sum = sum(view, indicator)
                .map(each -> each.actual().quantity().amount().toPlainString());
        Optional<String> reported = view.summary(indicator.code())
                .flatMap(IndicatorSummary::city)
                .map(city -> city.quantity().amount().toPlainString());
        if (sum.isEmpty() && reported.isEmpty() && own(view, indicator).isPresent()) {
            return own(view, indicator).map(own -> Cells.value(own, indicator)).orElse("—");
        }
        boolean yearly = view.assessments(indicator.code()).stream()
                .anyMatch(assessment -> assessment.computed() == Verdict.YEARLY);
        if (yearly) {
            return sum.or(() -> reported).orElse(Verdict.YEARLY.word());
        }
        boolean nobodyHasATask = view.plan().ownTarget(indicator.code()).isPresent();
        return sum.or(() -> reported).orElse(nobodyHasATask ? "不涉及" : Verdict.NOT_REPORTED.word());
    }

    private static Optional<Assessment> own(MonthView view, Indicator indicator) {
        return view.summary(indicator.code()).flatMap(IndicatorSummary::own);
    }

    private static Optional<CitySum> sum(MonthView view, Indicator indicator) {
        return view.summary(indicator.code()).flatMap(IndicatorSummary::sum);
    }

    private static Block.Row row(
            String name, String what, List<Indicator> indicators, Function<Indicator, Block.Cell> cell) {
        List<Block.Cell> cells = new ArrayList<>();
        cells.add(Block.Cell.of(name));
        cells.add(Block.Cell.of(what));
        indicators.forEach(indicator -> cells.add(cell.apply(indicator)));
        return new Block.Row(cells, false);
    }
}
