package org.yuebao.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.submission.ProgressEntry;
import org.yuebao.model.submission.Reading;
import org.yuebao.model.submission.Reported;

/**
 * What stands below some receipts, read set-wise: one query per table and five hundred receipts, not one per receipt.
 * Rows of a receipt are written once and together with it, so several queries can't disagree.
 */
final class ReceiptParts {

    private static final int RECEIPTS_AT_ONCE = 500;

    private final Map<Long, List<ProgressEntry>> entries = new HashMap<>();
    private final Map<Long, List<Reading>> readings = new HashMap<>();
    private final Map<Long, List<Finding>> findings = new HashMap<>();
    private final Map<ReadingKey, Map<ReadingColumn, Reported>> values = new HashMap<>();

    private record ReadingKey(long receipt, int place) {}

    private ReceiptParts() {}

    static ReceiptParts ofSubmissions(Database database, List<Long> receipts) {
        ReceiptParts parts = new ReceiptParts();
        for (List<Long> some : slices(receipts)) {
            read(database, "progress_entry", some, parts::addEntry);
            read(database, "reading_value", some, parts::addValue);
            read(database, "reading", some, parts::addReading);
            read(database, "finding", some, parts::addFinding);
        }
        return parts;
    }

    static ReceiptParts ofRefusals(Database database, List<Long> receipts) {
        ReceiptParts parts = new ReceiptParts();
        for (List<Long> some : slices(receipts)) {
            read(database, "finding", some, parts::addFinding);
        }
        return parts;
    }

    List<ProgressEntry> entries(long receipt) {
        return entries.getOrDefault(receipt, List.of());
    }

    List<Reading> readings(long receipt) {
        return readings.getOrDefault(receipt, List.of());
    }

    List<Finding> findings(long receipt) {
        return findings.getOrDefault(receipt, List.of());
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private static void read(Database database, String table, Collection<Long> receipts, RowReader reader) {
        database.sql("SELECT * FROM " + table + " WHERE receipt_id IN (:receipts) ORDER BY receipt_id, place")
                .param("receipts", receipts)
                .query(reader::read);
    }

    private void addEntry(ResultSet row) throws SQLException {
        below(entries, row).add(SubmissionColumns.entry(row));
    }

    private void addFinding(ResultSet row) throws SQLException {
        below(findings, row).add(SubmissionColumns.finding(row));
    }

    private void addValue(ResultSet row) throws SQLException {
        values.computeIfAbsent(readingKey(row), key -> new EnumMap<>(ReadingColumn.class))
                .put(ReadingColumn.valueOf(row.getString("reading_column")), ReportedColumns.read(row));
    }

    private void addReading(ResultSet row) throws SQLException {
        Map<ReadingColumn, Reported> told = values.getOrDefault(readingKey(row), Map.of());
        below(readings, row)
                .add(new Reading(
                        new IndicatorCode(row.getString("indicator_code")),
                        told.getOrDefault(ReadingColumn.MONTH_VALUE, Reported.missing()),
                        told.getOrDefault(ReadingColumn.CUMULATIVE, Reported.missing()),
                        told.getOrDefault(ReadingColumn.NUMERATOR, Reported.missing()),
                        told.getOrDefault(ReadingColumn.DENOMINATOR, Reported.missing()),
                        told.getOrDefault(ReadingColumn.DUST_DAYS, Reported.missing()),
                        told.getOrDefault(ReadingColumn.LAST_YEAR, Reported.missing()),
                        row.getString("note")));
    }

    private static ReadingKey readingKey(ResultSet row) throws SQLException {
        return new ReadingKey(row.getLong("receipt_id"), row.getInt("place"));
    }

    private static <T> List<T> below(Map<Long, List<T>> parts, ResultSet row) throws SQLException {
        return parts.computeIfAbsent(row.getLong("receipt_id"), receipt -> new ArrayList<>());
    }

    private static List<List<Long>> slices(List<Long> receipts) {
        List<List<Long>> slices = new ArrayList<>();
        for (int from = 0; from < receipts.size(); from += RECEIPTS_AT_ONCE) {
            slices.add(receipts.subList(from, Math.min(from + RECEIPTS_AT_ONCE, receipts.size())));
        }
        return slices;
    }
}
