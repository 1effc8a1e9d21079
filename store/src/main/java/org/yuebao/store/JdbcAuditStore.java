package org.yuebao.store;

import java.util.List;
import org.yuebao.model.audit.AuditEvent;
import org.yuebao.model.store.AuditStore;

/** What is longer than its column is cut: an act that can't be kept whole is better kept than lost. */
final class JdbcAuditStore implements AuditStore {

    private final Database database;

    JdbcAuditStore(Database database) {
        this.database = database;
    }

    @Override
    public void append(AuditEvent event) {
        database.sql("""
                        INSERT INTO audit_event (happened_at, who, act, subject, detail, from_address, outcome)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        InstantText.of(event.at()),
                        cut(event.who(), 400),
                        cut(event.act(), 400),
                        cut(event.subject(), 2000),
                        cut(event.detail(), 4000),
                        cut(event.from(), 400),
                        cut(event.outcome(), 2000))
                .update();
    }

    @Override
    public List<AuditEvent> latest(String words, int limit) {
        return database.sql("""
                        SELECT * FROM audit_event
                        WHERE POSITION(:words IN who || ' ' || act || ' ' || subject || ' ' || detail || ' ' ||
                            from_address || ' ' || outcome) > 0
                        ORDER BY event_id DESC LIMIT :limit""")
                .param("words", words)
                .param("limit", limit)
                .query((row, number) -> new AuditEvent(
                        InstantText.parse(row.getString("happened_at")),
                        row.getString("who"),
                        row.getString("act"),
                        row.getString("subject"),
                        row.getString("detail"),
                        row.getString("from_address"),
                        row.getString("outcome")))
                .list();
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
