package org.yuebao.model.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.submission.CellReference;
import org.yuebao.model.unit.UnitName;

/**
 * An indicator beside the year before and towards the year's end. It is shown and never judged by.
 *
 * @param unit empty for the jurisdiction as a whole
 * @param marks what a person should look at: 与载入的去年数据不一致，请核
 */
public record Outlook(
        IndicatorCode indicator,
        Optional<UnitName> unit,
        Optional<YearOnYear> yearOnYear,
        Optional<YearEnd> yearEnd,
        List<String> marks) {

    public Outlook {
        marks = List.copyOf(marks);
    }

    /** Cells of the year before's values, as far as they came in submissions. */
    public List<CellReference> sources() {
        return Stream.concat(
                        yearOnYear.stream().flatMap(one -> one.before().sources().stream()),
                        yearEnd.stream().flatMap(one -> one.sources().stream()))
                .distinct()
                .toList();
    }
}
