package org.yuebao.report.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.content.Block;
import org.yuebao.report.content.DataSheet;
import org.yuebao.report.content.DataSheet.Value;
import org.yuebao.report.content.Imprint;
import org.yuebao.report.content.MonthView;
import org.yuebao.report.content.PlanTitle;
import org.yuebao.report.content.ReportDocument;
import org.yuebao.report.content.ReportMaterial;
import org.yuebao.report.content.Values;

/**
 * Makes the performance table (序号, 任务名称, 年度任务及目标, 完成情况) from the same material as the month's report.
 * What is said of completion comes from verdicts, sums and deadlines only; nothing is judged here, no unit is quoted.
 */
public final class PerformanceTable {

    private PerformanceTable() {}

    /**
     * @param material of the period's last month
     * @param unit whose own table it is; empty for the whole jurisdiction's
     */
    public static ReportDocument of(ReportMaterial material, PerformancePeriod period, Optional<UnitName> unit) {
        if (!material.month().equals(period.last())) {
            throw new IllegalArgumentException(
                    period.chinese() + " goes by " + period.last() + ", not by " + material.month());
        }
        MonthView view = new MonthView(material);
        Subject subject = unit.<Subject>map(one -> new OneUnit(view, one)).orElseGet(() -> new Whole(view));
        List<PerformanceRow> rows = subject.rows();
        List<String> notes = new PerformanceNotes(view, period, unit).lines();
        String title = title(view, period);
        String whose = whose(view, unit);
        return new ReportDocument(
                imprint(view, title + "（" + whose + "）", period),
                blocks(view, title, whose, rows, notes),
                List.of(sheet(title + "（" + whose + "）", rows, notes), subject.basis()));
    }

    /** 2022年6月污染防治攻坚战行动计划绩效任务完成情况表_通州区, without an ending. */
    public static String fileName(ReportMaterial material, PerformancePeriod period, Optional<UnitName> unit) {
        return title(new MonthView(material), period)
                + unit.map(one -> "_" + one).orElse("");
    }

    /** What a table is of: the whole, or one unit. */
    interface Subject {
        List<PerformanceRow> rows();

        /** By which verdicts and cells the rows go. */
        DataSheet basis();
    }

    private static String title(MonthView view, PerformancePeriod period) {
        return period.chinese() + PlanTitle.shortOf(view.plan()) + "绩效任务完成情况表";
    }

    private static String whose(MonthView view, Optional<UnitName> unit) {
        return unit.map(UnitName::value).orElse(view.whole());
    }

    private static Imprint imprint(MonthView view, String title, PerformancePeriod period) {
        ReportMaterial material = view.material();
        return new Imprint(
                title,
                period.chinese() + "绩效任务完成情况",
                view.organisation(),
                material.label().toString(),
                material.mark(),
                view.plan().version().number(),
                material.inputsSha256(),
                material.asOf());
    }

    private static List<Block> blocks(
            MonthView view, String title, String whose, List<PerformanceRow> rows, List<String> notes) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Block.Role.TITLE, title));
        blocks.add(new Block.Paragraph(Block.Role.SUBTITLE, "（" + whose + "）"));
        blocks.add(new Block.Table(
                "",
                List.of(
                        new Block.Column("序号", Block.Align.CENTRE, 3),
                        new Block.Column("任务名称", Block.Align.LEFT, 8),
                        new Block.Column("年度任务及目标", Block.Align.LEFT, 19),
                        new Block.Column("完成情况", Block.Align.LEFT, 22)),
                rows.stream().map(PerformanceTable::row).toList(),
                ""));
        for (int i = 0; i < notes.size(); i++) {
            blocks.add(new Block.Paragraph(Block.Role.NOTE, (i == 0 ? "注：" : "") + (i + 1) + ". " + notes.get(i)));
        }
        blocks.add(new Block.Paragraph(Block.Role.SIGNATURE, view.organisation()));
        blocks.add(new Block.Paragraph(Block.Role.DATE, date(view)));
        return List.of(new Block.Landscape(blocks));
    }

    private static String date(MonthView view) {
        var day = view.material().asOf().atZone(DueDate.ZONE).toLocalDate();
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static Block.Row row(PerformanceRow row) {
        return switch (row) {
            case PerformanceRow.Group group ->
                new Block.Row(cells("", group.name(), group.extent(), group.lights()), true);
            case PerformanceRow.Line line ->
                line.goesOn()
                        ? new Block.Row(cells("", "", line.target(), line.completion()), false, 2)
                        : new Block.Row(
                                cells(String.valueOf(line.number()), line.task(), line.target(), line.completion()),
                                false);
        };
    }

    private static List<Block.Cell> cells(String... texts) {
        return List.of(texts).stream().map(Block.Cell::of).toList();
    }

    private static DataSheet sheet(String title, List<PerformanceRow> rows, List<String> notes) {
        List<List<Value>> values = new ArrayList<>();
        for (PerformanceRow row : rows) {
            values.add(
                    switch (row) {
                        case PerformanceRow.Group group ->
                            List.of(
                                    new Value.Empty(),
                                    Values.text(group.name()),
                                    Values.text(group.extent()),
                                    Values.text(group.lights()));
                        case PerformanceRow.Line line ->
                            List.of(
                                    line.goesOn() ? new Value.Above() : Values.number(line.number()),
                                    line.goesOn() ? new Value.Above() : Values.text(line.task()),
                                    Values.text(line.target()),
                                    Values.text(line.completion()));
                    });
        }
        for (String note : notes) {
            values.add(List.of(Values.text("注"), new Value.Empty(), new Value.Empty(), Values.text(note)));
        }
        return new DataSheet(
                "绩效任务",
                title,
                List.of(
                        Values.centre("序号", 8),
                        Values.left("任务名称", 26),
                        Values.left("年度任务及目标", 60),
                        Values.left("完成情况", 70)),
                values,
                2,
                Optional.empty());
    }
}
