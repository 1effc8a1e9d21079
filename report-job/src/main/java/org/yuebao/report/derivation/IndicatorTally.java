package org.yuebao.report.derivation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.assessment.Light;

/** Where one indicator stands among “可评”, “全部达标”, “有单位偏慢或滞后”. */
public enum IndicatorTally {
    UNJUDGED,
    ALL_WELL,
    SOME_LAG;

    /** @param assessments of its units; the jurisdiction's own row is taken from the summary */
    public static IndicatorTally of(Optional<IndicatorSummary> summary, List<Assessment> assessments) {
        Optional<Light> own =
                summary.flatMap(IndicatorSummary::own).map(Assessment::light).filter(light -> light != Light.GREY);
        if (own.isEmpty() && summary.filter(each -> each.judged() > 0).isEmpty()) {
            return UNJUDGED;
        }
        boolean lags = Stream.concat(assessments.stream().map(Assessment::light), own.stream())
                .anyMatch(light -> light == Light.YELLOW || light == Light.RED);
        return lags ? SOME_LAG : ALL_WELL;
    }
}
