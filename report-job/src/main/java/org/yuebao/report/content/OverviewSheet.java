package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.finding.Severity;
import org.yuebao.report.derivation.FigureKey;
import org.yuebao.report.derivation.Total;

/** 概览: the month's counts, and the whole jurisdiction's figures with the way to their cells. */
final class OverviewSheet {

    private OverviewSheet() {}

    static DataSheet of(MonthView view, LineageBook book) {
        ReportCounts counts = ReportCounts.of(view.material());
        List<List<DataSheet.Value>> rows = new ArrayList<>();
        Lines lines = new Lines(book, rows);
        FigureKey reporting = new FigureKey.OfTotal(Total.REPORTING);
        lines.add(reporting, "应报送单位", counts.expected(), "家", "");
        lines.add(reporting, "按时报送", counts.onTime(), "家", "");
        lines.add(reporting, "逾期报送", counts.late(), "家", "");
        lines.add(reporting, "未报送", counts.missing(), "家", "");
        lines.add(reporting, "未到期报送", counts.awaited(), "家", "");
        lines.add(reporting, "退回文件", counts.refused(), "份", "");
        FigureKey whole = FigureKey.OfHeading.WHOLE;
        lines.add(whole, "重点任务", counts.tasks(), "项", "");
        lines.byLight(whole, "重点任务", counts.tasksByLight(), "项");
        lines.add(whole, "工作措施", counts.measures(), "项", "全计划的措施，每项计一次");
        lines.byLight(whole, "工作措施", counts.measuresByLight(), "项");
        lines.add(whole, "措施评价", counts.measureAssessments().all(), "个", "单位×措施，每个责任单位计一次");
        lines.byLight(whole, "措施评价", counts.measureAssessments(), "个");
        FigureKey ofIndicators = new FigureKey.OfTotal(Total.INDICATORS);
        lines.add(ofIndicators, "指标评价", counts.indicatorAssessments().all(), "个", "单位×指标");
        lines.byLight(ofIndicators, "指标评价", counts.indicatorAssessments(), "个");
        for (Severity severity : Severity.values()) {
            lines.add(
                    new FigureKey.OfTotal(Total.FINDINGS),
                    "校核问题 " + severity.chinese(),
                    counts.findings(severity),
                    "个",
                    "");
        }
        view.plan()
                .indicators()
                .forEach(indicator -> view.summary(indicator.code()).ifPresent(summary -> {
                    summary.sum()
                            .ifPresent(sum -> rows.add(List.of(
                                    Values.text(view.whole() + indicator.name() + "（" + view.period() + "累计）"),
                                    book.traced(indicator.code(), view.whole(), sum),
                                    Values.text(indicator.unit().name()),
                                    Values.text("目标" + sum.target() + Names.without(sum.missing())))));
                    summary.city()
                            .filter(city -> summary.sum().isEmpty())
                            .ifPresent(city -> rows.add(List.of(
                                    Values.text(view.whole() + indicator.name()),
                                    book.traced(indicator.code(), view.whole(), city),
                                    Values.text(city.quantity().unit().name()),
                                    Values.text(met(summary, view)))));
                }));
        return new DataSheet(
                "概览",
                view.month().chinese() + PlanTitle.shortOf(view.plan()) + "进展情况概览",
                List.of(
                        Values.left("项目", 44),
                        Values.right("数值", 12),
                        Values.centre("计量单位", 14),
                        Values.left("说明", 44)),
                rows,
                1,
                Optional.of(Charts.lightsByTheme(view)));
    }

    private static String met(IndicatorSummary summary, MonthView view) {
        return "已评的" + summary.judged() + "个" + view.areaWord() + "中" + summary.met() + "个达标";
    }

    /** Rows of counts, each leading to what is counted. */
    private record Lines(LineageBook book, List<List<DataSheet.Value>> rows) {

        void add(FigureKey key, String item, int number, String unit, String remark) {
            rows.add(List.of(Values.text(item), book.traced(key, number), Values.text(unit), Values.text(remark)));
        }

        void byLight(FigureKey key, String item, LightCounts counts, String unit) {
            for (Light light : Light.values()) {
                add(key, item + " " + light.shape() + light.word(), counts.of(light), unit, "");
            }
        }
    }
}
