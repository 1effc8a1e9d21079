package org.yuebao.model.assessment;

import java.time.Instant;
import java.util.Optional;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.unit.UnitName;

/**
 * A person says that a measure which a unit completed in an earlier month is not completed (撤销完成): what was reported
 * before {@code from} no longer makes it so. Months before {@code from} are judged as they were; a completion reported
 * from then on counts again.
 *
 * @param withdrawnBy a person's name; never blank
 * @param reason never blank
 * @param revocation empty while it is in force
 */
public record CompletionWithdrawal(
        PlanId plan,
        UnitName unit,
        MeasureCode measure,
        ReportingMonth from,
        String withdrawnBy,
        Instant withdrawnAt,
        String reason,
        Optional<Revocation> revocation) {

    public CompletionWithdrawal {
        if (withdrawnBy.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a withdrawal names who withdrew the completion, and why");
        }
    }

    /** In force. */
    public CompletionWithdrawal(
            PlanId plan,
            UnitName unit,
            MeasureCode measure,
            ReportingMonth from,
            String withdrawnBy,
            Instant withdrawnAt,
            String reason) {
        this(plan, unit, measure, from, withdrawnBy, withdrawnAt, reason, Optional.empty());
    }
}
