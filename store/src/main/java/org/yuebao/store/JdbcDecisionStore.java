package org.yuebao.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.assessment.CompletionWithdrawal;
import org.yuebao.model.assessment.Decisions;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightOverride;
import org.yuebao.model.assessment.Revocation;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.store.DecisionStore;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.unit.UnitName;

final class JdbcDecisionStore implements DecisionStore {

    private final Database database;
    private final RunMark frozen;

    JdbcDecisionStore(Database database) {
        this.database = database;
        this.frozen = new RunMark(database, "frozen_decisions");
    }

    @Override
    public void set(LightOverride override) {
        database.inTransaction(() -> {
            revoke(
                    override.plan(),
                    override.month(),
                    override.unit(),
                    override.subject(),
                    new Revocation(override.setBy(), override.setAt(), override.reason()));
            database.sql("""
                            INSERT INTO light_override
                                (plan_id, reporting_month, unit_name, subject_code, light, set_by, set_at, reason)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            override.plan().value(),
                            override.month().toString(),
                            override.unit().value(),
                            override.subject().value(),
                            override.light().name(),
                            override.setBy(),
                            InstantText.of(override.setAt()),
                            override.reason())
                    .update();
        });
    }

    @Override
    public boolean revoke(
            PlanId plan, ReportingMonth month, UnitName unit, AssessedSubject subject, Revocation revocation) {
        return database.sql("""
                        UPDATE light_override SET revoked_by = ?, revoked_at = ?, revocation_reason = ?
                        WHERE plan_id = ? AND reporting_month = ? AND unit_name = ? AND subject_code = ?
                          AND revoked_at IS NULL""")
                        .params(
                                revocation.by(),
                                InstantText.of(revocation.at()),
                                revocation.reason(),
                                plan.value(),
                                month.toString(),
                                unit.value(),
                                subject.value())
                        .update()
                > 0;
    }

    @Override
    public List<LightOverride> overrides(PlanId plan, ReportingMonth month) {
        return database.sql("""
                        SELECT * FROM light_override WHERE plan_id = ? AND reporting_month = ? ORDER BY override_id""")
                .params(plan.value(), month.toString())
                .query((row, number) -> override(row, revocation(row)))
                .list();
    }

    @Override
    public void withdraw(CompletionWithdrawal withdrawal) {
        database.inTransaction(() -> {
            revoke(
                    withdrawal.plan(),
                    withdrawal.unit(),
                    withdrawal.measure(),
                    withdrawal.from(),
                    new Revocation(withdrawal.withdrawnBy(), withdrawal.withdrawnAt(), withdrawal.reason()));
            database.sql("""
                            INSERT INTO completion_withdrawal
                                (plan_id, unit_name, measure_code, from_month, withdrawn_by, withdrawn_at, reason)
                            VALUES (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            withdrawal.plan().value(),
                            withdrawal.unit().value(),
                            withdrawal.measure().value(),
                            withdrawal.from().toString(),
                            withdrawal.withdrawnBy(),
                            InstantText.of(withdrawal.withdrawnAt()),
                            withdrawal.reason())
                    .update();
        });
    }

    @Override
    public boolean revoke(PlanId plan, UnitName unit, MeasureCode measure, ReportingMonth from, Revocation revocation) {
        return database.sql("""
                        UPDATE completion_withdrawal SET revoked_by = ?, revoked_at = ?, revocation_reason = ?
                        WHERE plan_id = ? AND unit_name = ? AND measure_code = ? AND from_month = ?
                          AND revoked_at IS NULL""")
                        .params(
                                revocation.by(),
                                InstantText.of(revocation.at()),
                                revocation.reason(),
                                plan.value(),
                                unit.value(),
                                measure.value(),
                                from.toString())
                        .update()
                > 0;
    }

    @Override
    public List<CompletionWithdrawal> withdrawals(PlanId plan) {
        return database.sql("SELECT * FROM completion_withdrawal WHERE plan_id = ? ORDER BY withdrawal_id")
                .params(plan.value())
                .query((row, number) -> withdrawal(row, revocation(row)))
                .list();
    }

    @Override
    public void freeze(RunKey run) {
        frozen.once(run, () -> {
            database.sql("""
                            INSERT INTO frozen_override (plan_id, reporting_month, run_number, override_id)
                            SELECT plan_id, reporting_month, CAST(? AS BIGINT), override_id FROM light_override
                            WHERE plan_id = ? AND reporting_month = ? AND revoked_at IS NULL""")
                    .params(run.run(), run.plan().value(), run.month().toString())
                    .update();
            database.sql("""
                            INSERT INTO frozen_withdrawal (plan_id, reporting_month, run_number, withdrawal_id)
                            SELECT plan_id, CAST(? AS VARCHAR(7)), CAST(? AS BIGINT), withdrawal_id
                            FROM completion_withdrawal
                            WHERE plan_id = ? AND from_month <= ? AND revoked_at IS NULL""")
                    .params(
                            run.month().toString(),
                            run.run(),
                            run.plan().value(),
                            run.month().toString())
                    .update();
        });
    }

    @Override
    public Decisions frozen(RunKey run) {
        return new Decisions(
                database.sql("""
                        SELECT o.* FROM light_override o JOIN frozen_override f ON f.override_id = o.override_id
                        WHERE f.plan_id = ? AND f.reporting_month = ? AND f.run_number = ? ORDER BY o.override_id""")
                        .params(run.plan().value(), run.month().toString(), run.run())
                        .query((row, number) -> override(row, Optional.empty()))
                        .list(),
                database.sql("""
                        SELECT w.* FROM completion_withdrawal w
                            JOIN frozen_withdrawal f ON f.withdrawal_id = w.withdrawal_id
                        WHERE f.plan_id = ? AND f.reporting_month = ? AND f.run_number = ? ORDER BY w.withdrawal_id""")
                        .params(run.plan().value(), run.month().toString(), run.run())
                        .query((row, number) -> withdrawal(row, Optional.empty()))
                        .list());
    }

    private static LightOverride override(ResultSet row, Optional<Revocation> revocation) throws SQLException {
        return new LightOverride(
                new PlanId(row.getString("plan_id")),
                ReportingMonth.parse(row.getString("reporting_month")),
                new UnitName(row.getString("unit_name")),
                AssessedSubject.parse(row.getString("subject_code")),
                Light.valueOf(row.getString("light")),
                row.getString("set_by"),
                InstantText.parse(row.getString("set_at")),
                row.getString("reason"),
                revocation);
    }

    private static CompletionWithdrawal withdrawal(ResultSet row, Optional<Revocation> revocation) throws SQLException {
        return new CompletionWithdrawal(
                new PlanId(row.getString("plan_id")),
                new UnitName(row.getString("unit_name")),
                MeasureCode.parse(row.getString("measure_code")),
                ReportingMonth.parse(row.getString("from_month")),
                row.getString("withdrawn_by"),
                InstantText.parse(row.getString("withdrawn_at")),
                row.getString("reason"),
                revocation);
    }

    private static Optional<Revocation> revocation(ResultSet row) throws SQLException {
        String by = row.getString("revoked_by");
        return by == null
                ? Optional.empty()
                : Optional.of(new Revocation(
                        by, InstantText.parse(row.getString("revoked_at")), row.getString("revocation_reason")));
    }
}
