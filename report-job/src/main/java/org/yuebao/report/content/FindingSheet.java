package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.submission.SourceCell;
import org.yuebao.model.unit.UnitName;

/** 问题清单: everything the checks found in the files in force and in the refused ones. */
final class FindingSheet {

    private FindingSheet() {}

    static DataSheet of(MonthView view) {
        List<List<DataSheet.Value>> rows = new ArrayList<>();
        view.submissions()
                .forEach(stored -> stored.submission()
                        .findings()
                        .forEach(finding -> rows.add(
                                row(finding, stored.submission().unit().value(), "采用（第" + stored.revision() + "版）"))));
        view.refusals()
                .forEach(refusal -> refusal.findings()
                        .forEach(finding -> rows.add(
                                row(finding, refusal.unit().map(UnitName::value).orElse("不能识别"), "退回"))));
        return new DataSheet(
                "问题清单",
                view.month().chinese() + "报送数据校核问题清单",
                List.of(
                        Values.centre("级别", 8),
                        Values.left("规则编号", 18),
                        Values.left("单位", 18),
                        Values.centre("文件处理", 16),
                        Values.left("文件", 36),
                        Values.left("工作表", 14),
                        Values.centre("单元格", 10),
                        Values.left("填报内容", 24),
                        Values.left("问题", 50),
                        Values.left("怎样改", 50)),
                rows,
                1,
                Optional.empty());
    }

    private static List<DataSheet.Value> row(Finding finding, String unit, String fate) {
        return List.of(
                new DataSheet.Value.Light(finding.severity().chinese(), tone(finding.severity())),
                Values.text(finding.code().value()),
                Values.text(unit),
                Values.text(fate),
                Values.text(finding.file()),
                Values.text(
                        finding.cell().map(SourceCell::sheet).or(finding::sheet).orElse("")),
                Values.text(finding.cell().map(SourceCell::address).orElse("")),
                Values.text(finding.found()),
                Values.text(finding.statement()),
                Values.text(finding.expected()));
    }

    private static Block.Tone tone(Severity severity) {
        return switch (severity) {
            case BLOCKER, ERROR -> Block.Tone.RED;
            case WARNING -> Block.Tone.YELLOW;
            case NOTE -> Block.Tone.GREY;
        };
    }
}
