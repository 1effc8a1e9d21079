package org.yuebao.ingest.admit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuebao.ingest.check.FileFindings;
import org.yuebao.ingest.entry.CellText;
import org.yuebao.ingest.entry.ProgressEntryParser;
import org.yuebao.ingest.form.FormLayout;
import org.yuebao.ingest.form.ProgressColumn;
import org.yuebao.ingest.workbook.RawRow;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.plan.ItemCode;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.submission.ProgressEntry;
import org.yuebao.model.submission.SourceCell;
import org.yuebao.model.unit.UnitName;

/** Reads 进展情况 row by row: by the form's row codes, else by the wording of measure and 子项. */
final class ProgressRows {

    private final Plan plan;
    private final UnitName unit;
    private final FormCodes codes;
    private final FileFindings findings;
    private final ProgressEntryParser parser;
    private final Map<ItemCode, ItemOf> own = new HashMap<>();

    private record ItemOf(Measure measure, MeasureItem item) {}

    ProgressRows(Plan plan, UnitName unit, FormCodes codes, FileFindings findings) {
        this.plan = plan;
        this.unit = unit;
        this.codes = codes;
        this.findings = findings;
        this.parser = new ProgressEntryParser(findings);
        plan.measuresOf(unit)
                .forEach(measure ->
                        measure.items().forEach(item -> own.put(measure.codeOf(item), new ItemOf(measure, item))));
    }

    /** @param rows where each known row stands: its 本月进展情况 cell */
    record Read(List<ProgressEntry> entries, Map<ItemCode, SourceCell> rows, List<Finding> findings) {}

    Read read(Sheet sheet) {
        List<ProgressEntry> entries = new ArrayList<>();
        Map<ItemCode, SourceCell> rows = new HashMap<>();
        List<Finding> found = new ArrayList<>();
        for (RawRow row : sheet.rows()) {
            ProgressEntryParser.Cells cells = cells(sheet, row);
            Optional<ItemCode> code = codeOf(sheet, row);
            ItemOf known = code.map(own::get).orElse(null);
            if (code.isEmpty() || known == null) {
                if (isFilled(cells)) {
                    found.add(notKnown(sheet, row, code));
                }
                continue;
            }
            ProgressEntryParser.Row parsed = parser.parse(code.get(), known.item(), cells);
            if (rows.putIfAbsent(code.get(), parsed.entry().textCell()) != null) {
                if (isFilled(cells)) {
                    found.add(twice(cells.text().place(), code.get()));
                }
                continue;
            }
            found.addAll(parsed.findings());
            if (parsed.entry().saysAnything()) {
                entries.add(parsed.entry());
            }
        }
        return new Read(entries, rows, found);
    }

    private static ProgressEntryParser.Cells cells(Sheet sheet, RawRow row) {
        return new ProgressEntryParser.Cells(
                sheet.cell(row, ProgressColumn.TEXT.header()),
                sheet.cell(row, ProgressColumn.CUMULATIVE.header()),
                sheet.cell(row, ProgressColumn.STATUS.header()),
                sheet.cell(row, ProgressColumn.PROBLEMS.header()),
                sheet.cell(row, ProgressColumn.NEXT_STEPS.header()));
    }

    private static boolean isFilled(ProgressEntryParser.Cells cells) {
        return !cells.text().isBlank()
                || !cells.cumulative().isBlank()
                || !cells.status().isBlank();
    }

    private Optional<ItemCode> codeOf(Sheet sheet, RawRow row) {
        String number =
                CellText.plain(sheet.cell(row, ProgressColumn.NUMBER.header()).text());
        return codes.row(FormLayout.PROGRESS_SHEET, number)
                .flatMap(ProgressRows::parsed)
                .or(() -> byWording(sheet, row));
    }

    /** The hidden sheet may have been tampered with. */
    private static Optional<ItemCode> parsed(String code) {
        return code.matches(".+-\\d{1,4}-\\d{1,4}(/\\d{1,4})?") ? Optional.of(ItemCode.parse(code)) : Optional.empty();
    }

    private Optional<ItemCode> byWording(Sheet sheet, RawRow row) {
        if (!sheet.columns().containsKey(ProgressColumn.MEASURE.header())) {
            return Optional.empty();
        }
        String measure =
                CellText.plain(sheet.cell(row, ProgressColumn.MEASURE.header()).text());
        String item = sheet.columns().containsKey(ProgressColumn.ITEM.header())
                ? CellText.plain(sheet.cell(row, ProgressColumn.ITEM.header()).text())
                : "";
        List<ItemCode> alike = own.entrySet().stream()
                .filter(entry -> !measure.isEmpty()
                        && CellText.plain(entry.getValue().measure().text()).equals(measure)
                        && CellText.plain(entry.getValue().item().name()).equals(item))
                .map(Map.Entry::getKey)
                .toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    private Finding notKnown(Sheet sheet, RawRow row, Optional<ItemCode> code) {
        SourceCell cell = sheet.cell(row, ProgressColumn.TEXT.header()).place();
        boolean isOthers = code.flatMap(item -> plan.measure(item.measure())).isPresent();
        return isOthers
                ? findings.row(
                        "ROW-NOT-OURS",
                        Severity.WARNING,
                        cell,
                        code.map(ItemCode::toString).orElse(""),
                        "措施" + code.map(ItemCode::toString).orElse("") + "不由" + unit + "牵头或主责，本行未计入",
                        "如确由本单位负责，请与编制单位联系")
                : findings.row(
                        "ROW-UNKNOWN",
                        Severity.WARNING,
                        cell,
                        CellText.plain(
                                sheet.cell(row, ProgressColumn.NUMBER.header()).text()),
                        "这一行对应哪项措施不能确定，未计入",
                        "请在空白填报表原有的行中填写，不要改动序号和工作措施");
    }

    private Finding twice(SourceCell cell, ItemCode code) {
        return findings.row(
                "ROW-TWICE", Severity.WARNING, cell, code.toString(), "措施" + code + "填了两行，只计入前一行", "请合并为一行");
    }
}
