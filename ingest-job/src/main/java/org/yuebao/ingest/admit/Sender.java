package org.yuebao.ingest.admit;

import java.util.Optional;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;

/**
 * Who sent a workbook and for what, as far as it says so itself, before any plan is known.
 *
 * @param plan only where the form's hidden sheet is still there
 * @param unit as it is written, perhaps by a short name
 */
public record Sender(Optional<PlanId> plan, Optional<ReportingMonth> month, Optional<String> unit) {

    static Sender unknown() {
        return new Sender(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
