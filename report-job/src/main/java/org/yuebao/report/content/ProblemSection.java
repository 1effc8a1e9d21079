package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.plan.Measure;

/** 存在的问题: overdue and lagging measures, what the checks found, targets at risk at the present pace. */
final class ProblemSection {

    private static final int FINDINGS_PRINTED = 20;

    private final Wording wording;

    ProblemSection(Wording wording) {
        this.wording = wording;
    }

    List<Block> blocks(MonthView view, Numbering numbering) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(numbering.level1(wording.line(Phrase.PROBLEMS)));
        blocks.add(numbering.level2("逾期和滞后的工作措施"));
        blocks.addAll(overdue(view));
        blocks.add(numbering.level2("报送数据中的问题"));
        blocks.addAll(findings(view));
        blocks.add(numbering.level2("年度目标风险"));
        blocks.addAll(risks(view));
        return blocks;
    }

    private List<Block> overdue(MonthView view) {
        List<Measure> red = view.plan()
                .measures()
                .filter(measure -> Cells.tone(view.verdict(measure.code()).light()) == Block.Tone.RED)
                .toList();
        if (red.isEmpty()) {
            return wording.paragraphs(Phrase.NO_OVERDUE);
        }
        long overdue = red.stream()
                .map(measure -> view.verdict(measure.code()))
                .filter(verdict -> verdict == Verdict.OVERDUE || verdict == Verdict.STEP_OVERDUE)
                .count();
        List<Block> blocks = new ArrayList<>(wording.paragraphs(
                Phrase.OVERDUE, "逾期", String.valueOf(overdue), "滞后", String.valueOf(red.size() - overdue)));
        List<Block.Row> rows = red.stream()
                .map(measure -> Cells.row(
                        List.of(
                                measure.code().toString(),
                                measure.text(),
                                measure.deadline().printed(),
                                MonthView.responsible(measure)),
                        Cells.verdict(view.verdict(measure.code()), view.byHand(measure.code())),
                        List.of(TaskSection.why(view, measure))))
                .toList();
        blocks.add(new Block.Table(
                "逾期和滞后的工作措施",
                List.of(
                        Cells.left("编号", 6),
                        Cells.left("工作措施", 11),
                        Cells.centre("完成时限", 6),
                        Cells.left("责任单位", 8),
                        Cells.centre("评价", 5),
                        Cells.left("依据", 14)),
                rows,
                ""));
        return blocks;
    }

    private List<Block> findings(MonthView view) {
        List<Finding> findings = view.findings();
        String files =
                String.valueOf(view.submissions().size() + view.refusals().size());
        if (findings.isEmpty()) {
            return wording.paragraphs(Phrase.NO_FINDINGS, "文件数", files);
        }
        List<Block> blocks = new ArrayList<>(wording.paragraphs(
                Phrase.FINDINGS,
                "文件数",
                files,
                "问题数",
                String.valueOf(findings.size()),
                "阻断",
                count(findings, Severity.BLOCKER),
                "错误",
                count(findings, Severity.ERROR),
                "警告",
                count(findings, Severity.WARNING),
                "提示",
                count(findings, Severity.NOTE)));
        List<Finding> grave = findings.stream()
                .filter(finding -> finding.severity() == Severity.BLOCKER || finding.severity() == Severity.ERROR)
                .toList();
        List<Finding> printed = grave.subList(0, Math.min(FINDINGS_PRINTED, grave.size()));
        for (int i = 0; i < printed.size(); i++) {
            Finding finding = printed.get(i);
            blocks.add(Cells.body("（" + (i + 1) + "）" + finding.severity().chinese() + "：" + finding.message()));
        }
        int more = findings.size() - printed.size();
        if (more > 0) {
            blocks.addAll(wording.paragraphs(Phrase.MORE_FINDINGS, "项数", String.valueOf(more)));
        }
        return blocks;
    }

    private static String count(List<Finding> findings, Severity severity) {
        return String.valueOf(findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count());
    }

    private List<Block> risks(MonthView view) {
        List<Projection> projections = Projection.shortOfTarget(view);
        List<Block> blocks = new ArrayList<>();
        if (!projections.isEmpty()) {
            blocks.addAll(wording.paragraphs(Phrase.AT_RISK, "项数", String.valueOf(projections.size())));
        }
        for (int i = 0; i < projections.size(); i++) {
            Projection projection = projections.get(i);
            blocks.addAll(wording.paragraphs(
                    Phrase.RISK_ITEM,
                    "序号",
                    String.valueOf(i + 1),
                    "名称",
                    projection.name(),
                    "累计",
                    projection.sum().actual().quantity().toString(),
                    "不含",
                    Names.without(projection.sum().missing()),
                    "目标",
                    projection.sum().target().toString(),
                    "完成率",
                    projection.sum().completion().map(Object::toString).orElse("—"),
                    "预计",
                    projection.atTheEnd().toString()));
        }
        List<String> lost = view.plan()
                .indicators()
                .flatMap(indicator -> view.assessments(indicator.code()).stream()
                        .filter(assessment -> assessment.verdict() == Verdict.OUT_OF_REACH)
                        .map(assessment -> view.shortName(assessment.unit()) + "（" + indicator.name() + "）"))
                .toList();
        if (!lost.isEmpty()) {
            blocks.addAll(wording.paragraphs(Phrase.OUT_OF_REACH, "名单", Names.joined(lost)));
        }
        return blocks.isEmpty() ? wording.paragraphs(Phrase.NO_RISK) : blocks;
    }
}
