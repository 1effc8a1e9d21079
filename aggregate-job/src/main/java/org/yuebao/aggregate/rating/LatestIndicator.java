package org.yuebao.aggregate.rating;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yuebao.aggregate.progress.ReportedReading;
import org.yuebao.aggregate.progress.UnitReadings;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.OverMonths;
import org.yuebao.model.plan.Target;
import org.yuebao.model.submission.Reported;

/** An indicator whose latest value counts, plain or composite; of yearly accounts grey until the first one is there. */
final class LatestIndicator {

    private static final int DECEMBER = 12;

    private final MonthAtHand at;

    LatestIndicator(MonthAtHand at) {
        this.at = at;
    }

    JudgedReading judge(Indicator indicator, Target.Bound target, UnitReadings readings) {
        return lastKnown(
                indicator,
                readings,
                reported -> IndicatorValue.latest(reported, indicator)
                        .map(figure -> IndicatorValue.printed(figure, indicator))
                        .map(figure -> JudgedReading.of(
                                LatestValueRule.judge(figure.quantity().amount(), target, indicator, at.scale()),
                                figure)));
    }

    JudgedReading judge(Indicator indicator, Target.Composite target, UnitReadings readings) {
        return lastKnown(
                indicator,
                readings,
                reported -> IndicatorValue.parts(reported, indicator)
                        .map(parts -> new JudgedReading(
                                LatestValueRule.judgeParts(parts.values(), target, indicator, at.scale()),
                                parts.printed(),
                                Optional.empty(),
                                List.of(parts.source()))));
    }

    /**
     * This month's reading; else the last usable one where the unit says that there is nothing new: by a nil report, by
     * 无 in the row, or by leaving the row of a yearly account empty in a report of this month.
     */
    private JudgedReading lastKnown(
            Indicator indicator, UnitReadings readings, Function<ReportedReading, Optional<JudgedReading>> judge) {
        Optional<ReportedReading> now = readings.thisMonth(indicator.code());
        boolean saysNothingNew = readings.nilReport()
                || now.filter(LatestIndicator::saysNothingToReport).isPresent()
                || (indicator.overMonths() == OverMonths.YEARLY && readings.submitted());
        List<ReportedReading> earlier = readings.earlier(indicator.code());
        return now.flatMap(judge)
                .or(() ->
                        saysNothingNew
                                ? earlier.stream()
                                        .flatMap(reported -> judge
                                                .apply(reported)
                                                .map(judged -> markedAsKept(judged, reported, readings))
                                                .stream())
                                        .findFirst()
                                : Optional.empty())
                .orElseGet(() -> missing(
                        indicator,
                        readings,
                        earlier.stream().anyMatch(one -> judge.apply(one).isPresent())));
    }

    private static boolean saysNothingToReport(ReportedReading reported) {
        return reported.reading().cumulative() instanceof Reported.NothingToReport
                || reported.reading().monthValue() instanceof Reported.NothingToReport;
    }

    private static JudgedReading markedAsKept(JudgedReading judged, ReportedReading reported, UnitReadings readings) {
        JudgedReading kept = judged.marked("沿用" + reported.month().month() + "月填报");
        return readings.nilReport() ? kept.marked(Marks.NIL_REPORT) : kept;
    }

    private JudgedReading missing(Indicator indicator, UnitReadings readings, boolean wasReported) {
        boolean isFirstAwaited =
                indicator.overMonths() == OverMonths.YEARLY && at.month().month() < DECEMBER && !wasReported;
        return isFirstAwaited
                ? JudgedReading.without(Judgement.of(Verdict.YEARLY, "指标·按年核算", "年内尚未填报，年底前不评"), "—")
                : JudgedReading.missing(at, readings);
    }
}
