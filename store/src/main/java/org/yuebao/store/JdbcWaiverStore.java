package org.yuebao.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.yuebao.model.finding.FindingCode;
import org.yuebao.model.finding.Waiver;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.store.WaiverStore;
import org.yuebao.model.unit.UnitName;

final class JdbcWaiverStore implements WaiverStore {

    private final Database database;
    private final RunMark frozen;

    JdbcWaiverStore(Database database) {
        this.database = database;
        this.frozen = new RunMark(database, "frozen_waivers");
    }

    @Override
    public void grant(Waiver waiver) {
        database.inTransaction(() -> {
            withdraw(
                    waiver.plan(),
                    waiver.month(),
                    waiver.unit(),
                    waiver.code(),
                    waiver.grantedBy(),
                    waiver.grantedAt());
            database.sql("""
                            INSERT INTO waiver
                                (plan_id, reporting_month, unit_name, finding_code, granted_by, granted_at, reason)
                            VALUES (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            waiver.plan().value(),
                            waiver.month().toString(),
                            waiver.unit().value(),
                            waiver.code().value(),
                            waiver.grantedBy(),
                            InstantText.of(waiver.grantedAt()),
                            waiver.reason())
                    .update();
        });
    }

    @Override
    public boolean withdraw(
            PlanId plan,
            ReportingMonth month,
            UnitName unit,
            FindingCode code,
            String withdrawnBy,
            Instant withdrawnAt) {
        int withdrawn = database.sql("""
                        UPDATE waiver SET withdrawn_by = ?, withdrawn_at = ?
                        WHERE plan_id = ? AND reporting_month = ? AND unit_name = ? AND finding_code = ?
                          AND withdrawn_at IS NULL""")
                .params(
                        withdrawnBy,
                        InstantText.of(withdrawnAt),
                        plan.value(),
                        month.toString(),
                        unit.value(),
                        code.value())
                .update();
        return withdrawn > 0;
    }

    @Override
    public List<Waiver> of(PlanId plan, ReportingMonth month) {
        return database.sql("""
                        SELECT * FROM waiver
                        WHERE plan_id = ? AND reporting_month = ? AND withdrawn_at IS NULL ORDER BY waiver_id""")
                .params(plan.value(), month.toString())
                .query((row, number) -> waiver(row))
                .list();
    }

    @Override
    public void freeze(RunKey run) {
        frozen.once(run, () -> {
            database.sql("""
                            INSERT INTO frozen_waiver (plan_id, reporting_month, run_number, waiver_id)
                            SELECT plan_id, reporting_month, CAST(? AS BIGINT), waiver_id FROM waiver
                            WHERE plan_id = ? AND reporting_month = ? AND withdrawn_at IS NULL""")
                    .params(run.run(), run.plan().value(), run.month().toString())
                    .update();
        });
    }

    @Override
    public List<Waiver> frozen(RunKey run) {
        return database.sql("""
                        SELECT w.* FROM waiver w JOIN frozen_waiver f ON f.waiver_id = w.waiver_id
                        WHERE f.plan_id = ? AND f.reporting_month = ? AND f.run_number = ? ORDER BY w.waiver_id""")
                .params(run.plan().value(), run.month().toString(), run.run())
                .query((row, number) -> waiver(row))
                .list();
    }

    private static Waiver waiver(ResultSet row) throws SQLException {
        return new Waiver(
                new PlanId(row.getString("plan_id")),
                ReportingMonth.parse(row.getString("reporting_month")),
                new UnitName(row.getString("unit_name")),
                new FindingCode(row.getString("finding_code")),
                row.getString("granted_by"),
                InstantText.parse(row.getString("granted_at")),
                row.getString("reason"));
    }
}
