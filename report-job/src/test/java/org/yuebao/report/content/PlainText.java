package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;

/** A report as plain text, to be read and compared whole. */
public final class PlainText {

    private PlainText() {}

    public static String of(List<Block> blocks) {
        return String.join("\n", blocks.stream().map(PlainText::of).toList()) + "\n";
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.Heading heading -> "\n" + "#".repeat(heading.level()) + " " + heading.text();
            case Block.Paragraph paragraph ->
                paragraph.role() == Block.Role.BODY
                        ? paragraph.text()
                        : "<" + paragraph.role() + "> " + paragraph.text();
            case Block.Table table -> of(table);
            case Block.Drawing drawing -> of(drawing.chart());
            case Block.PageBreak ignored -> "=== 分页 ===";
            case Block.Landscape landscape -> "=== 横排 ===\n" + of(landscape.blocks()) + "=== 横排完 ===";
        };
    }

    private static String of(Block.Table table) {
        List<String> lines = new ArrayList<>();
        lines.add("〔表〕" + table.caption());
        lines.add("| "
                + String.join(
                        " | ",
                        table.columns().stream().map(Block.Column::header).toList()) + " |");
        for (Block.Row row : table.rows()) {
            lines.add((row.emphasis() ? "* " : "| ")
                    + String.join(" | ", row.cells().stream().map(PlainText::of).toList()) + " |");
        }
        if (!table.note().isBlank()) {
            lines.add("（" + table.note() + "）");
        }
        return String.join("\n", lines);
    }

    private static String of(Block.Cell cell) {
        return cell.text() + (cell.tone() == Block.Tone.PLAIN ? "" : "[" + cell.tone() + "]");
    }

    private static String of(Chart chart) {
        List<String> lines = new ArrayList<>();
        lines.add("〔图〕" + chart.title() + "（" + chart.unit() + "，" + chart.kind() + "）："
                + String.join("、", chart.categories()));
        for (Chart.Series series : chart.series()) {
            lines.add("  " + series.name() + (series.target() ? "（目标）" : "") + "："
                    + String.join(
                            "、",
                            series.values().stream()
                                    .map(value -> value.map(Object::toString).orElse("无"))
                                    .toList()));
        }
        return String.join("\n", lines);
    }

    public static String of(DataSheet sheet) {
        List<String> lines = new ArrayList<>();
        lines.add("【" + sheet.name() + "】" + sheet.title() + "（冻结" + sheet.frozenColumns() + "列）");
        lines.add(String.join(
                " | ", sheet.columns().stream().map(DataSheet.Column::header).toList()));
        sheet.rows()
                .forEach(row -> lines.add(
                        String.join(" | ", row.stream().map(PlainText::of).toList())));
        sheet.chart().map(PlainText::of).ifPresent(lines::add);
        return String.join("\n", lines) + "\n";
    }

    private static String of(DataSheet.Value value) {
        return switch (value) {
            case DataSheet.Value.Text text -> text.text();
            case DataSheet.Value.Decimal decimal -> decimal.value().toPlainString();
            case DataSheet.Value.Share share -> share.value().toPlainString();
            case DataSheet.Value.TracedShare share -> share.value().toPlainString();
            case DataSheet.Value.Light light -> light.text() + "[" + light.tone() + "]";
            case DataSheet.Value.Traced traced ->
                traced.value().toPlainString() + "→" + traced.origin().sheet()
                        + traced.origin().row();
            case DataSheet.Value.Empty ignored -> "";
            case DataSheet.Value.Above ignored -> "〃";
        };
    }
}
