package org.yuebao.ingest.entry;

import java.util.ArrayList;
import java.util.List;
import org.yuebao.ingest.check.FileFindings;
import org.yuebao.ingest.workbook.RawCell;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.OverMonths;
import org.yuebao.model.quantity.MeasuringUnit;
import org.yuebao.model.submission.Reading;
import org.yuebao.model.submission.Reported;

/** Reads one row of 指标. */
public final class ReadingParser {

    private static final MeasuringUnit DAYS = new MeasuringUnit("天");

    private final AmountParser amounts;

    public ReadingParser(FileFindings findings) {
        this.amounts = new AmountParser(findings);
    }

    /** The cells of a row that a unit fills in. */
    public record Cells(
            RawCell monthValue,
            RawCell cumulative,
            RawCell numerator,
            RawCell denominator,
            RawCell dustDays,
            RawCell lastYear,
            RawCell note) {}

    /** @param findings of this row's cells */
    public record Row(Reading reading, List<Finding> findings) {
        public Row {
            findings = List.copyOf(findings);
        }
    }

    public Row parse(Indicator indicator, Cells cells) {
        List<Finding> found = new ArrayList<>();
        // A share of days counts days; of anything else what is counted has no unit of its own.
        MeasuringUnit counted = indicator.overMonths() == OverMonths.RATIO_OF_DAYS ? DAYS : new MeasuringUnit("个");
        Reading reading = new Reading(
                indicator.code(),
                value(indicator, cells.monthValue(), found),
                value(indicator, cells.cumulative(), found),
                amount(cells.numerator(), counted, found),
                amount(cells.denominator(), counted, found),
                amount(cells.dustDays(), DAYS, found),
                value(indicator, cells.lastYear(), found),
                CellText.prose(cells.note().text()));
        return new Row(reading, found);
    }

    private Reported value(Indicator indicator, RawCell cell, List<Finding> found) {
        if (!indicator.isComposite()) {
            return amount(cell, indicator.unit(), found);
        }
        Parsed<Reported> parsed = amounts.parts(cell, indicator.parts().size(), indicator.unit());
        parsed.finding().ifPresent(found::add);
        return parsed.value();
    }

    private Reported amount(RawCell cell, MeasuringUnit unit, List<Finding> found) {
        Parsed<Reported> parsed = amounts.amount(cell, unit);
        parsed.finding().ifPresent(found::add);
        return parsed.value();
    }
}
