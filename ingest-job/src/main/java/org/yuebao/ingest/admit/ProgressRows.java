package org.yuebao.ingest.admit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yuebao.ingest.check.FileFindings;
import org.yuebao.ingest.entry.CellText;
import org.yuebao.ingest.entry.ProgressEntryParser;
import org.yuebao.ingest.form.FormLayout;
import org.yuebao.ingest.form.ProgressColumn;
import org.yuebao.ingest.workbook.CellValue;
import org.yuebao.ingest.workbook.MergedArea;
import org.yuebao.ingest.workbook.RawCell;
import org.yuebao.ingest.workbook.RawRow;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.plan.ItemCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.submission.ProgressEntry;
import org.yuebao.model.submission.SourceCell;
import org.yuebao.model.unit.UnitName;

/** Reads 进展情况 row by row: each is known by the form's row codes and its wording, which must agree. */
final class ProgressRows {

    /** What is signed and explained below a table is no row of it. */
    private static final Pattern FOOT = Pattern.compile(
            "(填报人|填表人|联系人|联系电话|审核人|审核|签发人|单位负责人|填报日期|填报单位|制表人?|合计|小计|总计|[(]?盖章|[注备说]|备注|说明)[:)].*|合计|小计|总计|.*[(]盖章[)].*");

    private final Plan plan;
    private final UnitName unit;
    private final FormCodes codes;
    private final FileFindings findings;
    private final ProgressEntryParser parser;
    private final OwnRows own;

    ProgressRows(Plan plan, UnitName unit, OwnRows own, FormCodes codes, FileFindings findings) {
        this.plan = plan;
        this.unit = unit;
        this.codes = codes;
        this.findings = findings;
        this.parser = new ProgressEntryParser(findings);
        this.own = own;
    }

    /** @param rows where each known row stands: its 本月进展情况 cell */
    record Read(List<ProgressEntry> entries, Map<ItemCode, SourceCell> rows, List<Finding> findings) {}

    /** A row of the sheet and what it was found to be. */
    private record Known(RawRow row, ItemCode code, OwnRows.ItemOf itemOf) {}

    Read read(Sheet<ProgressColumn> sheet) {
        List<Finding> found = new ArrayList<>();
        List<Known> known = known(sheet, found);
        Map<ItemCode, ProgressEntryParser.Row> parsed = new HashMap<>();
        Map<ItemCode, SourceCell> rows = new HashMap<>();
        List<ItemCode> order = new ArrayList<>();
        Set<MergedArea> told = new HashSet<>();
        List<Integer> hidden = new ArrayList<>();
        for (Known row : known) {
            ProgressEntryParser.Cells cells = cells(sheet, row, known, told, found);
            ProgressEntryParser.Row now = parser.parse(row.code(), row.itemOf().item(), cells);
            ProgressEntryParser.Row before = parsed.get(row.code());
            if (before != null && now.entry().saysAnything() && before.entry().saysAnything()) {
                found.add(twice(cells.text().place(), row.code()));
                continue;
            }
            if (before != null && !now.entry().saysAnything()) {
                continue;
            }
            if (before == null) {
                order.add(row.code());
            }
            parsed.put(row.code(), now);
            rows.put(row.code(), now.entry().textCell());
            if (row.row().isHidden() && now.entry().saysAnything()) {
                hidden.add(row.row().number());
            }
        }
        List<ProgressEntry> entries = new ArrayList<>();
        for (ItemCode code : order) {
            ProgressEntryParser.Row row = parsed.get(code);
            if (row != null) {
                found.addAll(row.findings());
                if (row.entry().saysAnything()) {
                    entries.add(row.entry());
                }
            }
        }
        if (!hidden.isEmpty()) {
            found.add(findings.sheet(
                    "ROW-HIDDEN",
                    Severity.NOTE,
                    sheet.name(),
                    hidden.toString(),
                    "第" + String.join("、", hidden.stream().map(String::valueOf).toList()) + "行被隐藏或筛选掉，但填有内容，已照常计入",
                    "报送前请取消隐藏和筛选，核对这些行"));
        }
        return new Read(entries, rows, found);
    }

