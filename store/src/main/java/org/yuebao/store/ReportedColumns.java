package org.yuebao.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.submission.Reported;
import org.yuebao.model.submission.SourceCell;

/**
 * A reported value as the columns {@code reported_kind, amount, measuring_unit, cell_sheet, cell_address}. Amounts are
 * written as exact decimals, the parts of a composite with blanks between them.
 *
 * @param kind AMOUNT, PARTS, NOTHING_TO_REPORT or MISSING
 */
record ReportedColumns(
        String kind,
        @Nullable String amount,
        @Nullable String unit,
        @Nullable String sheet,
        @Nullable String address) {

    static ReportedColumns of(Reported reported) {
        return switch (reported) {
            case Reported.Amount amount ->
                at(
                        amount.cell(),
                        "AMOUNT",
                        amount.quantity().amount().toString(),
                        amount.quantity().unit().name());
            case Reported.Parts parts ->
                at(
                        parts.cell(),
                        "PARTS",
                        parts.values().stream().map(BigDecimal::toString).collect(Collectors.joining(" ")),
                        null);
            case Reported.NothingToReport nothing -> at(nothing.cell(), "NOTHING_TO_REPORT", null, null);
            case Reported.Missing ignored -> new ReportedColumns("MISSING", null, null, null, null);
        };
    }

    static Reported read(ResultSet row) throws SQLException {
        String kind = row.getString("reported_kind");
        return switch (kind) {
            case "AMOUNT" ->
                new Reported.Amount(Quantity.of(row.getString("amount"), row.getString("measuring_unit")), cell(row));
            case "PARTS" -> new Reported.Parts(decimals(row.getString("amount")), cell(row));
            case "NOTHING_TO_REPORT" -> new Reported.NothingToReport(cell(row));
            case "MISSING" -> Reported.missing();
            default -> throw new IllegalStateException("the database holds a reported value of unknown kind " + kind);
        };
    }

    boolean isMissing() {
        return kind.equals("MISSING");
    }

    private static ReportedColumns at(SourceCell cell, String kind, @Nullable String amount, @Nullable String unit) {
        return new ReportedColumns(kind, amount, unit, cell.sheet(), cell.address());
    }

    private static SourceCell cell(ResultSet row) throws SQLException {
        return new SourceCell(row.getString("cell_sheet"), row.getString("cell_address"));
    }

    private static List<BigDecimal> decimals(String text) {
        return Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
    }
}
