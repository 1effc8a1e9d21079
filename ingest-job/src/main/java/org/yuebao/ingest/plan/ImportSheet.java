package org.yuebao.ingest.plan;

import java.util.List;

/** 导入问题: what an import wasn't sure of, for the person who checks the workbook; it isn't read back. */
public record ImportSheet(List<Row> rows) {

    public static final String NAME = "导入问题";

    public ImportSheet {
        rows = List.copyOf(rows);
    }

    /** One finding, in Chinese throughout. */
    public record Row(String severity, String place, String kind, String found, String assumed, String advice) {}

    SheetContent content() {
        return new SheetContent(
                NAME,
                "导入时没有把握之处，请逐条核对并在其他工作表中改正；本表不会载入。",
                1,
                List.of(
                        Column.of("级别", 8),
                        Column.of("位置", 30),
                        Column.of("问题", 24),
                        Column.of("文件中", 60),
                        Column.of("导入时", 50),
                        Column.of("请", 40)),
                rows.stream()
                        .map(row -> List.of(
                                row.severity(), row.place(), row.kind(), row.found(), row.assumed(), row.advice()))
                        .toList());
    }
}