    private List<Known> known(Sheet<ProgressColumn> sheet, List<Finding> found) {
        List<Known> known = new ArrayList<>();
        String measureAbove = "";
        for (RawRow row : sheet.rows()) {
            String measure = sheet.shared(row, ProgressColumn.MEASURE).text();
            String item = sheet.cell(row, ProgressColumn.ITEM).text();
            Optional<ItemCode> numbered = numbered(sheet, row);
            if (isFoot(sheet, row)
                    && own.find(Optional.empty(), measure, item).code().isEmpty()) {
                continue;
            }
            // A cell that was merged and isn't any more is empty below its first row.
            String wording = measure.isBlank() && !item.isBlank() && numbered.isEmpty() ? measureAbove : measure;
            measureAbove = measure.isBlank() ? measureAbove : measure;
            OwnRows.Found is = own.find(numbered.filter(code -> own.get(code).isPresent()), wording, item);
            Optional<OwnRows.ItemOf> itemOf = is.code().flatMap(own::get);
            if (itemOf.isEmpty()) {
                if (isFilled(sheet, row)) {
                    found.add(notKnown(sheet, row, numbered, is));
                }
                continue;
            }
            if (is.likeness() < 1 && !is.code().equals(numbered) && isFilled(sheet, row)) {
                found.add(guessed(sheet, row, is.code().orElseThrow()));
            }
            known.add(new Known(row, is.code().orElseThrow(), itemOf.get()));
        }
        return known;
    }

    private static boolean isFoot(Sheet<ProgressColumn> sheet, RawRow row) {
        int first = row.columns().getFirst();
        String text = CellText.plain(row.cell(first).text());
        return FOOT.matcher(text).matches()
                && sheet.cell(row, ProgressColumn.STATUS).isBlank();
    }

    private ProgressEntryParser.Cells cells(
            Sheet<ProgressColumn> sheet, Known row, List<Known> all, Set<MergedArea> told, List<Finding> found) {
        return new ProgressEntryParser.Cells(
                shared(sheet, row, ProgressColumn.TEXT, all, told, found),
                amount(sheet, row, all, told, found),
                shared(sheet, row, ProgressColumn.STATUS, all, told, found),
                sheet.shared(row.row(), ProgressColumn.PROBLEMS),
                sheet.shared(row.row(), ProgressColumn.NEXT_STEPS));
    }

    private RawCell shared(
            Sheet<ProgressColumn> sheet,
            Known row,
            ProgressColumn column,
            List<Known> all,
            Set<MergedArea> told,
            List<Finding> found) {
        RawCell cell = sheet.shared(row.row(), column);
        sheet.mergedOverRows(row.row(), column)
                .filter(area -> !cell.isBlank() && within(area, all).size() > 1 && told.add(area))
                .ifPresent(area -> found.add(findings.cell(
                        "ROW-MERGED",
                        Severity.NOTE,
                        cell.place(),
                        area.toString(),
                        area + "是合并单元格，其中的内容按" + within(area, all).size() + "行相同计",
                        "请取消合并，逐行填写")));
        return cell;
    }

