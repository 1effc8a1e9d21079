package org.yuebao.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.objection.Objection;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.store.ObjectionStore;
import org.yuebao.model.unit.UnitName;

final class JdbcObjectionStore implements ObjectionStore {

    private final Database database;

    JdbcObjectionStore(Database database) {
        this.database = database;
    }

    @Override
    public long add(Objection objection) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        database.sql("""
                        INSERT INTO objection (plan_id, reporting_month, unit_name, subject_code, objection_text,
                            attachment_name, attachment_sha, raised_by, raised_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(objection.plan().value())
                .param(objection.month().toString())
                .param(objection.unit().value())
                .param(objection.subject())
                .param(objection.text())
                .param(objection.attachment().map(Objection.Attachment::name).orElse(null))
                .param(objection.attachment().map(Objection.Attachment::sha256).orElse(null))
                .param(objection.by())
                .param(InstantText.of(objection.at()))
                .update(key, "objection_id");
        Number id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("the database gave the objection no number");
        }
        return id.longValue();
    }

    @Override
    public boolean answer(long id, Objection.Answer answer) {
        return database.sql("""
                        UPDATE objection SET answer_text = ?, answered_by = ?, answered_at = ?
                        WHERE objection_id = ? AND answer_text IS NULL""")
                        .params(answer.text(), answer.by(), InstantText.of(answer.at()), id)
                        .update()
                == 1;
    }

    @Override
    public Optional<Objection> find(long id) {
        return database.sql("SELECT * FROM objection WHERE objection_id = ?")
                .param(id)
                .query((row, number) -> objection(row))
                .optional();
    }

    @Override
    public List<Objection> of(PlanId plan, ReportingMonth month) {
        return database.sql("SELECT * FROM objection WHERE plan_id = ? AND reporting_month = ? ORDER BY objection_id")
                .params(plan.value(), month.toString())
                .query((row, number) -> objection(row))
                .list();
    }

    private static Objection objection(ResultSet row) throws SQLException {
        String attachment = row.getString("attachment_name");
        String answer = row.getString("answer_text");
        return new Objection(
                row.getLong("objection_id"),
                new PlanId(row.getString("plan_id")),
                ReportingMonth.parse(row.getString("reporting_month")),
                new UnitName(row.getString("unit_name")),
                row.getString("subject_code"),
                row.getString("objection_text"),
                attachment == null
                        ? Optional.empty()
                        : Optional.of(new Objection.Attachment(attachment, row.getString("attachment_sha"))),
                row.getString("raised_by"),
                InstantText.parse(row.getString("raised_at")),
                answer == null
                        ? Optional.empty()
                        : Optional.of(new Objection.Answer(
                                answer,
                                row.getString("answered_by"),
                                InstantText.parse(row.getString("answered_at")))));
    }
}
