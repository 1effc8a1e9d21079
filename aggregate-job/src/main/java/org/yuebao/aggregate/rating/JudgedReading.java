package org.yuebao.aggregate.rating;

import java.util.List;
import java.util.Optional;
import org.yuebao.aggregate.progress.UnitReadings;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.submission.CellReference;

/**
 * An indicator of one unit, judged.
 *
 * @param actual as printed; never empty
 * @param figure the value in its printed form, where it is one number
 */
record JudgedReading(Judgement judgement, String actual, Optional<Figure> figure, List<CellReference> sources) {

    JudgedReading {
        sources = List.copyOf(sources);
    }

    static JudgedReading of(Judgement judgement, Figure figure) {
        return new JudgedReading(judgement, figure.quantity().toString(), Optional.of(figure), figure.sources());
    }

    static JudgedReading without(Judgement judgement, String actual) {
        return new JudgedReading(judgement, actual, Optional.empty(), List.of());
    }

    /** Nothing usable reported. */
    static JudgedReading missing(MonthAtHand at) {
        return without(SilenceRule.judge(at).underRule("指标·报送"), "未报送");
    }

    /** Nothing usable reported, which a nil report doesn't make up for. */
    static JudgedReading missing(MonthAtHand at, UnitReadings readings) {
        return readings.nilReport() ? missing(at).marked(Marks.NIL_REPORT) : missing(at);
    }

    JudgedReading marked(List<String> marks) {
        return new JudgedReading(judgement.marked(marks), actual, figure, sources);
    }

    JudgedReading marked(String mark) {
        return new JudgedReading(judgement.marked(mark), actual, figure, sources);
    }
}
