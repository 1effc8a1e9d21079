package org.yuebao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.report.IssueRequest;

/** What holds of requests to issue on every database. */
abstract class IssueRequestStoreContract {

    private static final ReportingMonth JUNE = ReportingMonth.of(2022, 6);

    @Test
    void aRequestBelongsToOneDraft(Stores stores) {
        stores.issueRequests().save(request(Optional.empty()));

        assertThat(stores.issueRequests().find(PlanExamples.EXAMPLE, JUNE, 3)).contains(request(Optional.empty()));
        assertThat(stores.issueRequests().find(PlanExamples.EXAMPLE, JUNE, 4)).isEmpty();
    }

    @Test
    void aConfirmedRequestReplacesTheOpenOne(Stores stores) {
        stores.issueRequests().save(request(Optional.empty()));
        stores.issueRequests().save(request(Optional.of("王五")));

        assertThat(stores.issueRequests().find(PlanExamples.EXAMPLE, JUNE, 3)).contains(request(Optional.of("王五")));
    }

    private static IssueRequest request(Optional<String> confirmedBy) {
        return new IssueRequest(
                PlanExamples.EXAMPLE, JUNE, 3, "李四", Instant.parse("2022-07-06T01:00:00Z"), confirmedBy);
    }
}
