package org.yuebao.ingest.workbook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yuebao.ingest.workbook.WorkbookUnreadableException.Reason;

/**
 * A text file of separated fields, as Excel and WPS save it: by commas, semicolons or tabs, in GB18030, UTF-8 or UTF-16.
 * Its one sheet is named after the file, as Excel does when it opens one.
 */
final class DelimitedFile implements WorkbookFile {

    private static final char[] SEPARATORS = {',', '\t', ';'};
    /** Lines by which the separator is told; a form's header stands within them. */
    private static final int LINES_LOOKED_AT = 12;
    /** A table has more columns than a letter with a few commas. */
    private static final int COLUMNS_AT_LEAST = 4;

    private static final int LONGEST_FIELD = 200_000;

    private final RawSheet sheet;

    private DelimitedFile(RawSheet sheet) {
        this.sheet = sheet;
    }

    static DelimitedFile open(Path file, String name, WorkbookLimits limits)
            throws WorkbookUnreadableException, IOException {
        String text = Encodings.decode(Files.readAllBytes(file));
        if (text.length() > limits.maxCharacters()) {
            throw new WorkbookUnreadableException(Reason.TOO_LARGE, text.length() + " characters");
        }
        try {
            return new DelimitedFile(
                    new RawSheet(sheetName(name), false, rows(text, sheetName(name), limits), List.of()));
        } catch (CsvParseException | UncheckedIOException e) {
            throw new WorkbookUnreadableException(Reason.DAMAGED, e);
        }
    }

    private static String sheetName(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String stem = (dot > 0 ? fileName.substring(0, dot) : fileName).strip();
        return stem.isEmpty() ? "Sheet1" : stem;
    }

    private static List<RawRow> rows(String text, String sheet, WorkbookLimits limits)
            throws WorkbookUnreadableException {
        List<RawRow> rows = new ArrayList<>();
        int number = 0;
        for (CsvRecord line : reader(text, separatorOf(text))) {
            number++;
            SortedMap<Integer, CellValue> values = new TreeMap<>();
            for (int column = 0; column < Math.min(line.getFieldCount(), limits.maxColumns()); column++) {
                CellValue value = CellReader.text(withoutGuard(line.getField(column)));
                if (!value.isBlank()) {
                    values.put(column, value);
                }
            }
            if (!values.isEmpty()) {
                if (rows.size() == limits.maxFilledRows()) {
                    throw new WorkbookUnreadableException(
                            Reason.TOO_MANY_ROWS, sheet + " has more than " + limits.maxFilledRows());
                }
                rows.add(new RawRow(sheet, number, false, values));
            }
        }
        return rows;
    }

    /** {@code ="007"}: how some programs keep Excel from taking a text for a number. */
    private static String withoutGuard(String field) {
        return field.length() > 3 && field.startsWith("=\"") && field.endsWith("\"")
                ? field.substring(2, field.length() - 1)
                : field;
    }

    private static char separatorOf(String text) throws WorkbookUnreadableException {
        char best = SEPARATORS[0];
        int most = 0;
        for (char separator : SEPARATORS) {
            int columns = columns(text, separator);
            if (columns > most) {
                best = separator;
                most = columns;
            }
        }
        if (most < COLUMNS_AT_LEAST) {
            throw new WorkbookUnreadableException(Reason.NOT_A_SPREADSHEET, "a text without columns");
        }
        return best;
    }

    private static int columns(String text, char separator) {
        try (Stream<CsvRecord> lines = reader(text, separator).stream()) {
            return lines.limit(LINES_LOOKED_AT)
                    .map(CsvRecord::getFieldCount)
                    .max(Comparator.naturalOrder())
                    .orElse(0);
        } catch (CsvParseException e) {
            // With another separator the quotes may fall into place.
            return 0;
        }
    }

    private static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(text);
    }

    @Override
    public Form form() {
        return Form.DELIMITED;
    }

    @Override
    public List<String> sheetNames() {
        return List.of(sheet.name());
    }

    @Override
    public Optional<RawSheet> read(String name) {
        return sheet.name().equals(name.strip()) ? Optional.of(sheet) : Optional.empty();
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
