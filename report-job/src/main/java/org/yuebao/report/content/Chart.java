package org.yuebao.report.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * A chart with all its numbers; native in Word and XLSX, drawn in PDF.
 *
 * @param unit of the value axis, as printed
 * @param categories names along the category axis
 */
public record Chart(Kind kind, String title, String unit, List<String> categories, List<Series> series) {

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    /** What stands under the chart on paper: its title, and the unit of its values where there is one. */
    public String caption() {
        return unit.isEmpty() ? title : title + "（单位：" + unit + "）";
    }

    /** All numbers in words, for readers who can't see the chart. */
    public String description() {
        StringJoiner all = new StringJoiner("；", caption() + "。", "。");
        for (Series each : series) {
            StringJoiner values = new StringJoiner("、", each.name() + "：", "");
            for (int i = 0; i < Math.min(categories.size(), each.values().size()); i++) {
                String category = categories.get(i);
                values.add(each.values()
                        .get(i)
                        .map(value -> category + value.toPlainString())
                        .orElse(category + "无数据"));
            }
            all.add(values.toString());
        }
        return all.toString();
    }

    /** Form of the chart. */
    public enum Kind {
        /** Horizontal bars, one on another: lights by theme. */
        STACKED_BARS,
        /** Upright columns; a series of kind target is drawn as a line of marks. */
        COLUMNS,
        /** One line a series over the months. */
        LINES
    }

    /**
     * @param values one for each category; empty where there is none, which is drawn as a gap
     * @param target true for what is to be reached, drawn apart from what is
     */
    public record Series(String name, List<Optional<BigDecimal>> values, Block.Tone tone, boolean target) {
        public Series {
            values = List.copyOf(values);
        }
    }
}
