package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.Plan;
import org.yuebao.report.content.LongTermProgress.State;

/** 五年规划目标进展: at a year's end, how far the goals are reached that a plan of several years sets for its indicators. */
final class LongTermAnnex {

    static final String TITLE = "五年规划目标进展";

    private LongTermAnnex() {}

    /** Nothing where it isn't the year's last month, or no indicator is linked. */
    static List<Block> blocks(MonthView view) {
        if (view.month().month() != 12) {
            return List.of();
        }
        List<LongTermProgress> all = LongTermProgress.of(view);
        List<Block> blocks = new ArrayList<>();
        for (Plan plan : view.material().longTerm().plans()) {
            List<LongTermProgress> own = all.stream()
                    .filter(each -> each.goal().plan().id().equals(plan.id()))
                    .toList();
            if (!own.isEmpty()) {
                blocks.add(Cells.body(summary(plan, own)));
                blocks.add(table(view, plan, own));
            }
        }
        return blocks;
    }

    private static String summary(Plan plan, List<LongTermProgress> own) {
        String counts = own.stream()
                .map(LongTermProgress::state)
                .distinct()
                .sorted()
                .map(state -> state.chinese() + count(own, state) + "项")
                .collect(Collectors.joining("；"));
        return "本年度计划的指标中，" + own.size() + "项与《" + plan.title() + "》（" + plan.year() + "—" + plan.lastYear()
                + "年）的目标对应：" + counts + "。";
    }

    private static long count(List<LongTermProgress> own, State state) {
        return own.stream().filter(each -> each.state() == state).count();
    }

    private static Block table(MonthView view, Plan plan, List<LongTermProgress> own) {
        List<Block.Row> rows = new ArrayList<>();
        for (LongTermProgress each : own) {
            LongTermGoal goal = each.goal();
            rows.add(Cells.row(List.of(
                    String.valueOf(rows.size() + 1),
                    named(goal.indicator()),
                    Cells.orDash(goal.character()),
                    each.baseInWords(),
                    goal.goal().target().printed(),
                    each.readingInWords(),
                    each.changeInWords(),
                    each.leftInWords(),
                    each.state().chinese(),
                    Cells.orDash(String.join("，", each.remarks())))));
        }
        List<Block.Column> columns = List.of(
                Cells.centre("序号", 1),
                Cells.left("指标", 5),
                Cells.centre("属性", 2),
                Cells.right("基期值", 3),
                Cells.right(plan.lastYear() + "年目标", 3),
                Cells.right(view.plan().year() + "年值", 2),
                Cells.right("较基期", 2),
                Cells.left("距目标", 3),
                Cells.left("判断", 4),
                Cells.left("说明", 3));
        return new Block.Table(plan.title() + "目标进展", columns, rows, note(view, plan));
    }

    /** By its whole name: the short one (受污染耕地) says too little beside another plan's. */
    private static String named(Indicator indicator) {
        return indicator.unit().isNone() ? indicator.name() : indicator.name() + "（" + indicator.unit() + "）";
    }

    private static String note(MonthView view, Plan plan) {
        return "注：目标按规划原样；" + view.plan().year() + "年值为" + view.whole() + "数，合计类指标为" + plan.year()
                + "年以来各年之和，按规划的计量单位列出；" + "能按数值比较的才作判断，文字目标保留原文，由编制单位判断。对应关系见年度计划工作簿“对应指标”表。";
    }
}
