package org.yuebao.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.run.RunRecord;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.store.RunLogStore;

final class JdbcRunLogStore implements RunLogStore {

    private static final String OF_RUN = " WHERE plan_id = ? AND reporting_month = ? AND run_number = ?";

    private final Database database;

    private record Kept(long id, RunRecord run) {}

    JdbcRunLogStore(Database database) {
        this.database = database;
    }

    @Override
    public void begin(RunRecord run) {
        database.inTransaction(() -> {
            if (find(run.run()).isEmpty()) {
                insert(run);
            } else {
                database.sql("UPDATE run_record SET run_state = ?, run_result = '', ended_at = NULL" + OF_RUN)
                        .param(RunRecord.State.RUNNING.name())
                        .params(keyOf(run.run()))
                        .update();
            }
        });
    }

    private void insert(RunRecord run) {
        database.sql("""
                        INSERT INTO run_record (plan_id, reporting_month, run_number, started_by, reason, as_of,
                            started_at, run_state, run_result)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, '')""")
                .params(keyOf(run.run()))
                .param(run.by())
                .param(run.reason())
                .param(InstantText.of(run.asOf()))
                .param(InstantText.of(run.started()))
                .param(RunRecord.State.RUNNING.name())
                .update();
    }

    @Override
    public void tell(RunKey run, String line) {
        database.sql("INSERT INTO run_line (record_id, line_text) SELECT record_id, CAST(? AS VARCHAR(10000))"
                        + " FROM run_record" + OF_RUN)
                .param(line)
                .params(keyOf(run))
                .update();
    }

    @Override
    public void end(RunKey run, RunRecord.State state, String result, Instant at) {
        database.sql("UPDATE run_record SET run_state = ?, run_result = ?, ended_at = ?" + OF_RUN)
                .param(state.name())
                .param(result)
                .param(InstantText.of(at))
                .params(keyOf(run))
                .update();
    }

    @Override
    public Optional<RunRecord> find(RunKey run) {
        return database.sql("SELECT * FROM run_record" + OF_RUN)
                .params(keyOf(run))
                .query((row, number) -> kept(row))
                .optional()
                .map(this::withStory);
    }

    @Override
    public List<RunRecord> of(PlanId plan, ReportingMonth month) {
        return database.sql(
                        "SELECT * FROM run_record WHERE plan_id = ? AND reporting_month = ? ORDER BY record_id DESC")
                .params(plan.value(), month.toString())
                .query((row, number) -> kept(row).run())
                .list();
    }

    @Override
    public List<RunRecord> latest(int limit) {
        return database.sql("SELECT * FROM run_record ORDER BY record_id DESC LIMIT ?")
                .param(limit)
                .query((row, number) -> kept(row).run())
                .list();
    }

    private RunRecord withStory(Kept kept) {
        List<String> story = database.sql("SELECT line_text FROM run_line WHERE record_id = ? ORDER BY line_id")
                .param(kept.id())
                .query(String.class)
                .list();
        RunRecord run = kept.run();
        return new RunRecord(
                run.run(),
                run.by(),
                run.reason(),
                run.asOf(),
                run.started(),
                run.ended(),
                run.state(),
                run.result(),
                story);
    }

    private static List<Object> keyOf(RunKey run) {
        return List.of(run.plan().value(), run.month().toString(), run.run());
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getLong("record_id"),
                new RunRecord(
                        new RunKey(
                                new PlanId(row.getString("plan_id")),
                                ReportingMonth.parse(row.getString("reporting_month")),
                                row.getLong("run_number")),
                        row.getString("started_by"),
                        row.getString("reason"),
                        InstantText.parse(row.getString("as_of")),
                        InstantText.parse(row.getString("started_at")),
                        Optional.ofNullable(row.getString("ended_at")).map(InstantText::parse),
                        RunRecord.State.valueOf(row.getString("run_state")),
                        row.getString("run_result"),
                        List.of()));
    }
}
