package org.yuebao.app.month;

import java.util.Optional;
import org.yuebao.model.assessment.Timeliness;
import org.yuebao.model.submission.ReceivedCorrection;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.unit.Unit;

/**
 * How it stands with one unit's report of a month.
 *
 * @param inForce its revision in force
 * @param correction a person's correction of when it was received, where there is one
 */
public record UnitArrival(
        Unit unit, Timeliness timeliness, Optional<StoredSubmission> inForce, Optional<ReceivedCorrection> correction) {

    public boolean isMissing() {
        return timeliness instanceof Timeliness.NotReported || timeliness instanceof Timeliness.Awaited;
    }

    public boolean isNilReport() {
        return inForce.filter(stored -> stored.submission().nilReport()).isPresent();
    }

    /** {@code 按时}, {@code 逾期2个工作日（零报告）}, {@code 按时（接收时间经更正）}. */
    public String word() {
        return timeliness.word() + (isNilReport() ? "（零报告）" : "") + (correction.isPresent() ? "（接收时间经更正）" : "");
    }
}
