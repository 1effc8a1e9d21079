package org.yuebao.report.performance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.assessment.Timeliness;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.content.MonthResults;
import org.yuebao.report.content.MonthView;

/** What a reader has to know of the table: by which report it goes, which months are missing, who didn't report when. */
final class PerformanceNotes {

    private final MonthView view;
    private final PerformancePeriod period;
    private final List<UnitName> units;

    PerformanceNotes(MonthView view, PerformancePeriod period, Optional<UnitName> unit) {
        this.view = view;
        this.period = period;
        this.units = unit.map(List::of)
                .orElseGet(() -> view.units().stream().map(Unit::name).toList());
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("本表依据" + view.month().chinese() + "报告（"
                + view.material().label().chinese() + "，计划第"
                + view.plan().version().number() + "版）的评价生成，累计量为" + view.period() + "累计，评价截至"
                + view.month().month() + "月底。");
        List<ReportingMonth> missed = period.months().stream()
                .filter(month -> results(month).isEmpty())
                .toList();
        if (!missed.isEmpty()) {
            lines.add("期内没有报告的月份：" + months(missed) + "。");
        }
        Map<UnitName, List<ReportingMonth>> silent = new LinkedHashMap<>();
        Map<UnitName, List<ReportingMonth>> late = new LinkedHashMap<>();
        for (UnitName unit : units) {
            for (ReportingMonth month : period.months()) {
                timeliness(month, unit).ifPresent(timeliness -> {
                    if (timeliness instanceof Timeliness.NotReported) {
                        silent.computeIfAbsent(unit, fresh -> new ArrayList<>()).add(month);
                    } else if (timeliness instanceof Timeliness.Late) {
                        late.computeIfAbsent(unit, fresh -> new ArrayList<>()).add(month);
                    }
                });
            }
        }
        lines.add(silent.isEmpty() ? "有报告的月份中没有未报送的情况。" : "期内未报送：" + named(silent) + "。");
        if (!late.isEmpty()) {
            lines.add("期内逾期报送：" + named(late) + "。");
        }
        return lines;
    }

    private Optional<MonthResults> results(ReportingMonth month) {
        if (month.equals(view.month())) {
            return Optional.of(view.material().results());
        }
        return view.material().earlier().stream()
                .filter(results -> results.month().equals(month))
                .findFirst();
    }

    private Optional<Timeliness> timeliness(ReportingMonth month, UnitName unit) {
        return results(month)
                .flatMap(results -> results.standings().stream()
                        .filter(standing -> standing.unit().equals(unit))
                        .findFirst())
                .map(Standing::timeliness);
    }

    private String named(Map<UnitName, List<ReportingMonth>> some) {
        return some.entrySet().stream()
                .map(entry -> entry.getKey() + "（" + months(entry.getValue()) + "）")
                .collect(Collectors.joining("、"));
    }

    private static String months(List<ReportingMonth> months) {
        return months.stream().map(month -> month.month() + "月").collect(Collectors.joining("、"));
    }
}
