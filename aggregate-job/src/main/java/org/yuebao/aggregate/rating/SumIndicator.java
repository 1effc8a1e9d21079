package org.yuebao.aggregate.rating;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.yuebao.aggregate.progress.ReportedReading;
import org.yuebao.aggregate.progress.UnitReadings;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.month.Window;
import org.yuebao.model.plan.Better;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.Target;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.submission.Reported;

/** An indicator that adds up over the year: lines 3, 4 and 6 of a measure, with the year as its window. */
final class SumIndicator {

    private static final String RULE = "指标·累计量";

    private final MonthAtHand at;

    SumIndicator(MonthAtHand at) {
        this.at = at;
    }

    /** @param target above 0 */
    JudgedReading judge(Indicator indicator, Target.Bound target, UnitReadings readings) {
        Optional<ReportedReading> now = readings.thisMonth(indicator.code());
        Optional<Figure> reported = now.flatMap(reading -> IndicatorValue.cumulative(reading, indicator));
        if (reported.isPresent()) {
            return judge(indicator, target, reported.get());
        }
        return readings.nilReport()
                        || now.filter(SumIndicator::saysNothingToReport).isPresent()
                ? judge(indicator, target, kept(indicator, readings)).marked(Marks.NIL_REPORT)
                : JudgedReading.missing(at);
    }

    private static boolean saysNothingToReport(ReportedReading reported) {
        return reported.reading().cumulative() instanceof Reported.NothingToReport;
    }

    /** The last amount before, 0 where there is none. */
    private static Figure kept(Indicator indicator, UnitReadings readings) {
        return readings.earlier(indicator.code()).stream()
                .flatMap(reading -> IndicatorValue.cumulative(reading, indicator).stream())
                .findFirst()
                .orElseGet(() -> new Figure(new Quantity(BigDecimal.ZERO, indicator.unit()), List.of()));
    }

    private JudgedReading judge(Indicator indicator, Target.Bound target, Figure figure) {
        Pace pace = new Pace(
                figure.quantity(),
                new Quantity(target.value(), indicator.unit()),
                Window.ofYear(at.month().year()),
                at.month());
        return JudgedReading.of(
                indicator.better() == Better.LOWER ? CapRule.judge(pace, target) : judge(pace, target), figure);
    }

    private Judgement judge(Pace pace, Target.Bound target) {
        if (target.isMetBy(pace.actual().amount())) {
            return Judgement.of(Verdict.MET, RULE, pace.amounts()).withShares(pace.completion(), pace.expected());
        }
        if (pace.window().hasEndedBy(at.month())
                && Borderline.isAt(pace.actual().amount(), target)) {
            return Borderline.judge(RULE, pace.amounts()).withShares(pace.completion(), pace.expected());
        }
        return pace.window().hasEndedBy(at.month())
                ? Judgement.of(Verdict.OVERDUE, RULE, pace.amounts() + "；年底已到")
                        .withShares(pace.completion(), pace.expected())
                : PaceRule.judge(pace, at.scale()).underRule(RULE);
    }
}
