package org.yuebao.ingest.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.ItemCode;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.quantity.Quantity;
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
 * @param history what the unit reported for earlier months of the same year, in force, ascending
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
        List<Submission> history) {

    public DraftSubmission {
        entries = List.copyOf(entries);
        rows = Map.copyOf(rows);
        readings = List.copyOf(readings);
        readingRows = Map.copyOf(readingRows);
        unreadable = Set.copyOf(unreadable);
        history = List.copyOf(history);
    }

    Optional<ProgressEntry> entry(ItemCode item) {
        return entries.stream().filter(entry -> entry.item().equals(item)).findFirst();
    }

    /** What the unit said of the row before, with the month it was said for; the latest month first. */
    List<Earlier<ProgressEntry>> before(ItemCode item) {
        return history.reversed().stream()
                .flatMap(submission -> submission.entries().stream()
                        .filter(entry -> entry.item().equals(item))
                        .map(entry -> new Earlier<>(submission.month(), entry)))
                .toList();
    }

    /** The unit's values of the indicator before, the latest month first. */
    List<Earlier<Reading>> before(IndicatorCode indicator) {
        return history.reversed().stream()
                .flatMap(submission -> submission.readings().stream()
                        .filter(reading -> reading.indicator().equals(indicator))
                        .map(reading -> new Earlier<>(submission.month(), reading)))
                .toList();
    }

    /** Said for an earlier month of the year. */
    record Earlier<T>(ReportingMonth month, T said) {}

    /** {@code 上月}, or {@code 3月} where months lie between. */
    String nameOf(ReportingMonth earlier) {
        return earlier.equals(month.previous()) ? "上月" : earlier.month() + "月";
    }

    Optional<Measure> measureOf(ProgressEntry entry) {
        return plan.measure(entry.item().measure());
    }

    /** The quantity that the row asks for, where it asks for one. */
    Optional<MeasureItem.Counted> countedBy(ProgressEntry entry) {
        return measureOf(entry)
                .map(measure -> measure.item(entry.item().item()))
                .filter(MeasureItem.Counted.class::isInstance)
                .map(MeasureItem.Counted.class::cast);
    }

    /** The unit's own target of the row's quantity, where it has one; 0 means no task this year. */
    Optional<Quantity> ownTargetOf(ProgressEntry entry) {
        return measureOf(entry)
                .flatMap(measure -> countedBy(entry).flatMap(counted -> plan.ownTarget(measure, counted, unit)));
    }

    /** Whether the row's amount is missing because what stands there can't be read, which is told already. */
    boolean isAmountUnreadable(ProgressEntry entry) {
        String row = rowOf(entry.textCell());
        return unreadable.stream()
                .anyMatch(cell -> cell.sheet().equals(entry.textCell().sheet())
                        && rowOf(cell).equals(row)
                        && !cell.equals(entry.statusCell()));
    }

    private static String rowOf(SourceCell cell) {
        return cell.address().replaceAll("\\D", "");
    }
}
