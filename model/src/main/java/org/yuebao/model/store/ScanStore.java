package org.yuebao.model.store;

import java.util.List;
import java.util.Optional;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.submission.StampedScan;
import org.yuebao.model.unit.UnitName;

/** Stamped scans that units attached; rows are added, never changed or deleted. */
public interface ScanStore {

    /** @return its id */
    long add(StampedScan scan);

    Optional<StampedScan> find(long id);

    /** In the order in which they came. */
    List<StampedScan> of(PlanId plan, ReportingMonth month, UnitName unit);
}
