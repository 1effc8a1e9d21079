package org.yuebao.app.month;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.ItemCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.ProgressEntry;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.unit.UnitName;

/** Last month's cumulative amounts, which stand filled in in the blank forms (上月累计). */
public final class LastMonth {

    private final SubmissionStore submissions;
    private final Instant asOf;

    public LastMonth(SubmissionStore submissions, Instant asOf) {
        this.submissions = submissions;
        this.asOf = asOf;
    }

    /** By unit and row; nothing in January, for amounts are counted from the year's beginning. */
    public Map<UnitName, Map<ItemCode, Quantity>> cumulatives(Plan plan, ReportingMonth month) {
        Map<UnitName, Map<ItemCode, Quantity>> byUnit = new HashMap<>();
        if (month.month() == 1) {
            return byUnit;
        }
        for (StoredSubmission stored : submissions.inForce(plan.id(), month.previous(), asOf)) {
            Map<ItemCode, Quantity> amounts = new HashMap<>();
            for (ProgressEntry entry : stored.submission().entries()) {
                entry.cumulative().asQuantity().ifPresent(quantity -> amounts.put(entry.item(), quantity));
            }
            byUnit.put(stored.submission().unit(), amounts);
        }
        return byUnit;
    }
}
