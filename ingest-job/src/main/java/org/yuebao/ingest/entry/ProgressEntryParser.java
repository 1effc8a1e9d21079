package org.yuebao.ingest.entry;

import java.util.ArrayList;
import java.util.List;
import org.yuebao.ingest.check.FileFindings;
import org.yuebao.ingest.workbook.RawCell;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.plan.ItemCode;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.submission.ProgressEntry;
import org.yuebao.model.submission.Reported;
import org.yuebao.model.submission.SelfStatus;

/** Reads one row of 进展情况. */
public final class ProgressEntryParser {

    private final FileFindings findings;
    private final AmountParser amounts;

    public ProgressEntryParser(FileFindings findings) {
        this.findings = findings;
        this.amounts = new AmountParser(findings);
    }

    /** The cells of a row that a unit fills in. */
    public record Cells(RawCell text, RawCell cumulative, RawCell status, RawCell problems, RawCell nextSteps) {}

    /** @param findings of this row's cells */
    public record Row(ProgressEntry entry, List<Finding> findings) {
        public Row {
            findings = List.copyOf(findings);
        }
    }

    public Row parse(ItemCode code, MeasureItem item, Cells cells) {
        List<Finding> found = new ArrayList<>();
        Parsed<Reported> cumulative = item.measuredIn()
                .map(unit -> amounts.amount(cells.cumulative(), unit))
                .orElseGet(() -> notAsked(cells.cumulative()));
        Parsed<SelfStatus> status = status(cells.status());
        cumulative.finding().ifPresent(found::add);
        status.finding().ifPresent(found::add);
        ProgressEntry entry = new ProgressEntry(
                code,
                CellText.prose(cells.text().text()),
                cumulative.value(),
                status.value(),
                remark(cells.problems()),
                remark(cells.nextSteps()),
                cells.text().place(),
                cells.status().place());
        return new Row(entry, found);
    }

    private Parsed<Reported> notAsked(RawCell cell) {
        String plain = CellText.plain(cell.text());
        if (plain.isEmpty() || CellText.saysNothing(plain)) {
            return Parsed.of(Reported.missing());
        }
        return Parsed.with(
                Reported.missing(),
                findings.cell(
                        "AMOUNT-NOT-ASKED",
                        Severity.NOTE,
                        cell.place(),
                        cell.text(),
                        "本行没有计量单位，所填“" + AmountParser.shortened(cell.text()) + "”未计入",
                        "如需说明数量，请写在本月进展情况中"));
    }

    private Parsed<SelfStatus> status(RawCell cell) {
        String plain = CellText.plain(cell.text());
        if (plain.isEmpty()) {
            return Parsed.of(SelfStatus.UNSTATED);
        }
        return StatusWords.of(plain)
                .map(status -> status.chinese().equals(plain)
                        ? Parsed.of(status)
                        : Parsed.with(
                                status,
                                findings.cell(
                                        "STATUS-READ",
                                        Severity.NOTE,
                                        cell.place(),
                                        cell.text(),
                                        "状态“" + AmountParser.shortened(cell.text()) + "”，按“" + status.chinese() + "”计",
                                        "如有出入，请从下拉列表选择")))
                .orElseGet(() -> Parsed.with(
                        SelfStatus.UNSTATED,
                        findings.cell(
                                "STATUS-WORD",
                                Severity.ERROR,
                                cell.place(),
                                cell.text(),
                                "状态“" + AmountParser.shortened(cell.text()) + "”不能识别，按“推进中”计",
                                "请从下拉列表选择未启动、推进中、已完成或滞后")));
    }

    /** 无 and — are no problems and no next steps. */
    private static String remark(RawCell cell) {
        return CellText.saysNothing(CellText.plain(cell.text())) ? "" : CellText.prose(cell.text());
    }
}
