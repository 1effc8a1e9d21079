package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.quantity.Gap;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;

/** 指标: a row for each unit and indicator, and the whole jurisdiction's below each indicator's. */
final class IndicatorSheet {

    private IndicatorSheet() {}

    static DataSheet of(MonthView view, LineageBook book) {
        List<DataSheet.Column> columns = new ArrayList<>(List.of(
                Values.left("指标编号", 10),
                Values.left("指标", 28),
                Values.left("单位", 14),
                Values.centre("计量单位", 12),
                Values.right("年度目标", 12),
                Values.right("累计值", 12),
                Values.right("完成率", 10),
                Values.right("序时进度", 10),
                Values.right("差距（百分点）", 12),
                Values.centre("评价", 12),
                Values.left("规则", 18),
                Values.left("依据", 50),
                Values.left("标注", 16),
                Values.left("数据来源", 50)));
        columns.addAll(OutlookCells.COLUMNS);
        List<List<DataSheet.Value>> rows = new ArrayList<>();
        view.plan().indicators().forEach(indicator -> {
            for (Unit unit : view.plan().register().units()) {
                if (view.plan().target(unit.name(), indicator.code()).isPresent()) {
                    rows.add(OutlookCells.after(
                            row(view, book, indicator, unit.name()), view, indicator.code(), Optional.of(unit.name())));
                }
            }
            view.summary(indicator.code())
                    .flatMap(summary -> summary.own())
                    .ifPresent(own -> rows.add(OutlookCells.after(
                            own(view, book, indicator, own), view, indicator.code(), Optional.empty())));
            view.summary(indicator.code())
                    .flatMap(summary -> summary.sum())
                    .ifPresent(sum -> rows.add(OutlookCells.after(
                            sum(view, book, indicator, sum), view, indicator.code(), Optional.empty())));
            view.summary(indicator.code())
                    .filter(summary -> summary.sum().isEmpty())
                    .filter(summary -> summary.own().isEmpty())
                    .flatMap(summary -> summary.city())
                    .ifPresent(city -> rows.add(OutlookCells.after(
                            reading(view, book, indicator, city), view, indicator.code(), Optional.empty())));
        });
        return new DataSheet(
                "指标",
                view.month().chinese() + view.areasWord() + "指标完成情况",
                columns,
                rows,
                3,
                Charts.concentrationByArea(view));
    }

    private static List<DataSheet.Value> row(MonthView view, LineageBook book, Indicator indicator, UnitName unit) {
        Optional<Assessment> known = view.assessment(indicator.code(), unit);
        return List.of(
                Values.text(indicator.code().value()),
                Values.text(indicator.name()),
                Values.text(unit.value()),
                Values.text(indicator.unit().name()),
                Values.target(view.plan().target(unit, indicator.code())),
                known.map(assessment -> value(book, assessment, indicator)).orElseGet(() -> Values.text("不涉及")),
                Values.share(known.flatMap(Assessment::completion)),
                Values.share(known.flatMap(Assessment::expected)),
                Values.number(known.flatMap(Assessment::gap).map(Gap::points)),
                Values.light(known.map(Assessment::verdict).orElse(Verdict.NOT_CONCERNED)),
                Values.text(known.map(Assessment::rule).orElse("")),
                Values.text(known.map(Assessment::why).orElse("")),
                Values.text(known.map(Cells::marks).orElse("")),
                Values.sources(known.map(Assessment::sources).orElse(List.of())));
    }

    /** What the bureau reported for the whole, where there is no target for it. */
    private static List<DataSheet.Value> reading(MonthView view, LineageBook book, Indicator indicator, Figure city) {
        return List.of(
                Values.text(indicator.code().value()),
                Values.text(indicator.name()),
                Values.text(view.whole()),
                Values.text(indicator.unit().name()),
                Values.text(""),
                book.traced(indicator.code(), view.whole(), city),
                Values.text(""),
                Values.text(""),
                Values.text(""),
                Values.text("不评价"),
                Values.text(""),
                Values.text(view.plan().bureau() + "报送的" + view.whole() + "数"),
                Values.text(""),
                Values.sources(city.sources()));
    }

    /** The jurisdiction's own row of targets. */
    private static List<DataSheet.Value> own(MonthView view, LineageBook book, Indicator indicator, Assessment own) {
        return List.of(
                Values.text(indicator.code().value()),
                Values.text(indicator.name()),
                Values.text(view.whole()),
                Values.text(indicator.unit().name()),
                Values.target(view.plan().ownTarget(indicator.code())),
                own.figure()
                        .map(figure -> book.traced(indicator.code(), view.whole(), figure))
                        .orElseGet(() -> Values.text(Cells.value(own, indicator))),
                Values.share(own.completion()),
                Values.share(own.expected()),
                Values.number(own.gap().map(Gap::points)),
                Values.light(own.verdict()),
                Values.text(own.rule()),
                Values.text(own.why()),
                Values.text(Cells.marks(own)),
                Values.sources(own.sources()));
    }

    /** A number with its way back; 未报送, 不涉及, 按年核算 in words. */
    private static DataSheet.Value value(LineageBook book, Assessment assessment, Indicator indicator) {
        if (assessment.figure().isPresent()) {
            return book.traced(assessment);
        }
        book.traced(assessment);
        return Values.text(Cells.value(assessment, indicator));
    }

    private static List<DataSheet.Value> sum(MonthView view, LineageBook book, Indicator indicator, CitySum sum) {
        return List.of(
                Values.text(indicator.code().value()),
                Values.text(indicator.name()),
                Values.text(view.whole()),
                Values.text(indicator.unit().name()),
                new DataSheet.Value.Decimal(sum.target().amount()),
                book.traced(indicator.code(), view.whole(), sum),
                Values.share(sum.completion()),
                Values.share(Optional.of(sum.expected())),
                Values.number(sum.completion()
                        .map(completion ->
                                Gap.between(completion).and(sum.expected()).points())),
                Values.light(sum.verdict()),
                Values.text(""),
                Values.text("各单位之和" + Names.without(sum.missing()) + TotalsApart.afterSum(sum)),
                Values.text(""),
                Values.sources(sum.actual().sources()));
    }
}
