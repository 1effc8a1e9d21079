package org.yuebao.aggregate.rating;

import java.time.Instant;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.RatingScale;

/**
 * The month that is judged and how.
 *
 * @param reportsAreDue whether the due instant has passed: silence is 未报送 from then on, 未到期报送 before
 */
public record MonthAtHand(ReportingMonth month, boolean reportsAreDue, RatingScale scale) {

    /** @param asOf the instant up to which arrivals count */
    public static MonthAtHand seenAt(Instant asOf, ReportingMonth month, DueDate due, RatingScale scale) {
        return new MonthAtHand(month, !due.isMetBy(asOf), scale);
    }
}
