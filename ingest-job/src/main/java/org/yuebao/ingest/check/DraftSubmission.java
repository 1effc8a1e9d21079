package org.yuebao.ingest.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.ItemCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.submission.ProgressEntry;
import org.yuebao.model.submission.Reading;
import org.yuebao.model.submission.SourceCell;
import org.yuebao.model.submission.Submission;
import org.yuebao.model.unit.UnitName;

/**
 * A workbook as it was understood, before it is decided whether it is accepted.
 *
 * @param entries rows that say something
 * @param rows where each of the unit's rows stands, also the empty ones: its 本月进展情况 cell; rows that the workbook lacks are absent
 * @param readings readings that say something
 * @param readingRows where each indicator's row stands: its 累计值 cell
 * @param unreadable cells whose content could not be used, which is told already
 * @param previous the unit's submission of the month before, of the same year
 */
public record DraftSubmission(
        Plan plan,
        ReportingMonth month,
        UnitName unit,
        FileFindings findings,
        boolean nilReport,
        List<ProgressEntry> entries,
        Map<ItemCode, SourceCell> rows,
        List<Reading> readings,
        Map<IndicatorCode, SourceCell> readingRows,
        Set<SourceCell> unreadable,
        Optional<Submission> previous) {

    public DraftSubmission {
        entries = List.copyOf(entries);
        rows = Map.copyOf(rows);
        readings = List.copyOf(readings);
        readingRows = Map.copyOf(readingRows);
        unreadable = Set.copyOf(unreadable);
    }

    Optional<ProgressEntry> entry(ItemCode item) {
        return entries.stream().filter(entry -> entry.item().equals(item)).findFirst();
    }

    Optional<ProgressEntry> lastMonths(ItemCode item) {
        return previous.flatMap(submission -> submission.entries().stream()
                .filter(entry -> entry.item().equals(item))
                .findFirst());
    }
}
