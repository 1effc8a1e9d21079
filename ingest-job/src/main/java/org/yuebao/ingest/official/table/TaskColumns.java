package org.yuebao.ingest.official.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuebao.ingest.official.grid.GridCell;
import org.yuebao.ingest.official.grid.GridRow;

/**
 * Which column of a task table holds what.
 *
 * @param byRole the first column of each role, from 0
 * @param width columns of the header row
 * @param others headers of columns that hold nothing of a plan, such as 备注
 */
record TaskColumns(Map<ColumnRole, Integer> byRole, int width, List<String> others) {

    TaskColumns {
        byRole = Map.copyOf(byRole);
        others = List.copyOf(others);
    }

    /** Empty where the row (with the one below, for headers of two rows) is no header of a task table. */
    static Optional<TaskColumns> of(GridRow row, Optional<GridRow> below) {
        Optional<TaskColumns> alone = of(headers(row), row.columns());
        Optional<TaskColumns> both =
                below.flatMap(second -> of(joined(row, second), Math.max(row.columns(), second.columns())));
        if (both.isPresent()
                && below.filter(second -> isShort(second)
                                && rolesOf(second) < both.get().byRole.size())
                        .isPresent()
                && both.get().byRole.size()
                        > alone.map(columns -> columns.byRole.size()).orElse(2)) {
            return both;
        }
        return alone;
    }

    private static int rolesOf(GridRow row) {
        return of(headers(row), row.columns())
                .map(columns -> columns.byRole.size())
                .orElse(0);
    }

    /** Whether the header has two rows, given that {@code row} is its first. */
    static boolean hasTwoRows(GridRow row, Optional<GridRow> below) {
        return of(row, below).map(TaskColumns::byRole).map(Map::size).orElse(0) > rolesOf(row);
    }

    private static boolean isShort(GridRow row) {
        return row.cells().stream().allMatch(cell -> cell.text().length() <= 12);
    }

    private static Map<Integer, String> headers(GridRow row) {
        Map<Integer, String> headers = new LinkedHashMap<>();
        row.cells().stream().filter(cell -> !cell.isBlank()).forEach(cell -> headers.put(cell.column(), cell.text()));
        return headers;
    }

    private static Map<Integer, String> joined(GridRow row, GridRow below) {
        Map<Integer, String> headers = new LinkedHashMap<>();
        for (int column = 0; column < Math.max(row.columns(), below.columns()); column++) {
            String lower = below.at(column).map(GridCell::text).orElse("");
            String upper = row.at(column).map(GridCell::text).orElse("");
            String text = ColumnRole.of(lower).isPresent() ? lower : upper + lower;
            if (!text.isBlank() && !headers.containsValue(text)) {
                headers.put(column, text);
            }
        }
        return headers;
    }

    private static Optional<TaskColumns> of(Map<Integer, String> headers, int width) {
        Map<ColumnRole, Integer> byRole = new EnumMap<>(ColumnRole.class);
        List<String> others = new ArrayList<>();
        headers.forEach((column, header) -> {
            Optional<ColumnRole> role = ColumnRole.of(header).filter(known -> known != ColumnRole.PERSON);
            if (role.filter(ColumnRole.MEASURE::equals).isPresent() && isGoalBesideMeasures(header, headers)) {
                others.add(ColumnRole.plain(header));
            } else if (role.isPresent() && !byRole.containsKey(role.get())) {
                byRole.put(role.get(), column);
            } else if (role.filter(ColumnRole.TASK::equals).isPresent() && !saysMeasure(headers)) {
                // 重点任务 beside 工作任务: the second says what is to be done.
                byRole.put(ColumnRole.MEASURE, column);
            } else {
                others.add(ColumnRole.plain(header));
            }
        });
        if (!byRole.containsKey(ColumnRole.MEASURE) && byRole.containsKey(ColumnRole.TASK)) {
            byRole.put(ColumnRole.MEASURE, byRole.get(ColumnRole.TASK));
            byRole.remove(ColumnRole.TASK);
        }
        boolean hasUnits = byRole.keySet().stream().anyMatch(ColumnRole::isOfUnits);
        boolean isHeader = byRole.containsKey(ColumnRole.MEASURE)
                && (hasUnits || byRole.containsKey(ColumnRole.DEADLINE))
                && byRole.size() >= 3;
        return isHeader ? Optional.of(new TaskColumns(byRole, width, others)) : Optional.empty();
    }

    /** 工作目标 is what is to be done where no column says how. */
    private static boolean isGoalBesideMeasures(String header, Map<Integer, String> headers) {
        return isGoal(header)
                && headers.values().stream()
                        .filter(other -> ColumnRole.of(other)
                                .filter(ColumnRole.MEASURE::equals)
                                .isPresent())
                        .anyMatch(other -> !isGoal(other));
    }

    private static boolean isGoal(String header) {
        return ColumnRole.plain(header).matches(".*(目标|要求).*(?<!措施|举措|内容)");
    }

    private static boolean saysMeasure(Map<Integer, String> headers) {
        return headers.values().stream()
                .anyMatch(header ->
                        ColumnRole.of(header).filter(ColumnRole.MEASURE::equals).isPresent());
    }

    boolean has(ColumnRole role) {
        return byRole.containsKey(role);
    }

    int of(ColumnRole role) {
        return byRole.getOrDefault(role, -1);
    }
}
