package org.yuebao.aggregate.rating;

import java.util.List;
import java.util.Optional;
import org.yuebao.aggregate.progress.ReportedReading;
import org.yuebao.aggregate.progress.UnitReadings;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.OverMonths;
import org.yuebao.model.plan.Target;

/** An indicator whose latest value counts, plain or composite; of yearly accounts grey until the first one is there. */
final class LatestIndicator {

    private static final int DECEMBER = 12;

    private final MonthAtHand at;

    LatestIndicator(MonthAtHand at) {
        this.at = at;
    }

    JudgedReading judge(Indicator indicator, Target.Bound target, UnitReadings readings) {
        return lastKnown(indicator, readings)
                .flatMap(reported -> IndicatorValue.latest(reported, indicator)
                        .map(figure -> IndicatorValue.printed(figure, indicator))
                        .map(figure -> JudgedReading.of(
                                LatestValueRule.judge(figure.quantity().amount(), target, indicator), figure))
                        .map(judged -> markedIfKept(judged, reported, readings)))
                .orElseGet(() -> missing(indicator, readings));
    }

    JudgedReading judge(Indicator indicator, Target.Composite target, UnitReadings readings) {
        return lastKnown(indicator, readings)
                .flatMap(reported -> IndicatorValue.parts(reported, indicator)
                        .map(parts -> new JudgedReading(
                                LatestValueRule.judgeParts(parts.values(), target, indicator),
                                parts.printed(),
                                Optional.empty(),
                                List.of(parts.source())))
                        .map(judged -> markedIfKept(judged, reported, readings)))
                .orElseGet(() -> missing(indicator, readings));
    }

    /**
     * This month's reading; else the last one where the unit says that there is nothing new: by a nil report, or by
     * leaving the row of a yearly account empty in a report of this month.
     */
    private static Optional<ReportedReading> lastKnown(Indicator indicator, UnitReadings readings) {
        boolean saysNothingNew =
                readings.nilReport() || (indicator.overMonths() == OverMonths.YEARLY && readings.submitted());
        return readings.thisMonth(indicator.code())
                .or(() -> saysNothingNew
                        ? readings.earlier(indicator.code()).stream().findFirst()
                        : Optional.empty());
    }

    private JudgedReading markedIfKept(JudgedReading judged, ReportedReading reported, UnitReadings readings) {
        if (reported.month().equals(at.month())) {
            return judged;
        }
        JudgedReading kept = judged.marked("沿用" + reported.month().month() + "月填报");
        return readings.nilReport() ? kept.marked(Marks.NIL_REPORT) : kept;
    }

    private JudgedReading missing(Indicator indicator, UnitReadings readings) {
        boolean isFirstAwaited = indicator.overMonths() == OverMonths.YEARLY
                && at.month().month() < DECEMBER
                && readings.earlier(indicator.code()).isEmpty();
        return isFirstAwaited
                ? JudgedReading.without(Judgement.of(Verdict.YEARLY, "指标·按年核算", "年内尚未填报，年底前不评"), "—")
                : JudgedReading.missing(at, readings);
    }
}
