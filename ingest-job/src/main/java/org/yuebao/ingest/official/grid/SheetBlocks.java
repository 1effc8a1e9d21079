package org.yuebao.ingest.official.grid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.ingest.official.grid.GridCell.Merge;
import org.yuebao.ingest.workbook.MergedArea;
import org.yuebao.ingest.workbook.RawRow;
import org.yuebao.ingest.workbook.RawSheet;
import org.yuebao.ingest.workbook.WorkbookFile;
import org.yuebao.ingest.workbook.WorkbookLimits;
import org.yuebao.ingest.workbook.WorkbookUnreadableException;

/** Each sheet of a workbook as one grid, titles and notes included. */
final class SheetBlocks {

    private SheetBlocks() {}

    static List<Block> read(Path file, WorkbookLimits limits) throws WorkbookUnreadableException, IOException {
        List<Block> blocks = new ArrayList<>();
        try (WorkbookFile workbook = WorkbookFile.open(file, limits)) {
            for (String name : workbook.sheetNames()) {
                workbook.read(name.strip()).ifPresent(sheet -> blocks.add(grid(sheet)));
            }
        }
        return blocks;
    }

    private static Block.Grid grid(RawSheet sheet) {
        Place place = new Place("工作表“" + sheet.name() + "”", 0);
        int columns = sheet.rows().stream()
                .flatMap(row -> row.columns().stream())
                .mapToInt(column -> column + 1)
                .max()
                .orElse(0);
        return new Block.Grid(
                sheet.name(),
                sheet.rows().stream()
                        .map(row -> row(sheet, row, columns, place))
                        .toList(),
                place);
    }

    private static GridRow row(RawSheet sheet, RawRow row, int columns, Place place) {
        List<GridCell> cells = new ArrayList<>();
        for (int column = 0; column < columns; ) {
            GridCell cell = cell(sheet, row, column, columns);
            cells.add(cell);
            column = cell.end();
        }
        return new GridRow(cells, place.atRow(row.number()));
    }

    private static GridCell cell(RawSheet sheet, RawRow row, int column, int columns) {
        Optional<MergedArea> merged = sheet.merges().stream()
                .filter(area -> area.contains(row.number(), column))
                .findFirst();
        if (merged.isEmpty()) {
            return new GridCell(column, 1, Merge.NONE, paragraphs(row, column));
        }
        MergedArea area = merged.get();
        int span = Math.min(columns - 1, area.lastColumn()) - column + 1;
        if (area.firstRow() == area.lastRow()) {
            return new GridCell(column, span, Merge.NONE, paragraphs(row, column));
        }
        return row.number() == area.firstRow()
                ? new GridCell(column, span, Merge.BEGINS, paragraphs(row, column))
                : new GridCell(column, span, Merge.CONTINUES, List.of());
    }

    /** In a sheet a paragraph can't be told from a line. */
    private static List<String> paragraphs(RawRow row, int column) {
        return row.cell(column)
                .text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
