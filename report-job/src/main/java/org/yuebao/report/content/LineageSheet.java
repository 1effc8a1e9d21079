package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yuebao.model.report.LineageRow;
import org.yuebao.model.submission.CellReference;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.derivation.Derivation;
import org.yuebao.report.derivation.FigureKey;

/**
 * 数据溯源: first the figures that are made of others, each with its rules, its reckoning and the figures below; then each
 * traced figure beside each cell it came from, and the file's SHA-256.
 */
final class LineageSheet {

    /** As much of a SHA-256 as people compare by eye. */
    private static final int GLANCE = 12;

    private LineageSheet() {}

    static DataSheet of(MonthView view, LineageBook book) {
        List<List<DataSheet.Value>> rows = new ArrayList<>();
        book.derivations().all().forEach(derived -> rows.add(row(derived, rows.size() + 1)));
        int derived = rows.size();
        for (LineageRow row : book.rows()) {
            CellReference source = row.source();
            rows.add(List.of(
                    Values.number(rows.size() + 1L - derived),
                    Values.text(row.subject()),
                    Values.text(row.unit()),
                    Values.text(row.printed()),
                    Values.text(source.unit().value()),
                    Values.text(source.month().toString()),
                    Values.number(source.revision()),
                    Values.text(source.file()),
                    Values.text(source.cell().sheet()),
                    Values.text(source.cell().address()),
                    Values.text(source.sha256()
                            .substring(0, Math.min(GLANCE, source.sha256().length()))),
                    Values.text(source.sha256()),
                    Values.text(""),
                    Values.text(""),
                    Values.text("")));
        }
        return new DataSheet(
                "数据溯源",
                view.month().chinese() + "报告数据溯源",
                List.of(
                        Values.right("序号", 8),
                        Values.left("编号", 12),
                        Values.left("单位", 16),
                        Values.right("报告中的值", 16),
                        Values.left("报送单位", 16),
                        Values.centre("报送月份", 10),
                        Values.right("版次", 8),
                        Values.left("文件", 36),
                        Values.left("工作表", 14),
                        Values.centre("单元格", 10),
                        Values.left("SHA-256前12位", 16),
                        Values.left("SHA-256", 68),
                        Values.left("规则", 20),
                        Values.left("算式", 80),
                        Values.left("由以下各项得出（编号）", 60)),
                rows,
                2,
                Optional.empty());
    }

    private static List<DataSheet.Value> row(Derivation derived, int number) {
        DataSheet.Value none = Values.text("");
        return List.of(
                Values.text("推导" + number),
                Values.text(derived.key().code()),
                Values.text(derived.key().ofOneUnit().map(UnitName::value).orElse("")),
                Values.text(derived.inWords()),
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                Values.text(String.join("、", derived.rules())),
                Values.text(String.join("\n", derived.reckoning())),
                Values.text(derived.below().stream().map(FigureKey::code).collect(Collectors.joining("、"))));
    }
}
