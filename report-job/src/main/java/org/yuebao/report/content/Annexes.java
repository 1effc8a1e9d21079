package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;

/**
 * The annexes (附表), numbered as they come: changes are listed only in a correction, goals of several years only at a
 * year's end.
 */
final class Annexes {

    /** @param wide printed in landscape */
    private record Annex(String title, boolean wide, List<Block> content) {}

    private final List<Annex> annexes = new ArrayList<>();
    private int changes;
    private int progress;

    Annexes(MonthView view, TaskNarratives narratives, Wording wording) {
        if (!view.plan().indicatorTables().isEmpty()) {
            annexes.add(new Annex(view.areasWord() + "主要指标完成情况", true, IndicatorAnnex.blocks(view)));
        }
        List<Block> longTerm = LongTermAnnex.blocks(view);
        if (!longTerm.isEmpty()) {
            annexes.add(new Annex(LongTermAnnex.TITLE, true, longTerm));
        }
        annexes.add(new Annex("重点任务和工作措施进展情况", true, List.of(MeasureAnnex.table(view))));
        annexes.add(new Annex("报送情况", false, SubmissionAnnex.blocks(view)));
        if (!view.material().results().madeUp().isEmpty()) {
            annexes.add(new Annex("以前月份已补情况", false, List.of(MadeUpAnnex.table(view))));
        }
        if (!view.decisions().isEmpty()) {
            annexes.add(new Annex("人工评定情况", false, DecisionAnnex.blocks(view)));
        }
        view.material().corrects().ifPresent(earlier -> {
            annexes.add(new Annex("与上一次定稿相比的变化", false, List.of(Changes.table(earlier, view))));
            changes = annexes.size();
        });
        List<Block> whole = ProgressAnnex.blocks(view, narratives, wording);
        if (!whole.isEmpty()) {
            annexes.add(new Annex("任务进展全文", false, whole));
            progress = annexes.size();
        }
        annexes.add(new Annex("编制口径和数据来源", false, SourcesAnnex.blocks(view)));
    }

    /** 附表4, the list of changes; only where this is a correction. */
    String nameOfChanges() {
        return "附表" + changes;
    }

    /** 附表5, the whole of what the units wrote; only where some of it has no room in the running text. */
    String nameOfProgress() {
        return "附表" + progress;
    }

    /** One a line, the numbers below each other where the list begins after 附表：, no mark at the end. Source: GB/T 9704—2012, 7.3.6. */
    String list() {
        List<String> titles = new ArrayList<>();
        for (Annex annex : annexes) {
            titles.add(titles.size() + 1 + ". " + annex.title());
        }
        return String.join("\n　　　", titles);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        boolean afterWide = false;
        for (int i = 0; i < annexes.size(); i++) {
            Annex annex = annexes.get(i);
            List<Block> pages = new ArrayList<>();
            pages.add(new Block.Paragraph(Block.Role.ANNEX, "附表" + (i + 1) + " " + annex.title()));
            pages.addAll(annex.content());
            if (annex.wide()) {
                blocks.add(new Block.Landscape(pages));
            } else {
                if (!afterWide) {
                    // A landscape part ends its last page by itself.
                    blocks.add(new Block.PageBreak());
                }
                blocks.addAll(pages);
            }
            afterWide = annex.wide();
        }
        return blocks;
    }
}
