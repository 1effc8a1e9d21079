package org.yuebao.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.submission.FormHead;
import org.yuebao.model.submission.ProgressEntry;
import org.yuebao.model.submission.Reading;
import org.yuebao.model.submission.Receipt;
import org.yuebao.model.submission.ReceivedFile;
import org.yuebao.model.submission.Refusal;
import org.yuebao.model.submission.SourceCell;
import org.yuebao.model.submission.Submission;
import org.yuebao.model.unit.UnitName;

/** Writes what became of a received file, once per plan, month and content, and numbers a unit's revisions. */
final class ReceiptWriter {

    private final Database database;

    ReceiptWriter(Database database) {
        this.database = database;
    }

    void save(Receipt receipt) {
        database.inTransaction(() -> {
            takeTurn();
            switch (receipt) {
                case Submission submission -> save(submission);
                case Refusal refusal -> save(refusal);
            }
        });
    }

    /**
     * Two threads or processes that save at once must not both find the content new, nor take the same revision number.
     * A unique key alone would make one of them fail, and in PostgreSQL its whole chunk with it; so each waits here
     * until the other has committed.
     */
    private void takeTurn() {
        database.sql("UPDATE receipt_turn SET taken = taken + 1 WHERE turn_id = 1")
                .update();
    }

    private void save(Submission submission) {
        if (receiptId(submission.plan(), submission.month(), submission.file()).isEmpty()) {
            long id = insertReceipt(
                    submission.plan(), submission.month(), Optional.of(submission.unit()), submission.file());
            insertSubmission(id, submission);
            insertEntries(id, submission);
            insertReadings(id, submission.readings());
            insertFindings(id, submission.findings());
        }
    }

    private void save(Refusal refusal) {
        if (receiptId(refusal.plan(), refusal.month(), refusal.file()).isEmpty()) {
            insertFindings(
                    insertReceipt(refusal.plan(), refusal.month(), refusal.unit(), refusal.file()), refusal.findings());
        }
    }

    private Optional<Long> receiptId(PlanId plan, ReportingMonth month, ReceivedFile file) {
        return database.sql("SELECT receipt_id FROM receipt WHERE plan_id = ? AND reporting_month = ? AND sha256 = ?")
                .params(plan.value(), month.toString(), file.sha256())
                .query(Long.class)
                .optional();
    }

    private long insertReceipt(PlanId plan, ReportingMonth month, Optional<UnitName> unit, ReceivedFile file) {
        database.sql("""
                        INSERT INTO receipt (plan_id, reporting_month, sha256, file_name, received_at, unit_name)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .param(plan.value())
                .param(month.toString())
                .param(file.sha256())
                .param(file.name())
                .param(InstantText.of(file.receivedAt()))
                .param(unit.map(UnitName::value).orElse(null))
                .update();
        return receiptId(plan, month, file).orElseThrow();
    }

    private void insertSubmission(long id, Submission submission) {
        FormHead head = submission.head();
        database.sql("""
                        INSERT INTO submission
                            (receipt_id, plan_id, reporting_month, unit_name, revision, received_at, plan_version,
                             nil_report, demonstration,
                             filled_in_by, telephone, checked_by, signed_by, filled_in_on, note)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        submission.plan().value(),
                        submission.month().toString(),
                        submission.unit().value(),
                        nextRevision(submission),
                        InstantText.of(submission.file().receivedAt()),
                        submission.planVersion(),
                        submission.nilReport(),
                        submission.demonstration(),
                        head.filledInBy(),
                        head.telephone(),
                        head.checkedBy(),
                        head.signedBy(),
                        head.filledInOn(),
                        head.note())
                .update();
    }

    private int nextRevision(Submission submission) {
        return database.sql("""
                        SELECT 1 + COALESCE(MAX(revision), 0) FROM submission
                        WHERE plan_id = ? AND reporting_month = ? AND unit_name = ?""")
                .params(
                        submission.plan().value(),
                        submission.month().toString(),
                        submission.unit().value())
                .query(Integer.class)
                .single();
    }

    private void insertEntries(long id, Submission submission) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (ProgressEntry entry : submission.entries()) {
            ReportedColumns cumulative = ReportedColumns.of(entry.cumulative());
            rows.add(new @Nullable Object[] {
                id,
                rows.size(),
                submission.plan().value(),
                submission.month().toString(),
                entry.item().measure().value(),
                entry.item().item(),
                entry.text(),
                cumulative.kind(),
                cumulative.amount(),
                cumulative.unit(),
                cumulative.sheet(),
                cumulative.address(),
                entry.status().name(),
                entry.problems(),
                entry.nextSteps(),
                entry.textCell().sheet(),
                entry.textCell().address(),
                entry.statusCell().sheet(),
                entry.statusCell().address()
            });
        }
        database.batch("""
                INSERT INTO progress_entry
                    (receipt_id, place, plan_id, reporting_month, measure_code, item_number, entry_text,
                     reported_kind, amount, measuring_unit, cell_sheet, cell_address,
                     own_status, problems, next_steps, text_sheet, text_address, status_sheet, status_address)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    private void insertReadings(long id, List<Reading> readings) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<@Nullable Object[]> values = new ArrayList<>();
        for (Reading reading : readings) {
            int place = rows.size();
            rows.add(new Object[] {id, place, reading.indicator().value(), reading.note()});
            for (ReadingColumn column : ReadingColumn.values()) {
                ReportedColumns value = ReportedColumns.of(column.of(reading));
                if (!value.isMissing()) {
                    values.add(new @Nullable Object[] {
                        id,
                        place,
                        column.name(),
                        value.kind(),
                        value.amount(),
                        value.unit(),
                        value.sheet(),
                        value.address()
                    });
                }
            }
        }
        database.batch("INSERT INTO reading (receipt_id, place, indicator_code, note) VALUES (?, ?, ?, ?)", rows);
        database.batch("""
                INSERT INTO reading_value
                    (receipt_id, place, reading_column,
                     reported_kind, amount, measuring_unit, cell_sheet, cell_address)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""", values);
    }

    private void insertFindings(long id, List<Finding> findings) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Finding finding : findings) {
            rows.add(new @Nullable Object[] {
                id,
                rows.size(),
                finding.code().value(),
                finding.severity().name(),
                finding.scope().name(),
                finding.file(),
                finding.sheet().orElse(null),
                finding.cell().map(SourceCell::sheet).orElse(null),
                finding.cell().map(SourceCell::address).orElse(null),
                finding.found(),
                finding.expected(),
                finding.statement()
            });
        }
        database.batch("""
                INSERT INTO finding
                    (receipt_id, place, finding_code, severity, finding_scope, file_name, sheet,
                     cell_sheet, cell_address, found_text, expected_text, statement)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }
}
