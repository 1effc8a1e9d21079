package org.yuebao.aggregate.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.unit.UnitName;

/** Collects the indicator readings month by month, so that no more than one month's submissions are held at once. */
public final class ReadingsOfTheYear {

    private final ReportingMonth month;
    private final Map<UnitName, List<ReportedReading>> readings = new HashMap<>();
    private final Set<UnitName> submitted = new HashSet<>();
    private final Set<UnitName> nilReports = new HashSet<>();

    public ReadingsOfTheYear(ReportingMonth month) {
        this.month = month;
    }

    /** @param inForce the revisions in force of one month, not after the month at hand */
    public void add(List<StoredSubmission> inForce) {
        for (StoredSubmission stored : inForce) {
            UnitName unit = stored.submission().unit();
            if (stored.submission().month().equals(month)) {
                submitted.add(unit);
                if (stored.submission().nilReport()) {
                    nilReports.add(unit);
                }
            }
            List<ReportedReading> ofUnit = readings.computeIfAbsent(unit, name -> new ArrayList<>());
            stored.submission().readings().forEach(reading -> ofUnit.add(ReportedReading.of(stored, reading)));
        }
    }

    public UnitReadings of(UnitName unit) {
        return new UnitReadings(
                unit,
                month,
                submitted.contains(unit),
                nilReports.contains(unit),
                readings.getOrDefault(unit, List.of()));
    }
}
