package org.yuebao.ingest.official.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.ingest.official.finding.FindingKind;
import org.yuebao.ingest.official.finding.Findings;
import org.yuebao.ingest.official.grid.Block;
import org.yuebao.ingest.official.grid.GridRow;
import org.yuebao.ingest.official.grid.OfficialDocument;

/** Tells task tables, indicator annexes and other tables apart, and reads them row by row. */
public final class PlanTables {

    private final Findings findings;
    private final List<PlanPart> parts = new ArrayList<>();
    /** Of the table before, which a table without a header goes on. */
    private Optional<TaskRows> going = Optional.empty();

    private PlanTables(Findings findings) {
        this.findings = findings;
    }

    public static List<PlanPart> read(OfficialDocument document, Findings findings) {
        PlanTables tables = new PlanTables(findings);
        for (Block block : document.blocks()) {
            switch (block) {
                case Block.Line line -> tables.parts.add(new PlanPart.Text(line.text(), line.place()));
                case Block.Grid grid -> GridSegments.of(grid).forEach(tables::read);
            }
        }
        return List.copyOf(tables.parts);
    }

    private void read(Block.Grid grid) {
        int header = headerOf(grid);
        if (header >= 0) {
            int from = goesOnBefore(grid, header) ? titles(grid) : header;
            texts(grid.rows().subList(0, from));
            readTasks(grid, from);
            return;
        }
        Optional<PlanPart.Annex> annex = AnnexGrid.read(grid, findings, parts);
        if (annex.isPresent()) {
            parts.add(annex.get());
        } else if (going.isPresent() && going.get().fits(grid)) {
            int titles = titles(grid);
            texts(grid.rows().subList(0, titles));
            readTasks(grid, titles);
        } else {
            texts(grid.rows());
            if (grid.rows().size() > 1 && grid.columns() > 1) {
                findings.add(
                        FindingKind.TABLE_IGNORED,
                        grid.place(),
                        textOf(grid.rows().getFirst()),
                        "该表没有导入");
            }
        }
    }

    /** Whether rows of the table before stand above the header, which then only says again what they hold. */
    private boolean goesOnBefore(Block.Grid grid, int header) {
        return going.filter(before -> before.fits(grid)).isPresent()
                && grid.rows().subList(0, header).stream()
                        .anyMatch(row -> !row.isBlank() && row.onlyCell().isEmpty());
    }

    /** How many rows at the top are titles of a theme. */
    private static int titles(Block.Grid grid) {
        int titles = 0;
        while (titles < grid.rows().size()
                && GridSegments.titleOf(grid.rows().get(titles)).isPresent()) {
            titles++;
        }
        return titles;
    }

    private static int headerOf(Block.Grid grid) {
        for (int i = 0; i < grid.rows().size(); i++) {
            if (TaskColumns.of(grid.rows().get(i), below(grid, i)).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<GridRow> below(Block.Grid grid, int index) {
        return index + 1 < grid.rows().size() ? Optional.of(grid.rows().get(index + 1)) : Optional.empty();
    }

    private void readTasks(Block.Grid grid, int from) {
        parts.add(new PlanPart.TableBegins(grid.sheet(), grid.place()));
        boolean begins = true;
        for (int i = from; i < grid.rows().size(); i++) {
            GridRow row = grid.rows().get(i);
            Optional<TaskColumns> columns = TaskColumns.of(row, below(grid, i));
            if (columns.isPresent()) {
                tellOthers(columns.get(), grid);
                going = Optional.of(new TaskRows(columns.get(), findings, going));
                i += TaskColumns.hasTwoRows(row, below(grid, i)) ? 1 : 0;
                begins = true;
            } else if (!row.isBlank()) {
                List<PlanPart> read = going.orElseThrow().read(row, begins);
                parts.addAll(read);
                begins &= read.stream().noneMatch(PlanPart.Row.class::isInstance);
            }
        }
    }

    private void tellOthers(TaskColumns columns, Block.Grid grid) {
        boolean told =
                going.filter(before -> before.hasOthers(columns.others())).isPresent();
        if (!columns.others().isEmpty() && !told) {
            findings.add(FindingKind.COLUMN_IGNORED, grid.place(), String.join("、", columns.others()), "这些列没有导入");
        }
    }

    private void texts(List<GridRow> rows) {
        for (GridRow row : rows) {
            String text = textOf(row);
            if (!text.isEmpty()) {
                parts.add(new PlanPart.Text(text, row.place()));
            }
        }
    }

    static String textOf(GridRow row) {
        List<String> texts = row.cells().stream()
                .map(cell -> cell.text().replace('\n', ' ').strip())
                .filter(text -> !text.isEmpty())
                .toList();
        return String.join(" ", texts);
    }
}
