package org.yuebao.model.submission;

import java.time.Instant;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.unit.UnitName;

/**
 * A scan of the signed and stamped paper (盖章扫描件) that a unit attaches to what it reported. It is kept and shown; no
 * figure is ever read from it.
 *
 * @param id given by the store; 0 before
 * @param revision of the submission in force when it came
 * @param name with the ending that fits its kind
 * @param sha256 under which its bytes are kept with the originals
 */
public record StampedScan(
        long id,
        PlanId plan,
        ReportingMonth month,
        UnitName unit,
        int revision,
        String name,
        ScanKind kind,
        String sha256,
        long bytes,
        String by,
        Instant at) {}
