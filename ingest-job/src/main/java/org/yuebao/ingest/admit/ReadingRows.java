package org.yuebao.ingest.admit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuebao.ingest.check.FileFindings;
import org.yuebao.ingest.entry.CellText;
import org.yuebao.ingest.entry.ReadingParser;
import org.yuebao.ingest.form.FormLayout;
import org.yuebao.ingest.form.ReadingColumn;
import org.yuebao.ingest.workbook.RawCell;
import org.yuebao.ingest.workbook.RawRow;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.submission.Reading;
import org.yuebao.model.submission.SourceCell;

/** Reads 指标 row by row: by the indicator's name, else by the form's row codes. */
final class ReadingRows {

    private static final double ALIKE = 0.8;

    private final List<Indicator> indicators;
    private final FormCodes codes;
    private final FileFindings findings;
    private final ReadingParser parser;

    ReadingRows(Plan plan, FormCodes codes, FileFindings findings) {
        this.indicators = plan.indicators().toList();
        this.codes = codes;
        this.findings = findings;
        this.parser = new ReadingParser(findings);
    }

    /** @param rows where each indicator's row stands: its 累计值 cell */
    record Read(List<Reading> readings, Map<IndicatorCode, SourceCell> rows, List<Finding> findings) {}

    Read read(Sheet<ReadingColumn> sheet) {
        List<Reading> readings = new ArrayList<>();
        Map<IndicatorCode, SourceCell> rows = new HashMap<>();
        List<Finding> found = new ArrayList<>();
        for (RawRow row : sheet.rows()) {
            Optional<Indicator> indicator = indicatorOf(sheet, row);
            ReadingParser.Cells cells = cells(sheet, row);
            if (indicator.isEmpty()) {
                if (!sheet.cell(row, ReadingColumn.INDICATOR).isBlank() && isFilled(cells)) {
                    found.add(notKnown(sheet, row, cells));
                }
                continue;
            }
            ReadingParser.Row parsed = parser.parse(indicator.get(), cells);
            SourceCell before = rows.get(indicator.get().code());
            boolean saysAnything = parsed.reading().saysAnything();
            boolean isSaid = readings.stream()
                    .anyMatch(reading ->
                            reading.indicator().equals(indicator.get().code()));
            if (before != null && isSaid) {
                if (saysAnything) {
                    found.add(twice(cells.cumulative().place(), indicator.get()));
                }
                continue;
            }
            rows.put(indicator.get().code(), cells.cumulative().place());
            found.addAll(parsed.findings());
            if (saysAnything) {
                readings.add(parsed.reading());
            }
        }
        return new Read(readings, rows, found);
    }

    private static ReadingParser.Cells cells(Sheet<ReadingColumn> sheet, RawRow row) {
        return new ReadingParser.Cells(
                sheet.cell(row, ReadingColumn.MONTH_VALUE),
                sheet.cell(row, ReadingColumn.CUMULATIVE),
                sheet.cell(row, ReadingColumn.NUMERATOR),
                sheet.cell(row, ReadingColumn.DENOMINATOR),
                sheet.cell(row, ReadingColumn.DUST_DAYS),
                sheet.cell(row, ReadingColumn.LAST_YEAR),
                sheet.cell(row, ReadingColumn.NOTE));
    }

    private static boolean isFilled(ReadingParser.Cells cells) {
        return !cells.cumulative().isBlank() || !cells.monthValue().isBlank();
    }

    /** The name decides; the number only where no name is told, for rows are moved and renumbered. */
    private Optional<Indicator> indicatorOf(Sheet<ReadingColumn> sheet, RawRow row) {
        RawCell name = sheet.cell(row, ReadingColumn.INDICATOR);
        String number = CellText.plain(sheet.cell(row, ReadingColumn.NUMBER).text());
        Optional<Indicator> numbered = codes.row(FormLayout.READINGS_SHEET, number)
                .flatMap(code -> indicators.stream()
                        .filter(indicator -> indicator.code().value().equals(code))
                        .findFirst());
        if (name.isBlank()) {
            return numbered;
        }
        Wording wording = Wording.of(name.text());
        Wording bare = Wording.of(withoutBrackets(name.text()));
        return indicators.stream()
                .filter(indicator -> isNamed(indicator, wording))
                .findFirst()
                .or(() -> indicators.stream()
                        .filter(indicator -> isNamed(indicator, bare))
                        .findFirst())
                .or(() -> numbered.filter(indicator -> likeness(indicator, wording) > 0))
                .or(() -> alike(wording));
    }

    private static boolean isNamed(Indicator indicator, Wording wording) {
        return likeness(indicator, wording) == 1;
    }

    private Optional<Indicator> alike(Wording wording) {
        List<Indicator> near = indicators.stream()
                .filter(indicator -> likeness(indicator, wording) >= ALIKE)
                .toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    /** With and without what stands in brackets, for a composite is printed with the names of its parts. */
    private static double likeness(Indicator indicator, Wording wording) {
        return Stream.of(indicator.name(), indicator.shortName(), indicator.printedName())
                .flatMap(name -> Stream.of(name, withoutBrackets(name)))
                .mapToDouble(name -> Wording.of(name).likeness(wording))
                .max()
                .orElse(0);
    }

    private static String withoutBrackets(String name) {
        return CellText.plain(name).replaceAll("\\(.*\\)$", "");
    }

    private Finding notKnown(Sheet<ReadingColumn> sheet, RawRow row, ReadingParser.Cells cells) {
        String name = CellText.prose(sheet.cell(row, ReadingColumn.INDICATOR).text());
        return findings.row(
                "READING-UNKNOWN",
                Severity.WARNING,
                cells.cumulative().place(),
                name,
                "指标“" + name + "”不在本计划中，未计入",
                "请在空白填报表原有的行中填写，不要改动指标名称");
    }

    private Finding twice(SourceCell cell, Indicator indicator) {
        return findings.row(
                "READING-TWICE",
                Severity.WARNING,
                cell,
                indicator.name(),
                "指标“" + indicator.name() + "”填了两行，只计入前一行",
                "请合并为一行");
    }
}
