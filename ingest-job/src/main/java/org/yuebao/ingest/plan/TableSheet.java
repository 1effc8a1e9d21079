package org.yuebao.ingest.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.yuebao.model.plan.IndicatorTable;
import org.yuebao.model.plan.Plan;

/** 指标表: the plan's indicator annexes, one a row; the sheets 目标值1, 目标值2 … hold their cells. */
final class TableSheet {

    static final String NAME = "指标表";

    static final String NUMBER = "表号";
    private static final String TITLE = "标题";
    private static final String ROW_HEADER = "行标题";
    private static final String TURNED = "印时指标为行";
    private static final String NOTES = "表注";

    private TableSheet() {}

    static SheetContent content(Plan plan) {
        List<IndicatorTable> tables = plan.indicatorTables();
        return new SheetContent(
                NAME,
                "表号从1依次编号，与“目标值1”“目标值2”等工作表对应。表注一行一条。没有指标附件的计划留空。",
                1,
                columns(),
                IntStream.range(0, tables.size())
                        .mapToObj(i -> row(i + 1, tables.get(i)))
                        .toList());
    }

    private static List<Column> columns() {
        return List.of(
                Column.of(NUMBER, 8),
                Column.of(TITLE, 44),
                Column.of(ROW_HEADER, 16),
                Column.choice(TURNED, 14, Choices.YES_OR_NO),
                Column.of(NOTES, 80));
    }

    private static List<String> row(int number, IndicatorTable table) {
        return List.of(
                String.valueOf(number),
                table.title(),
                table.rowHeader(),
                Choices.YES_OR_NO.word(table.turned()),
                String.join("\n", table.notes()));
    }

    /** A table without its indicators and rows, which stand on other sheets. */
    record TableRow(int number, String title, String rowHeader, boolean turned, List<String> notes) {}

    static List<TableRow> read(WorkbookText workbook) {
        List<TableRow> tables = new ArrayList<>();
        for (TextRow row :
                workbook.rows(NAME, columns().stream().map(Column::key).toList())) {
            int expected = tables.size() + 1;
            if (row.wholeNumber(NUMBER).orElse(expected) != expected) {
                row.problem(NUMBER, row.found(NUMBER) + "，表号应从1依次编号，请填写“" + expected + "”");
            }
            tables.add(new TableRow(
                    expected,
                    row.required(TITLE),
                    row.text(ROW_HEADER),
                    row.chosen(TURNED, Choices.YES_OR_NO, false),
                    row.text(NOTES)
                            .lines()
                            .map(String::strip)
                            .filter(note -> !note.isEmpty())
                            .toList()));
        }
        return tables;
    }
}
