package org.yuebao.ingest.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** The sheets of a workbook as rows of text, whatever types Excel, WPS or LibreOffice gave the cells. */
final class WorkbookText {

    private static final int HEADER_IS_WITHIN_ROWS = 10;

    private final Workbook workbook;
    private final Problems problems;
    private final DataFormatter asShown = new DataFormatter(Locale.ROOT);

    WorkbookText(Workbook workbook, Problems problems) {
        this.workbook = workbook;
        this.problems = problems;
        asShown.setUseCachedValuesForFormulaCells(true);
    }

    /** Sheets and columns that are missing are problems; blank rows are left out. */
    List<TextRow> rows(String sheetName, List<String> headers) {
        Optional<Sheet> sheet = sheet(sheetName);
        if (sheet.isEmpty()) {
            problems.add(sheetName, "缺少工作表“" + sheetName + "”，请按原样保留全部工作表");
            return List.of();
        }
        Optional<Header> header = header(sheet.get(), headers);
        if (header.isEmpty()) {
            problems.add(sheetName, "找不到表头行，表头应有：" + String.join("、", headers));
            return List.of();
        }
        for (String missing : headers) {
            if (!header.get().columns().containsKey(missing)) {
                problems.add(sheetName + "!" + header.get().row(), "表头缺少“" + missing + "”列，请补上该列");
            }
        }
        List<TextRow> rows = new ArrayList<>();
        for (int i = header.get().row(); i <= sheet.get().getLastRowNum(); i++) {
            Map<Integer, String> texts = texts(sheet.get(), i);
            if (!texts.isEmpty()) {
                rows.add(new TextRow(sheetName, i + 1, header.get().columns(), texts, problems));
            }
        }
        return rows;
    }

    /** As {@link #rows}; a sheet that is not there has none. */
    List<TextRow> rowsIfThere(String sheetName, List<String> headers) {
        return sheet(sheetName).isEmpty() ? List.of() : rows(sheetName, headers);
    }

    private Optional<Sheet> sheet(String name) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetAt)
                .filter(sheet -> sheet.getSheetName().strip().equals(name))
                .findFirst();
    }

    /** The row, as a person counts, that has most of the headers, and at least half of them. */
    private Optional<Header> header(Sheet sheet, List<String> headers) {
        Optional<Header> best = Optional.empty();
        int most = (headers.size() - 1) / 2;
        for (int i = 0; i < HEADER_IS_WITHIN_ROWS; i++) {
            Map<String, Integer> columns = new LinkedHashMap<>();
            texts(sheet, i)
                    .forEach((column, text) -> columns.putIfAbsent(new Column(text, 0, List.of()).key(), column));
            int known = (int) headers.stream().filter(columns::containsKey).count();
            if (known > most) {
                most = known;
                best = Optional.of(new Header(i + 1, columns));
            }
        }
        return best;
    }

    private Map<Integer, String> texts(Sheet sheet, int rowIndex) {
        Map<Integer, String> texts = new TreeMap<>();
        Row row = sheet.getRow(rowIndex);
        if (row != null) {
            for (Cell cell : row) {
                String text = text(cell);
                if (!text.isEmpty()) {
                    texts.put(cell.getColumnIndex(), text);
                }
            }
        }
        return texts;
    }

    private String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        String text = type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : asShown.formatCellValue(cell);
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private record Header(int row, Map<String, Integer> columns) {}
}
