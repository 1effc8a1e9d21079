package org.yuebao.model.report;

import java.time.Instant;
import java.util.Optional;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;

/**
 * Someone asked that a draft be issued (提请定稿); another person confirms it.
 *
 * @param draft number of the draft it is about; a newer draft makes it void
 * @param confirmedBy empty until then
 */
public record IssueRequest(
        PlanId plan, ReportingMonth month, int draft, String by, Instant at, Optional<String> confirmedBy) {}
