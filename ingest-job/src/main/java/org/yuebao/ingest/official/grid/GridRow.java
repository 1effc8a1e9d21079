package org.yuebao.ingest.official.grid;

import java.util.List;
import java.util.Optional;

/** One row of a grid; cells from left to right, each once. */
public record GridRow(List<GridCell> cells, Place place) {

    public GridRow {
        cells = List.copyOf(cells);
    }

    /** The cell that covers a column; empty where the row ends before it. */
    public Optional<GridCell> at(int column) {
        return cells.stream().filter(cell -> cell.covers(column)).findFirst();
    }

    public int columns() {
        return cells.isEmpty() ? 0 : cells.getLast().end();
    }

    public boolean isBlank() {
        return cells.stream().allMatch(GridCell::isBlank);
    }

    /** The text of the row where one cell only holds anything; empty otherwise. */
    public Optional<GridCell> onlyCell() {
        List<GridCell> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        return filled.size() == 1 ? Optional.of(filled.getFirst()) : Optional.empty();
    }
}
