package org.yuebao.aggregate.rating;

import java.util.List;
import org.yuebao.aggregate.progress.UnitReadings;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.Target;

/** The light of one indicator of one unit in one month. Source: domain.md, “Light of one indicator”. */
public final class IndicatorAssessor {

    private final SumIndicator sums;
    private final ValueToDate valuesToDate;
    private final LatestIndicator latestValues;

    public IndicatorAssessor(MonthAtHand at) {
        this.sums = new SumIndicator(at);
        this.valuesToDate = new ValueToDate(at);
        this.latestValues = new LatestIndicator(at);
    }

    public Assessment assess(Indicator indicator, Target target, UnitReadings readings) {
        JudgedReading judged = judge(indicator, target, readings);
        Judgement judgement = judged.judgement();
        return new Assessment(
                indicator.code(),
                readings.unit(),
                judgement.verdict(),
                judged.actual(),
                target.printed(),
                judged.figure(),
                judgement.completion(),
                judgement.expected(),
                List.of(),
                judgement.rule(),
                judgement.why(),
                judgement.marks(),
                readings.thisMonth(indicator.code())
                        .map(reported -> reported.reading().note().strip())
                        .orElse(""),
                judged.sources());
    }

    private JudgedReading judge(Indicator indicator, Target target, UnitReadings readings) {
        return switch (target) {
            case Target.NotApplicable ignored -> UncomparedTarget.notApplicable(indicator, readings);
            case Target.NoTask ignored -> UncomparedTarget.withoutTask(indicator, readings);
            case Target.InWords words -> UncomparedTarget.inWords(words, indicator, readings);
            case Target.Composite composite -> latestValues.judge(indicator, composite, readings);
            case Target.Bound bound -> judgeBound(indicator, bound, readings);
        };
    }

    private JudgedReading judgeBound(Indicator indicator, Target.Bound target, UnitReadings readings) {
        return switch (indicator.overMonths()) {
            case CUMULATIVE ->
                target.value().signum() > 0
                        ? sums.judge(indicator, target, readings)
                        : UncomparedTarget.withoutTask(indicator, readings);
            case RATIO_OF_DAYS -> valuesToDate.judgeDays(indicator, target, readings);
            case MEAN_TO_DATE -> valuesToDate.judgeMean(indicator, target, readings);
            case LATEST, YEARLY -> latestValues.judge(indicator, target, readings);
        };
    }
}
