package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;
import org.yuebao.model.assessment.Timeliness;
import org.yuebao.model.unit.Unit;

/** 下一步工作: what falls due in the next two months, and who has to be urged to report (催报名单). */
final class NextStepsSection {

    private final Wording wording;

    NextStepsSection(Wording wording) {
        this.wording = wording;
    }

    List<Block> blocks(MonthView view, Numbering numbering) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(numbering.level1(wording.line(Phrase.NEXT_STEPS)));
        blocks.add(numbering.level2("近期到期的工作"));
        blocks.addAll(dueSoon(view));
        blocks.add(numbering.level2("催报名单"));
        blocks.addAll(urged(view));
        return blocks;
    }

    private List<Block> dueSoon(MonthView view) {
        List<DueSoon> due = DueSoon.of(view);
        String from = Numerals.day(DueSoon.from(view));
        String to = Numerals.day(DueSoon.to(view));
        if (due.isEmpty()) {
            return wording.paragraphs(Phrase.NOTHING_DUE, "起", from, "止", to);
        }
        List<Block> blocks = new ArrayList<>(
                wording.paragraphs(Phrase.DUE_SOON, "起", from, "止", to, "项数", String.valueOf(due.size())));
        blocks.add(new Block.Table(
                "近期到期的工作",
                List.of(
                        Cells.centre("到期日", 3),
                        Cells.left("编号", 3),
                        Cells.left("工作内容", 8),
                        Cells.left("责任单位", 5),
                        Cells.centre("目前评价", 3)),
                due.stream()
                        .map(each -> Cells.row(
                                List.of(
                                        Numerals.day(each.date()),
                                        each.measure().code().toString(),
                                        each.what(),
                                        MonthView.responsible(each.measure())),
                                Cells.verdict(view.verdict(each.measure().code())),
                                List.of()))
                        .toList(),
                ""));
        return blocks;
    }

    private List<Block> urged(MonthView view) {
        List<String> names = new ArrayList<>();
        for (Unit unit : view.units()) {
            Timeliness timeliness = view.timeliness(unit.name());
            if (timeliness instanceof Timeliness.NotReported || timeliness instanceof Timeliness.Awaited) {
                names.add(unit.name() + (view.refusals(unit.name()) > 0 ? "（退回后重报）" : ""));
            }
        }
        return names.isEmpty()
                ? wording.paragraphs(Phrase.NOBODY_URGED)
                : wording.paragraphs(Phrase.URGED, "家数", String.valueOf(names.size()), "名单", Names.joined(names));
    }
}
