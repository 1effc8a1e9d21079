package org.yuebao.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.yuebao.ingest.IngestSettings;
import org.yuebao.ingest.workbook.RawCell;
import org.yuebao.ingest.workbook.RawRow;
import org.yuebao.ingest.workbook.RawSheet;
import org.yuebao.ingest.workbook.WorkbookFile;
import org.yuebao.ingest.workbook.WorkbookLimits;
import org.yuebao.ingest.workbook.WorkbookUnreadableException;
import org.yuebao.model.submission.SourceCell;

/** Small pieces of a unit's own sheet, as it sent them, around a cell that is spoken of. */
@Component
class Excerpts {

    private static final int ROWS_AROUND = 2;
    private static final int COLUMNS_AROUND = 3;
    private static final int LAST_SHOWN_COLUMN = 20;

    /** Beyond it a file is no form of ours, and nobody looks for a cell there. */
    private static final int LAST_LOOKED_AT = 60;

    private final IngestSettings settings;

    Excerpts(IngestSettings settings) {
        this.settings = settings;
    }

    /** One shown row of a sheet. */
    public record ShownRow(int number, List<ShownCell> cells) {

        /** {@code 原表M31附近}, to be heard. */
        public String label() {
            return cells.stream()
                    .filter(ShownCell::asked)
                    .findFirst()
                    .map(cell -> "原表" + cell.address() + "附近")
                    .orElse("原表第" + number + "行");
        }
    }

    /** @param asked the cell in question */
    public record ShownCell(String address, String text, boolean asked) {

        /** {@code K} of {@code K23}. */
        public String column() {
            return address.replaceAll("\\d", "");
        }
    }

    /**
     * The cell's row with two rows on either side; no rows where the file has none there.
     *
     * @throws NotThere when that is no cell, or the file can't be opened
     */
    List<ShownRow> around(Path original, String name, String sheet, String cell) {
        int wanted = row(cell).orElseThrow(() -> new NotThere("没有单元格“" + cell + "”。"));
        try (WorkbookFile workbook = open(original, name)) {
            return workbook.read(sheet).map(RawSheet::rows).orElse(List.of()).stream()
                    .filter(row -> Math.abs(row.number() - wanted) <= ROWS_AROUND)
                    .map(row -> shown(row, cell, 0, Math.min(last(row), LAST_SHOWN_COLUMN)))
                    .toList();
        } catch (WorkbookUnreadableException e) {
            throw new NotThere("文件不能打开：" + e.reason());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + original, e);
        }
    }

    /** For each cell a few cells of its row; a cell whose row holds nothing, and all of a file that can't be opened, has none. */
    Map<SourceCell, ShownRow> strips(Path original, String name, Collection<SourceCell> cells) {
        Map<SourceCell, ShownRow> strips = new HashMap<>();
        try (WorkbookFile workbook = open(original, name)) {
            for (String sheet : cells.stream().map(SourceCell::sheet).distinct().toList()) {
                Optional<RawSheet> read = workbook.read(sheet);
                for (SourceCell cell : cells) {
                    if (cell.sheet().equals(sheet)) {
                        read.flatMap(found -> row(cell.address()).flatMap(found::row))
                                .flatMap(row -> strip(row, cell.address()))
                                .ifPresent(strip -> strips.put(cell, strip));
                    }
                }
            }
            return strips;
        } catch (WorkbookUnreadableException e) {
            return Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + original, e);
        }
    }

    private WorkbookFile open(Path original, String name) throws WorkbookUnreadableException, IOException {
        return WorkbookFile.open(original, name, WorkbookLimits.rows(settings.maxFilledRows()));
    }

    private static Optional<ShownRow> strip(RawRow row, String asked) {
        return IntStream.rangeClosed(0, LAST_LOOKED_AT)
                .filter(column -> row.cell(column).place().address().equals(asked))
                .mapToObj(column -> shown(row, asked, Math.max(0, column - COLUMNS_AROUND), column + COLUMNS_AROUND))
                .findFirst();
    }

    private static Optional<Integer> row(String address) {
        String digits = address.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 7 ? Optional.empty() : Optional.of(Integer.valueOf(digits));
    }

    private static int last(RawRow row) {
        return row.columns().isEmpty() ? 0 : row.columns().getLast();
    }

    private static ShownRow shown(RawRow row, String asked, int first, int last) {
        return new ShownRow(
                row.number(),
                IntStream.rangeClosed(first, last)
                        .mapToObj(row::cell)
                        .map(cell -> shown(cell, asked))
                        .toList());
    }

    private static ShownCell shown(RawCell cell, String asked) {
        return new ShownCell(
                cell.place().address(), cell.text(), cell.place().address().equals(asked));
    }
}
