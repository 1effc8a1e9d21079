package org.yuebao.report.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.yuebao.report.content.Block;
import org.yuebao.report.content.Chart;

/** The last sheet: the numbers that the charts of the other sheets are drawn from, one block under the other. */
final class ChartNumbers {

    private static final int WIDTH = 18;

    private final String sheet;
    private final List<Chart> charts;
    private final Map<Chart, Integer> rows = new HashMap<>();

    ChartNumbers(String sheet, List<Chart> charts) {
        this.sheet = sheet;
        this.charts = new ArrayList<>(charts);
        int row = 0;
        for (Chart chart : charts) {
            rows.put(chart, row + 1);
            row += chart.categories().size() + 3;
        }
    }

    String sheet() {
        return sheet;
    }

    /** Row of the heads, from 0. */
    int headsOf(Chart chart) {
        return rows.getOrDefault(chart, 0);
    }

    void writeTo(SXSSFSheet target, CellLooks looks) {
        CellStyle title = looks.title();
        CellStyle head = looks.header();
        for (Chart chart : charts) {
            int heads = headsOf(chart);
            text(target.createRow(heads - 1), 0, chart.caption(), title);
            Row row = target.createRow(heads);
            text(row, 0, "类别", head);
            for (int s = 0; s < chart.series().size(); s++) {
                text(row, s + 1, chart.series().get(s).name(), head);
            }
            for (int i = 0; i < chart.categories().size(); i++) {
                values(target.createRow(heads + 1 + i), chart, i, looks);
            }
        }
        int most =
                charts.stream().mapToInt(chart -> chart.series().size()).max().orElse(0);
        for (int column = 0; column <= most; column++) {
            target.setColumnWidth(column, WIDTH * 256);
        }
    }

    private static void values(Row row, Chart chart, int index, CellLooks looks) {
        text(row, 0, chart.categories().get(index), looks.text(Block.Align.LEFT, false));
        for (int s = 0; s < chart.series().size(); s++) {
            int column = s + 1;
            var values = chart.series().get(s).values();
            if (index < values.size()) {
                values.get(index).ifPresent(value -> {
                    var cell = row.createCell(column);
                    cell.setCellValue(value.doubleValue());
                    cell.setCellStyle(looks.number(Block.Align.RIGHT, NumberFormats.of(value), false));
                });
            }
        }
    }

    private static void text(Row row, int column, String text, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(CellText.of(text));
        cell.setCellStyle(style);
    }
}
