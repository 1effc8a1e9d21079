package org.yuebao.ingest.plan.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yuebao.model.submission.SourceCell;

/** Where in a plan workbook a thing stands: its sheet's row by the key in the first column, its column by the header. */
public final class PlanPlaces {

    private static final int HEADER_IS_WITHIN_ROWS = 10;

    private final Map<String, Map<String, Integer>> rows = new HashMap<>();
    private final Map<String, Map<String, Integer>> columns = new HashMap<>();

    private PlanPlaces() {}

    /** Of a plan that was loaded before: it has no cells. */
    public static PlanPlaces unknown() {
        return new PlanPlaces();
    }

    /** @param in an .xlsx file that the plan was read from; left open */
    public static PlanPlaces inWorkbook(InputStream in) {
        PlanPlaces places = new PlanPlaces();
        try (XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            workbook.forEach(places::note);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the workbook again", e);
        }
        return places;
    }

    /** Empty where the workbook has no such row or column. */
    Optional<SourceCell> cell(String sheet, String key, String header) {
        Integer row = rows.getOrDefault(sheet, Map.of()).get(key);
        Integer column = columns.getOrDefault(sheet, Map.of()).get(header);
        return row == null || column == null
                ? Optional.empty()
                : Optional.of(new SourceCell(sheet, CellReference.convertNumToColString(column) + (row + 1)));
    }

    /** The header is the row with most cells among the first; keys repeat where a measure has several items. */
    private void note(Sheet sheet) {
        DataFormatter asShown = new DataFormatter();
        Map<String, Integer> headers = new HashMap<>();
        Map<String, Integer> keys = new HashMap<>();
        int most = 1;
        for (Row row : sheet) {
            Map<String, Integer> texts = new HashMap<>();
            for (Cell cell : row) {
                asShown.formatCellValue(cell)
                        .strip()
                        .lines()
                        .findFirst()
                        .ifPresent(text -> texts.putIfAbsent(text.strip(), cell.getColumnIndex()));
            }
            if (row.getRowNum() < HEADER_IS_WITHIN_ROWS && headers.isEmpty() && texts.size() > most) {
                headers = texts;
            }
            Cell first = row.getCell(0);
            if (first != null) {
                keys.putIfAbsent(asShown.formatCellValue(first).strip(), row.getRowNum());
            }
        }
        rows.put(sheet.getSheetName().strip(), keys);
        columns.put(sheet.getSheetName().strip(), headers);
    }
}
