package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.report.LineageRow;
import org.yuebao.model.submission.CellReference;

/** 数据溯源: each traced figure beside each cell it came from, and the file's SHA-256. */
final class LineageSheet {

    static final String NAME = "数据溯源";

    /** As much of a SHA-256 as people compare by eye. */
    private static final int GLANCE = 12;

    private LineageSheet() {}

    static DataSheet of(MonthView view, LineageBook book) {
        List<List<DataSheet.Value>> rows = new ArrayList<>();
        for (LineageRow row : book.rows()) {
            CellReference source = row.source();
            rows.add(List.of(
                    Values.number(rows.size() + 1L),
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
                    Values.text(source.sha256())));
        }
        return new DataSheet(
                NAME,
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
                        Values.left("SHA-256", 68)),
                rows,
                2,
                Optional.empty());
    }
}
