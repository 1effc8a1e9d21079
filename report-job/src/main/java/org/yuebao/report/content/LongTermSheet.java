package org.yuebao.report.content;

import java.util.List;
import java.util.Optional;

/** 五年规划目标: a row for each goal of a plan of several years; only at a year's end and where indicators are linked. */
final class LongTermSheet {

    private LongTermSheet() {}

    static Optional<DataSheet> of(MonthView view, LineageBook book) {
        List<LongTermProgress> all = view.month().month() == 12 ? LongTermProgress.of(view) : List.of();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DataSheet(
                "五年规划目标",
                view.month().chinese() + LongTermAnnex.TITLE,
                List.of(
                        Values.left("指标编号", 12),
                        Values.left("规划", 30),
                        Values.left("规划指标", 30),
                        Values.centre("属性", 10),
                        Values.centre("计量单位", 12),
                        Values.left("基期值", 16),
                        Values.left("规划目标", 18),
                        Values.right("本年值", 12),
                        Values.right("较基期", 12),
                        Values.left("距目标", 22),
                        Values.left("判断", 24),
                        Values.left("说明", 24),
                        Values.left("数据来源", 50)),
                all.stream().map(each -> row(view, book, each)).toList(),
                3,
                Optional.empty()));
    }

    private static List<DataSheet.Value> row(MonthView view, LineageBook book, LongTermProgress each) {
        LongTermGoal goal = each.goal();
        return List.of(
                Values.text(goal.own().code().value()),
                Values.text(goal.plan().title()),
                Values.text(goal.indicator().name()),
                Values.text(goal.character()),
                Values.text(goal.indicator().unit().name()),
                Values.text(each.baseInWords()),
                Values.text(goal.goal().target().printed()),
                each.reading()
                        .map(figure -> book.traced(goal.own().code(), view.whole(), figure))
                        .orElseGet(() -> Values.text("")),
                Values.number(each.change()),
                Values.text(each.leftInWords()),
                Values.text(each.state().chinese()),
                Values.text(String.join("，", each.remarks())),
                Values.sources(each.reading().map(figure -> figure.sources()).orElse(List.of())));
    }
}
