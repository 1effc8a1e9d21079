package org.yuebao.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.plan.PlanVersion;
import org.yuebao.model.store.PlanStore;
import org.yuebao.model.store.PlanSummary;
import org.yuebao.model.store.RunKey;

/** Keeps each version of a plan as one document: it is never altered and always read whole. */
final class JdbcPlanStore implements PlanStore {

    private static final String NEWEST = """
            SELECT * FROM plan_version p WHERE version_number =
                (SELECT MAX(n.version_number) FROM plan_version n WHERE n.plan_id = p.plan_id)""";

    private static final String VERSION =
            "SELECT version_number, effective_from, reason, content_sha256 FROM plan_version WHERE plan_id = :plan AND ";

    private final Database database;
    private final PlanDocuments documents;

    /** By the hash of the content, not by number: what a rolled-back transaction numbered may come again otherwise. */
    private final Map<String, Plan> parsed = new ConcurrentHashMap<>();

    private record StoredVersion(PlanVersion version, String contentSha256) {}

    JdbcPlanStore(Database database, JsonDocuments json) {
        this.database = database;
        this.documents = new PlanDocuments(json);
    }

    @Override
    public PlanVersion save(Plan plan) {
        String document = documents.write(plan);
        String sha256 = Sha256.of(document);
        return database.inTransaction(() -> {
            Optional<StoredVersion> newest = newest(plan.id());
            return newest.filter(stored -> stored.contentSha256().equals(sha256))
                    .map(StoredVersion::version)
                    .orElseGet(() -> insert(
                            plan,
                            newest.map(stored -> stored.version().number()).orElse(0) + 1,
                            sha256,
                            document));
        });
    }

    @Override
    public List<PlanSummary> list() {
        return database.sql(NEWEST + " ORDER BY plan_id")
                .query((row, number) -> new PlanSummary(
                        new PlanId(row.getString("plan_id")),
                        row.getString("title"),
                        row.getInt("first_year"),
                        version(row),
                        row.getInt("tasks"),
                        row.getInt("measures")))
                .list();
    }

    @Override
    public Optional<Plan> inForce(PlanId plan, ReportingMonth month) {
        return database.sql(VERSION + """
                        version_number = (SELECT MAX(version_number) FROM plan_version
                                          WHERE plan_id = :plan AND effective_from <= :month)""")
                .param("plan", plan.value())
                .param("month", month.toString())
                .query((row, number) -> stored(row))
                .optional()
                .map(stored -> read(plan, stored));
    }

    @Override
    public Optional<Plan> version(PlanId plan, int number) {
        return database.sql(VERSION + "version_number = :number")
                .param("plan", plan.value())
                .param("number", number)
                .query((row, place) -> stored(row))
                .optional()
                .map(stored -> read(plan, stored));
    }

    @Override
    public void choose(RunKey run, int version) {
        if (version(run.plan(), version).isEmpty()) {
            throw new IllegalArgumentException("plan " + run.plan() + " has no version " + version);
        }
        database.inTransaction(() -> {
            if (chosen(run).isEmpty()) {
                database.sql("""
                                INSERT INTO plan_of_run (plan_id, reporting_month, run_number, version_number)
                                VALUES (?, ?, ?, ?)""")
                        .params(run.plan().value(), run.month().toString(), run.run(), version)
                        .update();
            }
            return run;
        });
    }

    @Override
    public Optional<Plan> of(RunKey run) {
        return chosen(run).map(number -> version(run.plan(), number)).orElseGet(() -> inForce(run.plan(), run.month()));
    }

    private Optional<Integer> chosen(RunKey run) {
        return database.sql("""
                        SELECT version_number FROM plan_of_run
                        WHERE plan_id = ? AND reporting_month = ? AND run_number = ?""")
                .params(run.plan().value(), run.month().toString(), run.run())
                .query(Integer.class)
                .optional();
    }

    private Optional<StoredVersion> newest(PlanId plan) {
        return database.sql(VERSION + """
                        version_number = (SELECT MAX(version_number) FROM plan_version WHERE plan_id = :plan)""")
                .param("plan", plan.value())
                .query((row, number) -> stored(row))
                .optional();
    }

    private PlanVersion insert(Plan plan, int number, String sha256, String document) {
        PlanVersion version = new PlanVersion(
                number, plan.version().effectiveFrom(), plan.version().reason());
        database.sql("""
                        INSERT INTO plan_version
                            (plan_id, version_number, effective_from, reason, content_sha256,
                             title, first_year, tasks, measures, document)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        plan.id().value(),
                        number,
                        version.effectiveFrom().toString(),
                        version.reason(),
                        sha256,
                        plan.title(),
                        plan.year(),
                        plan.tasks().count(),
                        plan.measures().count(),
                        document)
                .update();
        return version;
    }

    private Plan read(PlanId plan, StoredVersion stored) {
        return parsed.computeIfAbsent(
                        stored.contentSha256(),
                        sha256 -> documents.read(document(plan, stored.version().number()), stored.version()))
                .withVersion(stored.version());
    }

    private String document(PlanId plan, int number) {
        return database.sql("SELECT document FROM plan_version WHERE plan_id = ? AND version_number = ?")
                .params(plan.value(), number)
                .query(String.class)
                .single();
    }

    private static StoredVersion stored(ResultSet row) throws SQLException {
        return new StoredVersion(version(row), row.getString("content_sha256"));
    }

    private static PlanVersion version(ResultSet row) throws SQLException {
        return new PlanVersion(
                row.getInt("version_number"),
                ReportingMonth.parse(row.getString("effective_from")),
                row.getString("reason"));
    }
}
