package org.yuebao.report.content;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yuebao.model.assessment.Timeliness;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.finding.Waiver;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.submission.Refusal;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;

/** 附表3: when each unit reported, which revision is in force, what the checks found; and the refused files. */
final class SubmissionAnnex {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(DueDate.ZONE);

    private SubmissionAnnex() {}

    static List<Block> blocks(MonthView view) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                "各单位报送情况",
                List.of(
                        Cells.left("单位", 4),
                        Cells.centre("首次接收时间", 5),
                        Cells.centre("现行版次", 3),
                        Cells.centre("及时性", 3),
                        Cells.centre("零报告", 2),
                        Cells.left("校核问题", 5)),
                view.units().stream().map(unit -> row(view, unit)).toList(),
                ""));
        if (!view.refusals().isEmpty()) {
            blocks.add(new Block.Table(
                    "退回的文件",
                    List.of(Cells.left("单位", 3), Cells.left("文件", 6), Cells.centre("接收时间", 5), Cells.left("退回原因", 9)),
                    view.refusals().stream().map(SubmissionAnnex::row).toList(),
                    ""));
        }
        if (!view.setAside().isEmpty()) {
            blocks.add(new Block.Table(
                    "豁免的检查",
                    List.of(
                            Cells.left("单位", 3),
                            Cells.left("检查", 5),
                            Cells.left("豁免的问题", 8),
                            Cells.left("批准人", 3),
                            Cells.centre("批准时间", 4),
                            Cells.left("理由", 5)),
                    view.setAside().stream().map(SubmissionAnnex::row).toList(),
                    ""));
        }
        return blocks;
    }

    private static Block.Row row(MonthView view, Unit unit) {
        Optional<StoredSubmission> stored = view.submission(unit.name());
        return Cells.row(List.of(
                unit.name().value(),
                received(view, unit),
                stored.map(each -> "第" + each.revision() + "版").orElse("未报送"),
                view.timeliness(unit.name()).word(),
                stored.map(each -> each.submission().nilReport() ? "是" : "否").orElse("—"),
                findings(findings(view, unit.name()))));
    }

    private static Block.Row row(SetAside setAside) {
        Waiver waiver = setAside.waiver();
        return Cells.row(List.of(
                waiver.unit().value(),
                waiver.code().value(),
                setAside.findings().isEmpty()
                        ? "无"
                        : setAside.findings().stream()
                                .map(finding ->
                                        finding.cell().map(cell -> cell + "：").orElse("") + finding.statement())
                                .collect(Collectors.joining("；")),
                waiver.grantedBy(),
                minute(waiver.grantedAt()),
                waiver.reason()));
    }

    private static Block.Row row(Refusal refusal) {
        return Cells.row(List.of(
                refusal.unit().map(UnitName::value).orElse("不能识别"),
                refusal.file().name(),
                minute(refusal.file().receivedAt()),
                refusal.findings().stream()
                        .filter(finding -> finding.severity() == Severity.BLOCKER)
                        .map(Finding::statement)
                        .collect(Collectors.joining("；"))));
    }

    /** Of the first revision that was accepted, to which timeliness belongs. */
    static String received(MonthView view, Unit unit) {
        return switch (view.timeliness(unit.name())) {
            case Timeliness.OnTime onTime -> minute(onTime.receivedAt());
            case Timeliness.Late late -> minute(late.receivedAt());
            case Timeliness.NotReported ignored -> "未报送";
            case Timeliness.Awaited ignored -> "未到期";
        };
    }

    /** Of the revision in force and of the unit's refused files. */
    static List<Finding> findings(MonthView view, UnitName unit) {
        List<Finding> findings = new ArrayList<>();
        view.submission(unit)
                .ifPresent(stored -> findings.addAll(stored.submission().findings()));
        view.refusals().stream()
                .filter(refusal -> refusal.unit().filter(unit::equals).isPresent())
                .forEach(refusal -> findings.addAll(refusal.findings()));
        return findings;
    }

    /** 错误1个、警告2个; 无. */
    private static String findings(List<Finding> findings) {
        List<String> words = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            if (count > 0) {
                words.add(severity.chinese() + count + "个");
            }
        }
        return words.isEmpty() ? "无" : String.join("、", words);
    }

    static String minute(Instant instant) {
        return MINUTE.format(instant);
    }
}
