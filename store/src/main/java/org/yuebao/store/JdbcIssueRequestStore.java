package org.yuebao.store;

import java.util.List;
import java.util.Optional;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.IssueRequest;
import org.yuebao.model.store.IssueRequestStore;

final class JdbcIssueRequestStore implements IssueRequestStore {

    private static final String OF_DRAFT = " WHERE plan_id = ? AND reporting_month = ? AND draft_number = ?";

    private final Database database;

    JdbcIssueRequestStore(Database database) {
        this.database = database;
    }

    @Override
    public void save(IssueRequest request) {
        List<Object> key = List.of(request.plan().value(), request.month().toString(), request.draft());
        database.inTransaction(() -> {
            database.sql("DELETE FROM issue_request" + OF_DRAFT).params(key).update();
            database.sql("""
                            INSERT INTO issue_request
                                (plan_id, reporting_month, draft_number, requested_by, requested_at, confirmed_by)
                            VALUES (?, ?, ?, ?, ?, ?)""")
                    .params(key)
                    .param(request.by())
                    .param(InstantText.of(request.at()))
                    .param(request.confirmedBy().orElse(null))
                    .update();
        });
    }

    @Override
    public Optional<IssueRequest> find(PlanId plan, ReportingMonth month, int draft) {
        return database.sql("SELECT * FROM issue_request" + OF_DRAFT)
                .params(plan.value(), month.toString(), draft)
                .query((row, number) -> new IssueRequest(
                        plan,
                        month,
                        draft,
                        row.getString("requested_by"),
                        InstantText.parse(row.getString("requested_at")),
                        Optional.ofNullable(row.getString("confirmed_by"))))
                .optional();
    }
}
