package org.yuebao.aggregate.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.unit.UnitName;

/**
 * One unit's indicator readings from January to the month at hand.
 *
 * @param submitted whether the unit's report of the month at hand was accepted
 * @param nilReport whether that report says “nothing to report”
 * @param readings those that say something, in any order
 */
public record UnitReadings(
        UnitName unit, ReportingMonth month, boolean submitted, boolean nilReport, List<ReportedReading> readings) {

    public UnitReadings {
        readings = readings.stream()
                .filter(reading -> reading.reading().saysAnything())
                .toList();
    }

    public Optional<ReportedReading> thisMonth(IndicatorCode indicator) {
        return readings.stream()
                .filter(reading -> reading.month().equals(month))
                .filter(reading -> reading.reading().indicator().equals(indicator))
                .findFirst();
    }

    /** Readings of the months before, newest first. */
    public List<ReportedReading> earlier(IndicatorCode indicator) {
        return readings.stream()
                .filter(reading -> reading.month().compareTo(month) < 0)
                .filter(reading -> reading.reading().indicator().equals(indicator))
                .sorted(Comparator.comparing(ReportedReading::month).reversed())
                .toList();
    }
}
