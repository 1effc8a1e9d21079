package org.yuebao.model.store;

import java.util.Optional;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.IssueRequest;

/** Who asked for an issue; one for each draft. */
public interface IssueRequestStore {

    /** Adds the request, or replaces that of the same draft. */
    void save(IssueRequest request);

    Optional<IssueRequest> find(PlanId plan, ReportingMonth month, int draft);
}
