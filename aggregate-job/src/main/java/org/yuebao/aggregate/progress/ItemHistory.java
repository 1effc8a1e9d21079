package org.yuebao.aggregate.progress;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.quantity.MeasuringUnit;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.submission.Reported;
import org.yuebao.model.submission.ReportedEntry;
import org.yuebao.model.submission.SelfStatus;

/**
 * What one unit said of one item of a measure, from January to the month at hand.
 *
 * @param nilReport whether the unit's report of the month at hand says “nothing to report”
 * @param entries rows that say something, oldest first, none after the month at hand
 * @param withdrawnFrom the month from which a person withdrew the unit's completion: rows before it complete nothing
 */
public record ItemHistory(
        ReportingMonth month, boolean nilReport, List<ReportedEntry> entries, Optional<ReportingMonth> withdrawnFrom) {

    public ItemHistory {
        entries = entries.stream()
                .filter(entry -> entry.month().compareTo(month) <= 0)
                .filter(entry -> entry.entry().saysAnything())
                .sorted(Comparator.comparing(ReportedEntry::month))
                .toList();
    }

    public Optional<ReportedEntry> thisMonth() {
        return entries.stream().filter(entry -> entry.month().equals(month)).findFirst();
    }

    /** Oldest first. */
    public List<ReportedEntry> earlier() {
        return entries.stream()
                .filter(entry -> entry.month().compareTo(month) < 0)
                .toList();
    }

    /** The same history as it stood at the end of an earlier month; whether that month's report was nil isn't known. */
    public ItemHistory asOf(ReportingMonth earlier) {
        return new ItemHistory(earlier, false, entries, withdrawnFrom);
    }

    /** Whether what the unit said in that month no longer completes anything. */
    public boolean isWithdrawn(ReportedEntry entry) {
        return withdrawnFrom.filter(from -> entry.month().compareTo(from) < 0).isPresent();
    }

    /** The status that counts: a nil report keeps the last one before it, a withdrawn 已完成 as 推进中. */
    public SelfStatus status() {
        return switch (said()) {
            case Said.ThisMonth now -> now.entry().entry().status();
            case Said.KeptFromBefore before -> kept(before.entry());
            case Said.NothingYet ignored -> SelfStatus.NOT_STARTED;
            case Said.Silence ignored -> SelfStatus.UNSTATED;
        };
    }

    private SelfStatus kept(ReportedEntry before) {
        SelfStatus status = before.entry().status();
        return status == SelfStatus.COMPLETED && isWithdrawn(before) ? SelfStatus.IN_PROGRESS : status;
    }

    /** Source: domain.md, “Light of one measure”, line 3. A row of 无 alone is a nil report of that row. */
    public Said said() {
        Optional<ReportedEntry> row = thisMonth();
        if (row.isPresent() && !saysNothingToReport(row.get())) {
            return new Said.ThisMonth(row.get());
        }
        if (row.isEmpty() && !nilReport) {
            return new Said.Silence();
        }
        return latestEarlierWord().<Said>map(Said.KeptFromBefore::new).orElseGet(Said.NothingYet::new);
    }

    /**
     * The cumulative amount at the end of the month at hand, in the plan's unit. A nil report, or 无 in the cell, keeps
     * the last amount before it, 0 where there is none.
     *
     * @return empty where the cell is empty or could not be used: that is not 0
     */
    public Optional<Figure> cumulative(MeasuringUnit unit) {
        Optional<Figure> reported = thisMonth().flatMap(entry -> amountOf(entry, unit));
        if (reported.isPresent() || !keepsAmount()) {
            return reported;
        }
        return lastAmountBefore(unit)
                .flatMap(entry -> amountOf(entry, unit))
                .or(() -> Optional.of(new Figure(new Quantity(BigDecimal.ZERO, unit), List.of())));
    }

    /** The amount of one row in {@code unit}, with its cell; empty where the row has none. */
    public static Optional<Figure> amountOf(ReportedEntry entry, MeasuringUnit unit) {
        return entry.entry().cumulative() instanceof Reported.Amount amount
                ? amount.quantity()
                        .in(unit)
                        .map(quantity -> new Figure(quantity, List.of(entry.reference(amount.cell()))))
                : Optional.empty();
    }

    /** Whether the amount that counts is kept from a row that no longer completes anything. */
    public boolean keepsWithdrawnAmount(MeasuringUnit unit) {
        return thisMonth().flatMap(entry -> amountOf(entry, unit)).isEmpty()
                && lastAmountBefore(unit).filter(this::isWithdrawn).isPresent();
    }

    private Optional<ReportedEntry> lastAmountBefore(MeasuringUnit unit) {
        return earlier().reversed().stream()
                .filter(entry -> amountOf(entry, unit).isPresent())
                .findFirst();
    }

    private boolean keepsAmount() {
        return nilReport
                || thisMonth()
                        .filter(entry -> entry.entry().cumulative() instanceof Reported.NothingToReport)
                        .isPresent();
    }

    /** A row of 无 alone says nothing of its own to keep. */
    private Optional<ReportedEntry> latestEarlierWord() {
        return earlier().reversed().stream()
                .filter(entry -> !saysNothingToReport(entry))
                .findFirst();
    }

    private static boolean saysNothingToReport(ReportedEntry entry) {
        return entry.entry().cumulative() instanceof Reported.NothingToReport
                && entry.entry().text().isBlank()
                && entry.entry().status() == SelfStatus.UNSTATED;
    }
}
