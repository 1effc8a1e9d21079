package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.plan.Plan;

/** Says what the month's results mean: from verdicts and sums to a document whose every figure can be traced. */
public final class ReportComposer {

    private final Wording wording;

    public ReportComposer(Wording wording) {
        this.wording = wording;
    }

    public ComposedReport compose(ReportMaterial material) {
        MonthView view = new MonthView(material);
        Sheets sheets = new Sheets(view);
        List<Block> blocks = new ArrayList<>(blocks(view));
        List<Finding> unprinted = UnprintedTable.findings(view, blocks);
        blocks.addAll(UnprintedTable.blocks(unprinted));
        ReportDocument document = new ReportDocument(imprint(view), blocks, sheets.all());
        return new ComposedReport(document, sheets.lineage(), ReportCounts.of(material), unprinted);
    }

    private List<Block> blocks(MonthView view) {
        Plan plan = view.plan();
        TaskNarratives narratives = new TaskNarratives(view);
        Annexes annexes = new Annexes(view, narratives, wording);
        Numbering numbering = new Numbering();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Block.Role.TITLE, title(view)));
        if (view.material().corrects().isPresent()) {
            blocks.add(new Block.Paragraph(
                    Block.Role.SUBTITLE,
                    wording.line(
                            Phrase.CORRECTION_SUBTITLE,
                            "版次",
                            view.material().label().chinese())));
        }
        wording.paragraphs(Phrase.ADDRESSEE, "各区", view.areasWord()).forEach(block -> {
            if (block instanceof Block.Paragraph paragraph) {
                blocks.add(new Block.Paragraph(Block.Role.ADDRESSEE, paragraph.text()));
            }
        });
        blocks.addAll(wording.paragraphs(
                Phrase.OPENING,
                "计划名称",
                plan.title(),
                "文号",
                plan.documentNumber().isBlank() ? "" : "（" + plan.documentNumber() + "）",
                "报告月份",
                view.month().chinese(),
                "月",
                String.valueOf(view.month().month())));
        if (view.material().corrects().isPresent()) {
            blocks.addAll(wording.paragraphs(
                    Phrase.CORRECTION_OPENING, "版次", view.material().label().chinese(), "附表", annexes.nameOfChanges()));
        }
        for (Phrase section : wording.sections()) {
            blocks.addAll(section(section, view, numbering, narratives, annexes));
        }
        blocks.addAll(wording.paragraphs(Phrase.CLOSING));
        blocks.addAll(annexList(wording.paragraphs(Phrase.ANNEX_LIST, "附表", annexes.list())));
        blocks.add(new Block.Paragraph(Block.Role.SIGNATURE, view.organisation()));
        blocks.add(new Block.Paragraph(
                Block.Role.DATE,
                Numerals.date(view.material().asOf().atZone(DueDate.ZONE).toLocalDate())));
        blocks.addAll(annexes.blocks());
        return blocks;
    }

    private List<Block> section(
            Phrase section, MonthView view, Numbering numbering, TaskNarratives narratives, Annexes annexes) {
        return switch (section) {
            case OVERALL -> new OverallSection(wording).blocks(view, numbering);
            case INDICATORS -> new IndicatorSection(wording).blocks(view, numbering);
            case TASKS -> new TaskSection(wording, narratives, annexes.nameOfProgress()).blocks(view, numbering);
            case AREAS -> new RankingSection(wording).blocks(view, numbering);
            case PROBLEMS -> new ProblemSection(wording).blocks(view, numbering);
            case NEXT_STEPS -> new NextStepsSection(wording).blocks(view, numbering);
            default -> throw new IllegalStateException(section + " is no part of the report");
        };
    }

    /** One line below the text. */
    private static List<Block> annexList(List<Block> paragraphs) {
        List<Block> list = new ArrayList<>(paragraphs);
        if (!list.isEmpty() && list.getFirst() instanceof Block.Paragraph first) {
            List<String> lines = first.text().lines().toList();
            list.set(0, new Block.Paragraph(Block.Role.ANNEX_LIST, lines.getFirst()));
            list.addAll(1, lines.stream().skip(1).map(Cells::body).toList());
        }
        return list;
    }

    private String title(MonthView view) {
        return wording.line(
                Phrase.TITLE, "计划名称", view.plan().title(), "报告月份", view.month().chinese());
    }

    private Imprint imprint(MonthView view) {
        ReportMaterial material = view.material();
        return new Imprint(
                title(view),
                material.month().chinese() + PlanTitle.shortOf(view.plan()) + "进展情况",
                view.organisation(),
                material.label().toString(),
                material.mark(),
                view.plan().version().number(),
                material.inputsSha256(),
                material.asOf());
    }
}
