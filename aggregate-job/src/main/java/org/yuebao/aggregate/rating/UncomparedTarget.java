package org.yuebao.aggregate.rating;

import java.util.Optional;
import org.yuebao.aggregate.progress.UnitReadings;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.Target;

/** Targets that give nothing to compare with: “—”, 0, and those in words. What is reported all the same is shown. */
final class UncomparedTarget {

    private static final String RULE = "指标·目标";

    private UncomparedTarget() {}

    static JudgedReading notApplicable(Indicator indicator, UnitReadings readings) {
        Judgement judgement = Judgement.of(Verdict.NOT_CONCERNED, RULE, "计划中本单位此项为“—”");
        return reported(indicator, readings)
                .map(figure -> JudgedReading.of(judgement, figure).marked(Marks.NUMBER_WHERE_NONE_APPLIES))
                .orElseGet(() -> JudgedReading.without(judgement, "—"));
    }

    /** 0: no task this year; a value above 0 is shown as 计划外. */
    static JudgedReading withoutTask(Indicator indicator, UnitReadings readings) {
        Optional<Figure> reported = reported(indicator, readings);
        Judgement judgement = NoTaskRule.judge(reported.map(Figure::quantity), RULE);
        return reported.map(figure -> JudgedReading.of(judgement, figure))
                .orElseGet(() -> JudgedReading.without(judgement, "—"));
    }

    static JudgedReading inWords(Target.InWords target, Indicator indicator, UnitReadings readings) {
        Judgement judgement = Judgement.of(Verdict.IN_WORDS, RULE, "目标“" + target.printed() + "”不能按数值比较");
        return reported(indicator, readings)
                .map(figure -> JudgedReading.of(judgement, figure))
                .orElseGet(() -> JudgedReading.without(judgement, "—"));
    }

    private static Optional<Figure> reported(Indicator indicator, UnitReadings readings) {
        return readings.thisMonth(indicator.code()).flatMap(reading -> IndicatorValue.latest(reading, indicator));
    }
}
