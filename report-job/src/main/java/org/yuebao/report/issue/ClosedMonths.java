package org.yuebao.report.issue;

import java.util.List;
import java.util.stream.IntStream;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.store.ReportStore;

/**
 * Which months of a plan's year are closed (关账). Issuing a month closes it: what is issued of it later is a 更正, which
 * alters nothing issued before. A month without a draft was never begun and keeps no other one open.
 */
public final class ClosedMonths {

    private final ReportStore reports;

    public ClosedMonths(ReportStore reports) {
        this.reports = reports;
    }

    public boolean isClosed(PlanId plan, ReportingMonth month) {
        return has(plan, month, ReportLabel.Kind.ISSUED);
    }

    /** With December the year is closed. */
    public boolean isYearClosed(PlanId plan, int year) {
        return isClosed(plan, ReportingMonth.of(year, 12));
    }

    /** Earlier months of the same year that were begun and are not closed. */
    public List<ReportingMonth> openBefore(PlanId plan, ReportingMonth month) {
        return IntStream.range(1, month.month())
                .mapToObj(number -> ReportingMonth.of(month.year(), number))
                .filter(earlier -> has(plan, earlier, ReportLabel.Kind.DRAFT))
                .filter(earlier -> !isClosed(plan, earlier))
                .toList();
    }

    /**
     * Months are closed in their order; a correction of a closed one comes at any time.
     *
     * @throws EarlierMonthOpenException when an earlier month of the year was begun and is not closed
     */
    public void requireInOrder(PlanId plan, ReportingMonth month) {
        List<ReportingMonth> open = openBefore(plan, month);
        if (!open.isEmpty() && !isClosed(plan, month)) {
            throw new EarlierMonthOpenException(month, open);
        }
    }

    /** Later months of the same year that are closed: their drafts, when run again, go by what is issued of this month now. */
    public List<ReportingMonth> closedAfter(PlanId plan, ReportingMonth month) {
        return IntStream.rangeClosed(month.month() + 1, 12)
                .mapToObj(number -> ReportingMonth.of(month.year(), number))
                .filter(later -> isClosed(plan, later))
                .toList();
    }

    private boolean has(PlanId plan, ReportingMonth month, ReportLabel.Kind kind) {
        return reports.newest(plan, month, kind).isPresent();
    }
}
