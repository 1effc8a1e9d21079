package org.yuebao.report.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yuebao.model.assessment.Timeliness;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.derivation.Derivation.Value;
import org.yuebao.report.derivation.FigureKey.OfFindings;
import org.yuebao.report.derivation.FigureKey.OfReporting;

/** When each unit reported, and what the checks found in its files: both rest on the files as such. */
final class ReportingDerivations {

    private ReportingDerivations() {}

    static List<Derivation> of(GroundIndex index) {
        return index.units().stream()
                .map(Unit::name)
                .flatMap(unit -> Stream.of(reporting(index, unit), findings(index, unit)))
                .toList();
    }

    private static Derivation reporting(GroundIndex index, UnitName unit) {
        Timeliness timeliness = index.timeliness(unit);
        List<Value> values = new ArrayList<>();
        values.add(new Value("报送", timeliness.word()));
        index.submission(unit).ifPresent(stored -> values.add(Value.count("版次", stored.revision())));
        values.add(Value.count("退回文件", index.refused(unit)));
        List<String> lines = new ArrayList<>();
        RatingScale scale = index.plan().rating();
        lines.add("报送截止日＝" + index.ground().due().date() + "（次月第" + scale.dueWorkingDay() + "个工作日"
                + (scale.dueDayIncluded() ? "，含当日" : "之前")
                + (index.ground().due().estimated() ? "，暂按周一至周五推算" : "")
                + "）");
        lines.add(
                switch (timeliness) {
                    case Timeliness.OnTime on -> "第一份通过校核的文件收到于" + Shown.time(on.receivedAt()) + "，按时";
                    case Timeliness.Late late ->
                        "第一份通过校核的文件收到于" + Shown.time(late.receivedAt()) + "，晚于截止日" + late.workingDays() + "个工作日";
                    case Timeliness.NotReported missing -> "截止日已过，没有通过校核的文件；退回" + missing.refusedFiles() + "份";
                    case Timeliness.Awaited awaited -> "截止日未到，还没有通过校核的文件；退回" + awaited.refusedFiles() + "份";
                });
        index.submission(unit).map(ReportingDerivations::inForce).ifPresent(lines::add);
        index.ground().refusals().stream()
                .filter(refusal -> refusal.unit().filter(unit::equals).isPresent())
                .map(refusal -> "退回：" + refusal.file().name() + "（收到于"
                        + Shown.time(refusal.file().receivedAt()) + "）")
                .sorted()
                .forEach(lines::add);
        return new Derivation(new OfReporting(unit), unit + " 报送情况", values, List.of("报送及时性"), lines, List.of());
    }

    private static String inForce(StoredSubmission stored) {
        return "现行的是第" + stored.revision() + "版：" + stored.submission().file().name() + "（收到于"
                + Shown.time(stored.submission().file().receivedAt()) + "，SHA-256 "
                + stored.submission().file().sha256() + "）"
                + (stored.submission().nilReport() ? "，零报告" : "");
    }

    private static Derivation findings(GroundIndex index, UnitName unit) {
        List<Finding> inForce = index.submission(unit)
                .map(stored -> stored.submission().findings())
                .orElse(List.of());
        List<Finding> findings = new ArrayList<>(inForce);
        index.ground().refusals().stream()
                .filter(refusal -> refusal.unit().filter(unit::equals).isPresent())
                .forEach(refusal -> findings.addAll(refusal.findings()));
        List<Value> values = new ArrayList<>(values(findings));
        values(inForce).forEach(value -> values.add(new Value("现行版" + value.name(), value.printed())));
        return new Derivation(
                new OfFindings(unit),
                unit + " 报送文件中的问题",
                values,
                List.of("校核问题"),
                findings.stream().map(ReportingDerivations::line).toList(),
                List.of(new OfReporting(unit)));
    }

    static List<Value> values(List<Finding> findings) {
        List<Value> values = new ArrayList<>();
        values.add(Value.count("问题", findings.size()));
        for (Severity severity : Severity.values()) {
            values.add(Value.count(
                    severity.chinese(),
                    findings.stream()
                            .filter(finding -> finding.severity() == severity)
                            .count()));
        }
        return values;
    }

    /** 警告 MONTH-FALLS：甲区.xlsx › 进展情况!K23：…. */
    static String line(Finding finding) {
        return finding.severity().chinese() + " " + finding.code().value() + "：" + finding.message();
    }
}
