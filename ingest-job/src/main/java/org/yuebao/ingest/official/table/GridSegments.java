package org.yuebao.ingest.official.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yuebao.ingest.official.grid.Block;
import org.yuebao.ingest.official.grid.GridCell;
import org.yuebao.ingest.official.grid.GridRow;

/** Cuts a grid before each title of a theme or an annex: a sheet, and at times a table, holds several. */
final class GridSegments {

    private static final Pattern ANNEX = Pattern.compile(
            "[（(【\\[]?\\s*附\\s*(?:件|表|录)\\s*[\\d一二三四五六七八九十]{1,3}(?:\\s*[-—–－]\\s*\\d+)?\\s*[)）】\\]]?\\s*[:：.、]?.{0,50}");
    private static final Pattern TITLE = Pattern.compile(
            "[^，,。；;]{2,50}(?:行动计划|工作计划|实施计划|行动方案|工作方案|实施方案|任务清单|工作清单|任务分解表|任务分工表|指标(?:及重点任务)?(?:计划)?表?|攻坚战|保卫战)(?:[（(].{1,8}[）)])?");

    private GridSegments() {}

    static List<Block.Grid> of(Block.Grid grid) {
        List<Block.Grid> segments = new ArrayList<>();
        List<GridRow> rows = new ArrayList<>();
        boolean inTitle = false;
        for (GridRow row : grid.rows()) {
            boolean isTitle = titleOf(row).isPresent();
            if (isTitle && !inTitle && !rows.isEmpty()) {
                segments.add(new Block.Grid(grid.sheet(), rows, grid.place()));
                rows = new ArrayList<>();
            }
            rows.add(row);
            inTitle = isTitle || (inTitle && row.isBlank());
        }
        segments.add(new Block.Grid(grid.sheet(), rows, grid.place()));
        return segments;
    }

    /** The title that a row holds and nothing else; it stands on the left or over most of the row. */
    static Optional<String> titleOf(GridRow row) {
        return row.onlyCell()
                .filter(cell -> cell.column() == 0 || cell.span() * 2 > row.columns())
                .map(GridCell::text)
                .map(text -> text.replace('\n', ' ').strip())
                .filter(GridSegments::isTitle);
    }

    private static boolean isTitle(String text) {
        return ANNEX.matcher(text).matches() || (TITLE.matcher(text).matches() && !Headings.isHeading(text));
    }
}
