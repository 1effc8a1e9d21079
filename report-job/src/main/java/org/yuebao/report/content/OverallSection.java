package org.yuebao.report.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.assessment.Timeliness;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.Theme;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.derivation.IndicatorTally;

/** 总体情况: who reported, how tasks and measures stand, and against last month. */
final class OverallSection {

    private final Wording wording;

    OverallSection(Wording wording) {
        this.wording = wording;
    }

    List<Block> blocks(MonthView view, Numbering numbering) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(numbering.level1(wording.line(Phrase.OVERALL)));
        blocks.addAll(submissions(view));
        blocks.addAll(measures(view));
        if (view.plan().indicators().findAny().isPresent()) {
            blocks.addAll(indicators(view));
        }
        blocks.add(table(view));
        blocks.add(new Block.Drawing(Charts.lightsByTheme(view)));
        Charts.lightsOverMonths(view).map(Block.Drawing::new).ifPresent(blocks::add);
        return blocks;
    }

    private List<Block> submissions(MonthView view) {
        List<UnitName> onTime = new ArrayList<>();
        List<UnitName> late = new ArrayList<>();
        List<UnitName> missing = new ArrayList<>();
        List<UnitName> awaited = new ArrayList<>();
        for (Unit unit : view.units()) {
            (switch (view.timeliness(unit.name())) {
                        case Timeliness.OnTime ignored -> onTime;
                        case Timeliness.Late ignored -> late;
                        case Timeliness.NotReported ignored -> missing;
                        case Timeliness.Awaited ignored -> awaited;
                    })
                    .add(unit.name());
        }
        DueDate due = view.material().due();
        String day = Numerals.day(due.date());
        String workingDay = Numerals.chinese(view.plan().rating().dueWorkingDay());
        String estimated = due.estimated() ? "，暂按周一至周五推算" : "";
        String expected = String.valueOf(view.units().size());
        if (!awaited.isEmpty()) {
            LocalDate asOf = view.material().asOf().atZone(DueDate.ZONE).toLocalDate();
            return wording.paragraphs(
                    Phrase.SUBMISSIONS_OPEN,
                    "截至日",
                    Numerals.day(asOf),
                    "截止日",
                    day,
                    "工作日",
                    workingDay,
                    "推算",
                    estimated,
                    "应报",
                    expected,
                    "已报",
                    String.valueOf(onTime.size() + late.size()),
                    "待报",
                    Names.counted(awaited),
                    "退回",
                    refused(view, awaited));
        }
        return wording.paragraphs(
                Phrase.SUBMISSIONS,
                "截止日",
                day,
                "工作日",
                workingDay,
                "推算",
                estimated,
                "应报",
                expected,
                "按时",
                String.valueOf(onTime.size()),
                "逾期",
                Names.counted(late),
                "未报",
                Names.counted(missing),
                "零报告",
                nilReports(view),
                "退回",
                refused(view, missing));
    }

    private static String refused(MonthView view, List<UnitName> silent) {
        List<UnitName> refused =
                silent.stream().filter(unit -> view.refusals(unit) > 0).toList();
        return refused.isEmpty() ? "" : "，其中退回待补正" + Names.counted(refused);
    }

    private static String nilReports(MonthView view) {
        List<UnitName> nil = view.units().stream()
                .map(Unit::name)
                .filter(unit -> view.standing(unit).filter(Standing::nilReport).isPresent())
                .toList();
        return nil.isEmpty() ? "" : "零报告" + Names.counted(nil) + "，按已报送计。";
    }

    private List<Block> measures(MonthView view) {
        Distribution distribution =
                new Distribution(wording, view.presentation().sharesSumTo100());
        LightCounts measures = view.lightsOf(view.plan().measures());
        List<Block> blocks = new ArrayList<>(wording.paragraphs(
                Phrase.MEASURES_OVERALL,
                "任务数",
                String.valueOf(view.plan().tasks().count()),
                "措施数",
                String.valueOf(measures.all()),
                "月",
                String.valueOf(view.month().month()),
                "措施分布",
                distribution.withShares(measures),
                "任务分布",
                distribution.plain(view.lightsOfTasks())));
        Optional<LightCounts> before = view.lastMonth()
                .map(last -> LightCounts.of(
                        last.measures().stream().map(light -> light.light()).toList()));
        blocks.addAll(before.filter(counts -> counts.all() > 0)
                .map(counts -> wording.paragraphs(Phrase.COMPARED, "变化", Distribution.change(measures, counts)))
                .orElseGet(() -> wording.paragraphs(Phrase.NOT_COMPARED)));
        if (!distribution.addsUp(measures)) {
            blocks.add(Cells.note("注：" + wording.line(Phrase.ROUNDING)));
        }
        return blocks;
    }

    private List<Block> indicators(MonthView view) {
        List<Indicator> indicators = view.plan().indicators().toList();
        int all = 0;
        int some = 0;
        for (Indicator indicator : indicators) {
            switch (IndicatorTally.of(view.summary(indicator.code()), view.assessments(indicator.code()))) {
                case ALL_WELL -> all++;
                case SOME_LAG -> some++;
                case UNJUDGED -> {}
            }
        }
        return wording.paragraphs(
                Phrase.INDICATORS_OVERALL,
                "指标数",
                String.valueOf(indicators.size()),
                "已评",
                String.valueOf(all + some),
                "全部达标",
                String.valueOf(all),
                "有偏慢滞后",
                String.valueOf(some));
    }

    private static Block table(MonthView view) {
        List<Block.Row> rows = new ArrayList<>();
        for (Theme theme : view.fields()) {
            rows.add(row(MonthView.named(theme), theme.tasks().count(), view.lightsOf(theme.measures()), false));
        }
        rows.add(
                row("合计", view.plan().tasks().count(), view.lightsOf(view.plan().measures()), true));
        return new Block.Table(
                "各领域工作措施评价",
                List.of(
                        Cells.left("领域", 4),
                        Cells.right("任务（项）", 2),
                        Cells.right("措施（项）", 2),
                        Cells.right("●正常", 2),
                        Cells.right("▲偏慢", 2),
                        Cells.right("■滞后", 2),
                        Cells.right("○未评", 2)),
                rows,
                "");
    }

    private static Block.Row row(String name, long tasks, LightCounts measures, boolean emphasis) {
        return new Block.Row(
                List.of(
                        Block.Cell.of(name),
                        Block.Cell.of(String.valueOf(tasks)),
                        Block.Cell.of(String.valueOf(measures.all())),
                        Block.Cell.of(String.valueOf(measures.green())),
                        Block.Cell.of(String.valueOf(measures.yellow())),
                        Block.Cell.of(String.valueOf(measures.red())),
                        Block.Cell.of(String.valueOf(measures.grey()))),
                emphasis);
    }
}
