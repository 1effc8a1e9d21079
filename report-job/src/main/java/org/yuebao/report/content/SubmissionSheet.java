package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.derivation.FigureKey;

/** 报送情况: who reported when and with which file; refused files at the end. */
final class SubmissionSheet {

    private SubmissionSheet() {}

    static DataSheet of(MonthView view, LineageBook book) {
        List<List<DataSheet.Value>> rows = new ArrayList<>();
        view.units().forEach(unit -> rows.add(row(view, book, unit)));
        view.refusals()
                .forEach(refusal -> rows.add(List.of(
                        Values.text(refusal.unit().map(UnitName::value).orElse("不能识别")),
                        Values.text("退回"),
                        Values.text(SubmissionAnnex.minute(refusal.file().receivedAt())),
                        Values.text(""),
                        Values.text(""),
                        Values.text(""),
                        Values.number(count(refusal.findings(), Severity.BLOCKER)),
                        Values.number(count(refusal.findings(), Severity.ERROR)),
                        Values.number(count(refusal.findings(), Severity.WARNING)),
                        Values.number(count(refusal.findings(), Severity.NOTE)),
                        Values.text(refusal.file().name()),
                        Values.text(refusal.file().sha256()))));
        return new DataSheet(
                "报送情况",
                view.month().chinese() + "各单位报送情况",
                List.of(
                        Values.left("单位", 20),
                        Values.centre("及时性", 18),
                        Values.centre("首次接收时间", 18),
                        Values.centre("现行版接收时间", 18),
                        Values.right("现行版次", 10),
                        Values.centre("零报告", 8),
                        Values.right("阻断", 8),
                        Values.right("错误", 8),
                        Values.right("警告", 8),
                        Values.right("提示", 8),
                        Values.left("文件", 40),
                        Values.left("SHA-256", 68)),
                rows,
                1,
                Optional.empty());
    }

    private static List<DataSheet.Value> row(MonthView view, LineageBook book, Unit unit) {
        FigureKey found = new FigureKey.OfFindings(unit.name());
        Optional<StoredSubmission> stored = view.submission(unit.name());
        List<Finding> findings =
                stored.map(each -> each.submission().findings()).orElse(List.of());
        return List.of(
                Values.text(unit.name().value()),
                Values.text(view.timeliness(unit.name()).word()),
                Values.text(SubmissionAnnex.received(view, unit)),
                Values.text(stored.map(each ->
                                SubmissionAnnex.minute(each.submission().file().receivedAt()))
                        .orElse("未报送")),
                stored.map(each -> book.traced(new FigureKey.OfReporting(unit.name()), each.revision()))
                        .orElseGet(() -> Values.text("未报送")),
                Values.text(stored.map(each -> each.submission().nilReport() ? "是" : "否")
                        .orElse("")),
                book.traced(found, count(findings, Severity.BLOCKER)),
                book.traced(found, count(findings, Severity.ERROR)),
                book.traced(found, count(findings, Severity.WARNING)),
                book.traced(found, count(findings, Severity.NOTE)),
                Values.text(stored.map(each -> each.submission().file().name()).orElse("")),
                Values.text(
                        stored.map(each -> each.submission().file().sha256()).orElse("")));
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
