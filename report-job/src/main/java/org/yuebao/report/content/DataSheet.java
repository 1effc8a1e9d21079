package org.yuebao.report.content;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One sheet of the report's workbook: a title row, a header row and rows of typed cells.
 *
 * @param name 概览, 指标, 任务明细, 任务进展, 汇总, 各区排名, 报送情况, 问题清单, 推导, 数据溯源
 * @param frozenColumns columns that stay in view
 * @param chart drawn beside the table, where there is one
 */
public record DataSheet(
        String name,
        String title,
        List<Column> columns,
        List<List<Value>> rows,
        int frozenColumns,
        Optional<Chart> chart) {

    public DataSheet {
        columns = List.copyOf(columns);
        rows = shared(rows);
    }

    /** Equal cells are one object: in a nation's sheets the same names and texts stand hundreds of thousands of times. */
    private static List<List<Value>> shared(List<List<Value>> rows) {
        Map<Value, Value> known = new HashMap<>();
        return rows.stream()
                .map(row -> row.stream()
                        .map(value -> known.computeIfAbsent(value, first -> first))
                        .toList())
                .toList();
    }

    /** @param width in characters */
    public record Column(String header, int width, Block.Align align) {}

    /**
     * A row of a sheet.
     *
     * @param sheet its name
     * @param row among that sheet's {@link DataSheet#rows}, from 0
     */
    public record Place(String sheet, int row) {}

    /** A cell of the workbook. */
    public sealed interface Value {

        /** Always text, also when it begins with = + - @. */
        record Text(String text) implements Value {}

        /** An exact number, shown with its own decimals. */
        record Decimal(BigDecimal value) implements Value {}

        /** A share 0..1, shown in percent with one decimal. */
        record Share(BigDecimal value) implements Value {}

        /** A light: shape, word and colour. */
        record Light(String text, Block.Tone tone) implements Value {}

        /** A number that links to the row that says where it comes from. */
        record Traced(BigDecimal value, Place origin) implements Value {}

        /** A share 0..1 in percent that links to the row that says where it comes from. */
        record TracedShare(BigDecimal value, Place origin) implements Value {}

        record Empty() implements Value {}

        /** Goes on from the cell above, with which it is joined; a sheet that has such cells has no filter. */
        record Above() implements Value {}
    }
}
