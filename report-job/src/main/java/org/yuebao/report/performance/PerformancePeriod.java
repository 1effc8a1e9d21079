package org.yuebao.report.performance;

import java.util.List;
import java.util.stream.Stream;
import org.yuebao.model.month.ReportingMonth;

/**
 * What a performance table is for. It goes by the verdicts of its last month, for those are of the year so far.
 *
 * @param chinese 2022年6月, 2022年上半年, 2022年度
 */
public record PerformancePeriod(ReportingMonth first, ReportingMonth last, String chinese) {

    public static PerformancePeriod month(ReportingMonth month) {
        return new PerformancePeriod(month, month, month.chinese());
    }

    /** January to June. */
    public static PerformancePeriod firstHalf(int year) {
        return new PerformancePeriod(ReportingMonth.of(year, 1), ReportingMonth.of(year, 6), year + "年上半年");
    }

    /** July to December. */
    public static PerformancePeriod secondHalf(int year) {
        return new PerformancePeriod(ReportingMonth.of(year, 7), ReportingMonth.of(year, 12), year + "年下半年");
    }

    public static PerformancePeriod year(int year) {
        return new PerformancePeriod(ReportingMonth.of(year, 1), ReportingMonth.of(year, 12), year + "年度");
    }

    List<ReportingMonth> months() {
        return Stream.iterate(first, month -> month.compareTo(last) <= 0, ReportingMonth::next)
                .toList();
    }
}
