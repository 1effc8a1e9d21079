package org.yuebao.aggregate.progress;

import java.util.List;
import java.util.Optional;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.submission.ReportedEntry;
import org.yuebao.model.unit.UnitName;

/**
 * What one unit said of one measure, from January to the month at hand.
 *
 * @param nilReport whether the unit's report of the month at hand says “nothing to report”
 * @param entries rows of this unit and this measure, all items
 * @param withdrawnFrom the month from which a person withdrew the unit's completion of the measure
 */
public record UnitProgress(
        UnitName unit,
        ReportingMonth month,
        boolean nilReport,
        List<ReportedEntry> entries,
        Optional<ReportingMonth> withdrawnFrom) {

    public UnitProgress {
        entries = List.copyOf(entries);
    }

    public ItemHistory item(int number) {
        return new ItemHistory(
                month,
                nilReport,
                entries.stream()
                        .filter(entry -> entry.entry().item().item() == number)
                        .toList(),
                withdrawnFrom);
    }
}
