package org.yuebao.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.submission.FormHead;
import org.yuebao.model.submission.Receipt;
import org.yuebao.model.submission.ReceivedFile;
import org.yuebao.model.submission.Refusal;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.submission.Submission;
import org.yuebao.model.unit.UnitName;

/** Puts stored receipts together again, equal to what was saved. */
final class ReceiptReader {

    private static final String ACCEPTED = """
            SELECT s.*, r.file_name, r.sha256 FROM receipt r JOIN submission s ON s.receipt_id = r.receipt_id
            WHERE
            """;

    private static final String REFUSED = """
            SELECT r.* FROM receipt r
            WHERE NOT EXISTS (SELECT 1 FROM submission s WHERE s.receipt_id = r.receipt_id) AND
            """;

    private final Database database;

    ReceiptReader(Database database) {
        this.database = database;
    }

    Optional<Receipt> find(PlanId plan, ReportingMonth month, String sha256) {
        return receiptId(plan, month, sha256).map(id -> {
            Map<String, ?> given = Map.of("receipt", id);
            return Stream.concat(
                            submissions(ACCEPTED + "r.receipt_id = :receipt", given, plan, month).stream()
                                    .map(StoredSubmission::submission),
                            refusals(REFUSED + "r.receipt_id = :receipt", given, plan, month).stream())
                    .findFirst()
                    .orElseThrow();
        });
    }

    List<StoredSubmission> inForce(PlanId plan, ReportingMonth month, Instant asOf) {
        return submissions(
                ACCEPTED + "s.plan_id = :plan AND s.reporting_month = :month AND " + RevisionInForce.CONDITION,
                Map.of("plan", plan.value(), "month", month.toString(), "given", InstantText.of(asOf)),
                plan,
                month);
    }

    List<StoredSubmission> inForce(PlanId plan, ReportingMonth month, UnitName unit, Instant asOf) {
        return submissions(
                ACCEPTED + "s.plan_id = :plan AND s.reporting_month = :month AND s.unit_name = :unit AND "
                        + RevisionInForce.CONDITION,
                Map.of(
                        "plan",
                        plan.value(),
                        "month",
                        month.toString(),
                        "unit",
                        unit.value(),
                        "given",
                        InstantText.of(asOf)),
                plan,
                month);
    }

    List<StoredSubmission> revisions(PlanId plan, ReportingMonth month, UnitName unit) {
        return submissions(
                ACCEPTED
                        + "s.plan_id = :plan AND s.reporting_month = :month AND s.unit_name = :unit ORDER BY s.revision",
                Map.of("plan", plan.value(), "month", month.toString(), "unit", unit.value()),
                plan,
                month);
    }

    List<Refusal> refusals(PlanId plan, ReportingMonth month, Instant asOf) {
        return refusals(
                REFUSED + "r.plan_id = :plan AND r.reporting_month = :month AND r.received_at <= :given",
                Map.of("plan", plan.value(), "month", month.toString(), "given", InstantText.of(asOf)),
                plan,
                month);
    }

    private Optional<Long> receiptId(PlanId plan, ReportingMonth month, String sha256) {
        return database.sql("SELECT receipt_id FROM receipt WHERE plan_id = ? AND reporting_month = ? AND sha256 = ?")
                .params(plan.value(), month.toString(), sha256)
                .query(Long.class)
                .optional();
    }

    private List<StoredSubmission> submissions(String sql, Map<String, ?> given, PlanId plan, ReportingMonth month) {
        List<SubmissionHeader> headers = database.sql(sql)
                .params(given)
                .query((row, number) -> SubmissionHeader.read(row))
                .list();
        ReceiptParts parts = ReceiptParts.ofSubmissions(
                database, headers.stream().map(SubmissionHeader::receipt).toList());
        return headers.stream().map(header -> header.with(plan, month, parts)).toList();
    }

    private List<Refusal> refusals(String sql, Map<String, ?> given, PlanId plan, ReportingMonth month) {
        List<RefusalHeader> headers = database.sql(sql)
                .params(given)
                .query((row, number) -> RefusalHeader.read(row))
                .list();
        ReceiptParts parts = ReceiptParts.ofRefusals(
                database, headers.stream().map(RefusalHeader::receipt).toList());
        return headers.stream()
                .map(header -> new Refusal(plan, month, header.unit, header.file, parts.findings(header.receipt)))
                .toList();
    }

    private record SubmissionHeader(
            long receipt,
            int revision,
            int planVersion,
            UnitName unit,
            ReceivedFile file,
            boolean nilReport,
            boolean demonstration,
            FormHead head) {

        static SubmissionHeader read(ResultSet row) throws SQLException {
            return new SubmissionHeader(
                    row.getLong("receipt_id"),
                    row.getInt("revision"),
                    row.getInt("plan_version"),
                    new UnitName(row.getString("unit_name")),
                    SubmissionColumns.file(row),
                    row.getBoolean("nil_report"),
                    row.getBoolean("demonstration"),
                    SubmissionColumns.head(row));
        }

        StoredSubmission with(PlanId plan, ReportingMonth month, ReceiptParts parts) {
            return new StoredSubmission(
                    revision,
                    new Submission(
                            plan,
                            planVersion,
                            month,
                            unit,
                            file,
                            nilReport,
                            demonstration,
                            head,
                            parts.entries(receipt),
                            parts.readings(receipt),
                            parts.findings(receipt)));
        }
    }

    private record RefusalHeader(long receipt, Optional<UnitName> unit, ReceivedFile file) {

        static RefusalHeader read(ResultSet row) throws SQLException {
            return new RefusalHeader(
                    row.getLong("receipt_id"),
                    Optional.ofNullable(row.getString("unit_name")).map(UnitName::new),
                    SubmissionColumns.file(row));
        }
    }
}
