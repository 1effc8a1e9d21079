package org.yuebao.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.Receipt;
import org.yuebao.model.submission.ReceivedCorrection;
import org.yuebao.model.submission.ReceivedFile;
import org.yuebao.model.submission.Refusal;
import org.yuebao.model.submission.ReportedEntry;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.submission.UnitContact;
import org.yuebao.model.unit.UnitName;

final class JdbcSubmissionStore implements SubmissionStore {

    private final Database database;
    private final FrozenFiles frozenFiles;
    private final ReceiptWriter writer;
    private final ReceiptReader reader;

    JdbcSubmissionStore(Database database) {
        this.database = database;
        this.frozenFiles = new FrozenFiles(database);
        this.writer = new ReceiptWriter(database);
        this.reader = new ReceiptReader(database);
    }

    @Override
    public void freeze(RunKey run, List<ReceivedFile> files) {
        frozenFiles.freeze(run, files);
    }

    @Override
    public List<ReceivedFile> frozen(RunKey run) {
        return frozenFiles.of(run);
    }

    @Override
    public Optional<Receipt> find(PlanId plan, ReportingMonth month, String sha256) {
        return reader.find(plan, month, sha256);
    }

    @Override
    public void save(Receipt receipt) {
        writer.save(receipt);
    }

    @Override
    public List<StoredSubmission> inForce(PlanId plan, ReportingMonth month, Instant asOf) {
        return reader.inForce(plan, month, asOf);
    }

    @Override
    public List<StoredSubmission> history(
            PlanId plan, UnitName unit, ReportingMonth from, ReportingMonth to, Instant asOf) {
        return Stream.iterate(from, month -> month.compareTo(to) <= 0, ReportingMonth::next)
                .flatMap(month -> reader.inForce(plan, month, unit, asOf).stream())
                .toList();
    }

    @Override
    public List<StoredSubmission> revisions(PlanId plan, ReportingMonth month, UnitName unit) {
        return reader.revisions(plan, month, unit);
    }

    @Override
    public List<Refusal> refusals(PlanId plan, ReportingMonth month, Instant asOf) {
        return reader.refusals(plan, month, asOf);
    }

    @Override
    public Map<UnitName, UnitContact> contacts(PlanId plan, Instant asOf) {
        Map<UnitName, UnitContact> newest = new HashMap<>();
        database.sql("""
                        SELECT unit_name, filled_in_by, telephone, reporting_month FROM submission
                        WHERE plan_id = ? AND received_at <= ? AND telephone <> '' ORDER BY received_at, revision""").params(plan.value(), InstantText.of(asOf)).query(row -> {
            newest.put(
                    new UnitName(row.getString("unit_name")),
                    new UnitContact(
                            row.getString("filled_in_by"),
                            row.getString("telephone"),
                            ReportingMonth.parse(row.getString("reporting_month"))));
        });
        return newest;
    }

    @Override
    public Map<UnitName, Instant> firstAccepted(PlanId plan, ReportingMonth month, Instant asOf) {
        Map<UnitName, Instant> first = new HashMap<>();
        database.sql("""
                        SELECT unit_name, MIN(received_at) AS first_at FROM submission
                        WHERE plan_id = ? AND reporting_month = ? AND received_at <= ? GROUP BY unit_name""")
                .params(plan.value(), month.toString(), InstantText.of(asOf))
                .query(row -> {
                    first.put(new UnitName(row.getString("unit_name")), InstantText.parse(row.getString("first_at")));
                });
        receivedCorrections(plan, month)
                .forEach(correction -> first.replace(correction.unit(), correction.receivedAt()));
        return Map.copyOf(first);
    }

    @Override
    public void correctReceived(ReceivedCorrection correction) {
        database.sql("""
                        INSERT INTO received_correction
                            (plan_id, reporting_month, unit_name, received_at, corrected_by, corrected_at, reason)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        correction.plan().value(),
                        correction.month().toString(),
                        correction.unit().value(),
                        InstantText.of(correction.receivedAt()),
                        correction.correctedBy(),
                        InstantText.of(correction.correctedAt()),
                        correction.reason())
                .update();
    }

    @Override
    public List<ReceivedCorrection> receivedCorrections(PlanId plan, ReportingMonth month) {
        return database.sql("""
                        SELECT * FROM received_correction
                        WHERE plan_id = ? AND reporting_month = ? ORDER BY correction_id""")
                .params(plan.value(), month.toString())
                .query((row, number) -> new ReceivedCorrection(
                        plan,
                        month,
                        new UnitName(row.getString("unit_name")),
                        InstantText.parse(row.getString("received_at")),
                        row.getString("corrected_by"),
                        InstantText.parse(row.getString("corrected_at")),
                        row.getString("reason")))
                .list();
    }

    @Override
    public List<ReportedEntry> entries(
            PlanId plan, ReportingMonth from, ReportingMonth to, Instant asOf, Collection<MeasureCode> measures) {
        // One query a measure: HSQLDB uses the index of measures for an equality, and scans all entries for an IN.
        return Set.copyOf(measures).stream()
                .flatMap(measure -> entries(plan, from, to, asOf, measure).stream())
                .toList();
    }

    private List<ReportedEntry> entries(
            PlanId plan, ReportingMonth from, ReportingMonth to, Instant asOf, MeasureCode measure) {
        return database.sql("""
                        SELECT e.*, s.unit_name, s.revision, r.file_name, r.sha256
                        FROM progress_entry e
                        JOIN submission s ON s.receipt_id = e.receipt_id
                        JOIN receipt r ON r.receipt_id = e.receipt_id
                        WHERE e.plan_id = :plan AND e.measure_code = :measure
                          AND e.reporting_month BETWEEN :from AND :to AND
                        """ + RevisionInForce.CONDITION)
                .param("plan", plan.value())
                .param("measure", measure.value())
                .param("from", from.toString())
                .param("to", to.toString())
                .param("given", InstantText.of(asOf))
                .query((row, number) -> new ReportedEntry(
                        new UnitName(row.getString("unit_name")),
                        ReportingMonth.parse(row.getString("reporting_month")),
                        row.getInt("revision"),
                        row.getString("file_name"),
                        row.getString("sha256"),
                        SubmissionColumns.entry(row)))
                .list();
    }
}
