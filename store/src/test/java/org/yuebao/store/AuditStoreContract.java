package org.yuebao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yuebao.model.audit.AuditEvent;

/** What holds of the audit trail on every database. */
abstract class AuditStoreContract {

    private static final AuditEvent UPLOAD = event("张三", "上传", "2022-06 通州区");
    private static final AuditEvent ISSUE = event("李四", "定稿", "2022-06");

    @Test
    void eventsComeBackNewestFirst(Stores stores) {
        stores.audit().append(UPLOAD);
        stores.audit().append(ISSUE);

        assertThat(stores.audit().latest("", 10)).containsExactly(ISSUE, UPLOAD);
        assertThat(stores.audit().latest("", 1)).containsExactly(ISSUE);
    }

    @Test
    void eventsAreFoundByAnyOfTheirWords(Stores stores) {
        stores.audit().append(UPLOAD);
        stores.audit().append(ISSUE);

        assertThat(stores.audit().latest("通州", 10)).containsExactly(UPLOAD);
        assertThat(stores.audit().latest("李四 定稿", 10)).containsExactly(ISSUE);
        assertThat(stores.audit().latest("%", 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_event SET outcome = '成功'",
                "DELETE FROM audit_event",
                "DELETE FROM audit_event WHERE who = '李四'"
            })
    void theDatabaseItselfRefusesToChangeWhatIsKept(String forgery, Stores stores) {
        stores.audit().append(UPLOAD);
        stores.audit().append(ISSUE);

        assertThatThrownBy(() -> new JdbcTemplate(stores.database()).update(forgery))
                .hasStackTraceContaining("the audit trail only grows");

        assertThat(stores.audit().latest("", 10)).containsExactly(ISSUE, UPLOAD);
    }

    @Test
    void wordsWithoutEndAreCutAndNotLost(Stores stores) {
        stores.audit().append(event("x".repeat(5000), "上传", "y".repeat(5000)));

        assertThat(stores.audit().latest("", 10)).singleElement().satisfies(kept -> {
            assertThat(kept.who()).hasSize(400);
            assertThat(kept.subject()).hasSize(2000);
        });
    }

    private static AuditEvent event(String who, String act, String subject) {
        return new AuditEvent(Instant.parse("2022-07-04T01:00:00.000000001Z"), who, act, subject, "", "10.0.0.7", "成功");
    }
}
