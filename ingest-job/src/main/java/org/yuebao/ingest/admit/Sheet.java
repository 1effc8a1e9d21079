package org.yuebao.ingest.admit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuebao.ingest.workbook.CellValue;
import org.yuebao.ingest.workbook.MergedArea;
import org.yuebao.ingest.workbook.RawCell;
import org.yuebao.ingest.workbook.RawRow;
import org.yuebao.ingest.workbook.RawSheet;

/**
 * A sheet with its columns known by header text, so that moved, extra or renamed columns, titles above and headers of two
 * rows do no harm.
 *
 * @param columns where each known column stands, from 0
 * @param twice headers that stand over more than one column; the first of them is used
 * @param rows below the header
 */
record Sheet<C extends Enum<C>>(
        RawSheet raw, Headers<C> headers, Map<C, Integer> columns, List<C> twice, List<RawRow> rows) {

    private static final int TITLE_ROWS_AT_MOST = 30;
    /** Fewer known headers are chance. */
    private static final int COLUMNS_AT_LEAST = 3;
    /** A header is short; a narrative that happens to be one is not. */
    private static final int LONGEST_HEADER = 30;

    /** The header is the row with the most known headers in it; empty where there is none. */
    static <C extends Enum<C>> Optional<Sheet<C>> of(RawSheet raw, Headers<C> headers, Class<C> columns) {
        List<RawRow> rows = raw.rows();
        Optional<Sheet<C>> best = Optional.empty();
        for (int i = 0; i < rows.size() && rows.get(i).number() <= TITLE_ROWS_AT_MOST; i++) {
            Sheet<C> candidate = at(raw, headers, columns, i);
            if (candidate.columns().size() >= COLUMNS_AT_LEAST
                    && best.filter(other -> other.columns().size()
                                    >= candidate.columns().size())
                            .isEmpty()) {
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    private static <C extends Enum<C>> Sheet<C> at(RawSheet raw, Headers<C> headers, Class<C> type, int index) {
        RawRow upper = raw.rows().get(index);
        Map<C, Integer> columns = new EnumMap<>(type);
        List<C> twice = new ArrayList<>();
        Optional<RawRow> lower = raw.rows().stream()
                .skip(index + 1L)
                .findFirst()
                .filter(row -> row.number() == upper.number() + 1 && isSecondHeader(raw, upper, row, headers));
        for (int column : upper.columns()) {
            if (lower.isEmpty() || !isAbove(raw, upper, lower.get(), column)) {
                claim(headers, upper.cell(column).text(), column, columns, twice, upper);
            }
        }
        lower.ifPresent(row -> row.columns()
                .forEach(column -> claim(headers, row.cell(column).text(), column, columns, twice, upper)));
        int last = lower.map(RawRow::number).orElse(upper.number());
        return new Sheet<>(
                raw,
                headers,
                Map.copyOf(columns),
                List.copyOf(twice),
                raw.rows().stream()
                        .filter(row -> row.number() > last && !isRepeatedHeader(headers, columns, row))
                        .toList());
    }

    /** The form's own word goes before a synonym, and the first column before a later one. */
    private static <C extends Enum<C>> void claim(
            Headers<C> headers, String header, int column, Map<C, Integer> columns, List<C> twice, RawRow upper) {
        Optional<C> known = header.length() > LONGEST_HEADER ? Optional.empty() : headers.column(header);
        if (known.isEmpty()) {
            return;
        }
        Integer other = columns.putIfAbsent(known.get(), column);
        if (other != null) {
            boolean otherIsOwn = headers.isOwn(known.get(), upper.cell(other).text());
            boolean thisIsOwn = headers.isOwn(known.get(), header);
            if (thisIsOwn && !otherIsOwn) {
                columns.put(known.get(), column);
            } else if (thisIsOwn == otherIsOwn) {
                twice.add(known.get());
            }
        }
    }

    /** A second header row stands under a cell that is merged over several columns, and says what each of them is. */
    private static <C extends Enum<C>> boolean isSecondHeader(
            RawSheet raw, RawRow upper, RawRow lower, Headers<C> headers) {
        return lower.columns().stream()
                        .anyMatch(column ->
                                headers.column(lower.cell(column).text()).isPresent())
                && upper.columns().stream().anyMatch(column -> isAbove(raw, upper, lower, column));
    }

    private static boolean isAbove(RawSheet raw, RawRow upper, RawRow lower, int column) {
        return raw.merges().stream()
                .filter(area -> area.contains(upper.number(), column) && area.lastRow() == upper.number())
                .anyMatch(area -> area.lastColumn() > area.firstColumn()
                        && lower.columns().stream()
                                .anyMatch(below -> below >= area.firstColumn() && below <= area.lastColumn()));
    }

    /** Printed again on each page. */
    private static <C extends Enum<C>> boolean isRepeatedHeader(
            Headers<C> headers, Map<C, Integer> columns, RawRow row) {
        return columns.entrySet().stream()
                        .filter(column -> headers.column(
                                        row.cell(column.getValue()).text())
                                .filter(column.getKey()::equals)
                                .isPresent())
                        .count()
                >= COLUMNS_AT_LEAST;
    }

    String name() {
        return raw.name();
    }

    boolean has(C column) {
        return columns.containsKey(column);
    }

    List<String> missing(List<C> wanted) {
        return wanted.stream()
                .filter(column -> !columns.containsKey(column))
                .map(headers::word)
                .toList();
    }

    /** Blank where the sheet has no such column. */
    RawCell cell(RawRow row, C column) {
        Integer index = columns.get(column);
        if (index == null) {
            int any = columns.values().stream().min(Comparator.naturalOrder()).orElse(0);
            return new RawCell(row.cell(any).place(), new CellValue.Blank());
        }
        return row.cell(index);
    }

    /** The merged cell over several rows that this one is part of. */
    Optional<MergedArea> mergedOverRows(RawRow row, C column) {
        Integer index = columns.get(column);
        return index == null
                ? Optional.empty()
                : raw.merges().stream()
                        .filter(area -> area.contains(row.number(), index) && area.lastRow() > area.firstRow())
                        .findFirst();
    }

    /** The cell, or the one that it is merged with. */
    RawCell shared(RawRow row, C column) {
        RawCell own = cell(row, column);
        if (!own.isBlank()) {
            return own;
        }
        return mergedOverRows(row, column)
                .flatMap(area -> raw.row(area.firstRow()).map(first -> first.cell(area.firstColumn())))
                .orElse(own);
    }
}
