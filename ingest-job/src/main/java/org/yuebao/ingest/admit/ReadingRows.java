package org.yuebao.ingest.admit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuebao.ingest.check.FileFindings;
import org.yuebao.ingest.entry.CellText;
import org.yuebao.ingest.entry.ReadingParser;
import org.yuebao.ingest.form.FormLayout;
import org.yuebao.ingest.form.ReadingColumn;
import org.yuebao.ingest.workbook.RawRow;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.submission.Reading;
import org.yuebao.model.submission.SourceCell;

/** Reads 指标 row by row: by the form's row codes, else by the indicator's name. */
final class ReadingRows {

    private final Plan plan;
    private final FormCodes codes;
    private final ReadingParser parser;

    ReadingRows(Plan plan, FormCodes codes, FileFindings findings) {
        this.plan = plan;
        this.codes = codes;
        this.parser = new ReadingParser(findings);
    }

    /** @param rows where each indicator's row stands: its 累计值 cell */
    record Read(List<Reading> readings, Map<IndicatorCode, SourceCell> rows, List<Finding> findings) {}

    Read read(Sheet sheet) {
        List<Reading> readings = new ArrayList<>();
        Map<IndicatorCode, SourceCell> rows = new HashMap<>();
        List<Finding> found = new ArrayList<>();
        for (RawRow row : sheet.rows()) {
            Optional<Indicator> indicator = indicatorOf(sheet, row);
            if (indicator.isEmpty()) {
                continue;
            }
            ReadingParser.Cells cells = cells(sheet, row);
            if (rows.putIfAbsent(indicator.get().code(), cells.cumulative().place()) == null) {
                ReadingParser.Row parsed = parser.parse(indicator.get(), cells);
                found.addAll(parsed.findings());
                if (parsed.reading().saysAnything()) {
                    readings.add(parsed.reading());
                }
            }
        }
        return new Read(readings, rows, found);
    }

    private static ReadingParser.Cells cells(Sheet sheet, RawRow row) {
        return new ReadingParser.Cells(
                sheet.cell(row, ReadingColumn.MONTH_VALUE.header()),
                sheet.cell(row, ReadingColumn.CUMULATIVE.header()),
                sheet.cell(row, ReadingColumn.NUMERATOR.header()),
                sheet.cell(row, ReadingColumn.DENOMINATOR.header()),
                sheet.cell(row, ReadingColumn.DUST_DAYS.header()),
                sheet.cell(row, ReadingColumn.LAST_YEAR.header()),
                sheet.cell(row, ReadingColumn.NOTE.header()));
    }

    private Optional<Indicator> indicatorOf(Sheet sheet, RawRow row) {
        String number =
                CellText.plain(sheet.cell(row, ReadingColumn.NUMBER.header()).text());
        String name =
                CellText.plain(sheet.cell(row, ReadingColumn.INDICATOR.header()).text());
        return codes.row(FormLayout.READINGS_SHEET, number)
                .flatMap(code -> plan.indicators()
                        .filter(indicator -> indicator.code().value().equals(code))
                        .findFirst())
                .or(() -> plan.indicators()
                        .filter(indicator -> CellText.plain(indicator.name()).equals(name))
                        .findFirst());
    }
}
