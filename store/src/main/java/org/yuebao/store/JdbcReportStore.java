package org.yuebao.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.LineageRow;
import org.yuebao.model.report.PublishedFile;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.store.ReportStore;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.submission.CellReference;
import org.yuebao.model.submission.SourceCell;
import org.yuebao.model.unit.UnitName;

/** Publishing the same report again, as a restarted run does, changes nothing. */
final class JdbcReportStore implements ReportStore {

    private static final String OF_MONTH =
            "SELECT * FROM published_report WHERE plan_id = :plan AND reporting_month = :month ";

    private static final String LABELLED = OF_MONTH + "AND label_kind = :kind AND label_number = :number";

    private final Database database;

    private record Publication(long id, PublishedReport report) {}

    JdbcReportStore(Database database) {
        this.database = database;
    }

    @Override
    public int nextNumber(PlanId plan, ReportingMonth month, ReportLabel.Kind kind) {
        return database.sql("""
                        SELECT 1 + COALESCE(MAX(label_number), 0) FROM published_report
                        WHERE plan_id = ? AND reporting_month = ? AND label_kind = ?""")
                .params(plan.value(), month.toString(), kind.name())
                .query(Integer.class)
                .single();
    }

    @Override
    public void publish(PublishedReport report, List<LineageRow> lineage) {
        database.inTransaction(() -> {
            Optional<Publication> earlier =
                    find(report.run().plan(), report.run().month(), report.label());
            earlier.ifPresent(publication -> requireSame(publication.report(), report));
            if (earlier.isEmpty()) {
                insert(report);
                long id = find(report.run().plan(), report.run().month(), report.label())
                        .orElseThrow()
                        .id();
                insertFiles(id, report.files());
                insertLineage(id, lineage);
            }
        });
    }

    @Override
    public List<PublishedReport> of(PlanId plan, ReportingMonth month) {
        return database
                .sql(OF_MONTH + "ORDER BY publication")
                .param("plan", plan.value())
                .param("month", month.toString())
                .query((row, number) -> publication(row))
                .list()
                .stream()
                .map(this::withFiles)
                .map(Publication::report)
                .toList();
    }

    @Override
    public Optional<PublishedReport> newest(PlanId plan, ReportingMonth month, ReportLabel.Kind kind) {
        return find(plan, month, new ReportLabel(kind, nextNumber(plan, month, kind) - 1))
                .map(Publication::report);
    }

    @Override
    public List<LineageRow> lineage(PlanId plan, ReportingMonth month, ReportLabel label) {
        return find(plan, month, label)
                .map(publication -> lineage(publication.id()))
                .orElse(List.of());
    }

    private Optional<Publication> find(PlanId plan, ReportingMonth month, ReportLabel label) {
        return database.sql(LABELLED)
                .param("plan", plan.value())
                .param("month", month.toString())
                .param("kind", label.kind().name())
                .param("number", label.number())
                .query((row, number) -> publication(row))
                .optional()
                .map(this::withFiles);
    }

    private static void requireSame(PublishedReport earlier, PublishedReport report) {
        if (!earlier.equals(report)) {
            throw new IllegalStateException(taken(report) + " by run " + earlier.run() + ", as " + earlier);
        }
    }

    private static String taken(PublishedReport report) {
        return "the label " + report.label() + " of " + report.run().plan() + " "
                + report.run().month() + ", wanted by run " + report.run() + ", is taken";
    }

    private void insert(PublishedReport report) {
        try {
            database.sql("""
                            INSERT INTO published_report
                                (plan_id, reporting_month, label_kind, label_number, run_number, plan_version,
                                 folder, inputs_sha256, published_at)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            report.run().plan().value(),
                            report.run().month().toString(),
                            report.label().kind().name(),
                            report.label().number(),
                            report.run().run(),
                            report.planVersion(),
                            report.folder(),
                            report.inputsSha256(),
                            InstantText.of(report.publishedAt()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new IllegalStateException(taken(report) + " by another run at this moment", e);
        }
    }

    private void insertFiles(long id, List<PublishedFile> files) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (PublishedFile file : files) {
            rows.add(new Object[] {id, rows.size(), file.name(), file.bytes(), file.sha256()});
        }
        database.batch(
                "INSERT INTO published_file (publication, place, file_name, byte_count, sha256) VALUES (?, ?, ?, ?, ?)",
                rows);
    }

    private void insertLineage(long id, List<LineageRow> lineage) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (LineageRow row : lineage) {
            CellReference source = row.source();
            rows.add(new Object[] {
                id,
                rows.size(),
                row.subject(),
                row.unit(),
                row.printed(),
                source.unit().value(),
                source.month().toString(),
                source.revision(),
                source.file(),
                source.sha256(),
                source.cell().sheet(),
                source.cell().address()
            });
        }
        database.batch("""
                INSERT INTO lineage
                    (publication, place, subject_code, unit_name, printed, source_unit, source_month,
                     source_revision, source_file, source_sha256, cell_sheet, cell_address)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    private Publication withFiles(Publication publication) {
        PublishedReport report = publication.report();
        List<PublishedFile> files = database.sql(
                        "SELECT file_name, byte_count, sha256 FROM published_file WHERE publication = ? ORDER BY place")
                .param(publication.id())
                .query((row, number) -> new PublishedFile(
                        row.getString("file_name"), row.getLong("byte_count"), row.getString("sha256")))
                .list();
        return new Publication(
                publication.id(),
                new PublishedReport(
                        report.run(),
                        report.label(),
                        report.planVersion(),
                        report.folder(),
                        report.inputsSha256(),
                        report.publishedAt(),
                        files));
    }

    private List<LineageRow> lineage(long id) {
        return database.sql("SELECT * FROM lineage WHERE publication = ? ORDER BY place")
                .param(id)
                .query((row, number) -> new LineageRow(
                        row.getString("subject_code"),
                        row.getString("unit_name"),
                        row.getString("printed"),
                        source(row)))
                .list();
    }

    private static CellReference source(ResultSet row) throws SQLException {
        return new CellReference(
                new UnitName(row.getString("source_unit")),
                ReportingMonth.parse(row.getString("source_month")),
                row.getInt("source_revision"),
                row.getString("source_file"),
                row.getString("source_sha256"),
                new SourceCell(row.getString("cell_sheet"), row.getString("cell_address")));
    }

    private static Publication publication(ResultSet row) throws SQLException {
        RunKey run = new RunKey(
                new PlanId(row.getString("plan_id")),
                ReportingMonth.parse(row.getString("reporting_month")),
                row.getLong("run_number"));
        ReportLabel label =
                new ReportLabel(ReportLabel.Kind.valueOf(row.getString("label_kind")), row.getInt("label_number"));
        return new Publication(
                row.getLong("publication"),
                new PublishedReport(
                        run,
                        label,
                        row.getInt("plan_version"),
                        row.getString("folder"),
                        row.getString("inputs_sha256"),
                        InstantText.parse(row.getString("published_at")),
                        List.of()));
    }
}