    /** One amount can't belong to several rows; it counts where only one of them asks for any. */
    private RawCell amount(
            Sheet<ProgressColumn> sheet, Known row, List<Known> all, Set<MergedArea> told, List<Finding> found) {
        RawCell own = sheet.cell(row.row(), ProgressColumn.CUMULATIVE);
        Optional<MergedArea> merged = sheet.mergedOverRows(row.row(), ProgressColumn.CUMULATIVE);
        if (merged.isEmpty()) {
            return own;
        }
        RawCell shared = sheet.shared(row.row(), ProgressColumn.CUMULATIVE);
        List<Known> asking = within(merged.get(), all).stream()
                .filter(known -> known.itemOf().item().measuredIn().isPresent())
                .toList();
        if (asking.size() <= 1) {
            boolean asksHere = row.itemOf().item().measuredIn().isPresent();
            return asksHere || asking.isEmpty() ? shared : blank(own);
        }
        if (!shared.isBlank() && told.add(merged.get())) {
            found.add(findings.cell(
                    "AMOUNT-MERGED",
                    Severity.ERROR,
                    shared.place(),
                    shared.text(),
                    merged.get() + "是合并单元格，填报“" + CellText.prose(shared.text()) + "”，属于哪一行不能确定，未计入",
                    "请取消合并，逐行填写"));
        }
        return blank(own);
    }

    private static RawCell blank(RawCell cell) {
        return new RawCell(cell.place(), new CellValue.Blank());
    }

    private static List<Known> within(MergedArea area, List<Known> all) {
        return all.stream()
                .filter(known ->
                        known.row().number() >= area.firstRow() && known.row().number() <= area.lastRow())
                .toList();
    }

    private static boolean isFilled(Sheet<ProgressColumn> sheet, RawRow row) {
        return !sheet.cell(row, ProgressColumn.TEXT).isBlank()
                || !sheet.cell(row, ProgressColumn.CUMULATIVE).isBlank()
                || !sheet.cell(row, ProgressColumn.STATUS).isBlank();
    }

    private Optional<ItemCode> numbered(Sheet<ProgressColumn> sheet, RawRow row) {
        String number = CellText.plain(sheet.cell(row, ProgressColumn.NUMBER).text());
        return codes.row(FormLayout.PROGRESS_SHEET, number).flatMap(ProgressRows::parsed);
    }

    /** The hidden sheet may have been tampered with. */
    private static Optional<ItemCode> parsed(String code) {
        return code.matches(".+-\\d{1,4}-\\d{1,4}(/\\d{1,4})?") ? Optional.of(ItemCode.parse(code)) : Optional.empty();
    }

    private Finding notKnown(Sheet<ProgressColumn> sheet, RawRow row, Optional<ItemCode> numbered, OwnRows.Found is) {
        SourceCell cell = sheet.cell(row, ProgressColumn.TEXT).place();
        Optional<ItemCode> others = numbered.filter(code -> own.get(code).isEmpty())
                .filter(code -> plan.measure(code.measure()).isPresent());
        return others.isPresent()
                ? findings.row(
                        "ROW-NOT-OURS",
                        Severity.WARNING,
                        cell,
                        others.get().toString(),
                        "措施" + others.get() + "不由" + unit + "牵头或主责，本行未计入",
                        "如确由本单位负责，请与编制单位联系")
                : findings.row(
                        "ROW-UNKNOWN",
                        Severity.WARNING,
                        cell,
                        CellText.plain(sheet.cell(row, ProgressColumn.NUMBER).text()),
                        "这一行对应哪项措施不能确定，未计入"
                                + is.guess().map(code -> "（最接近的是" + code + "）").orElse(""),
                        "请在空白填报表原有的行中填写，不要改动序号和工作措施");
    }

    private Finding guessed(Sheet<ProgressColumn> sheet, RawRow row, ItemCode code) {
        return findings.row(
                "ROW-LIKE",
                Severity.WARNING,
                sheet.cell(row, ProgressColumn.TEXT).place(),
                code.toString(),
                "工作措施的文字与计划不完全相同，按最接近的" + code + "计入",
                "请核对；下次请用空白填报表，不要改动工作措施");
    }

    private Finding twice(SourceCell cell, ItemCode code) {
        return findings.row(
                "ROW-TWICE", Severity.WARNING, cell, code.toString(), "措施" + code + "填了两行，只计入前一行", "请合并为一行");
    }
}
