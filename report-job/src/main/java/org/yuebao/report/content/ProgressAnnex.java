package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;
import org.yuebao.model.plan.Task;

/** 任务进展全文: the whole of what the running text had no room for, in small print. */
final class ProgressAnnex {

    private ProgressAnnex() {}

    /** None where everything stands in the running text. */
    static List<Block> blocks(MonthView view, TaskNarratives narratives, Wording wording) {
        if (view.presentation().narrativeLength() == 0) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        for (Task task : view.plan().tasks().toList()) {
            if (narratives.shortened(task).shortened()) {
                blocks.add(new Block.Paragraph(Block.Role.FINE_HEADING, task.code() + " " + task.title()));
                blocks.add(new Block.Paragraph(
                        Block.Role.FINE_PRINT, narratives.whole(task).print()));
            }
        }
        if (!blocks.isEmpty()) {
            blocks.addAll(0, wording.paragraphs(Phrase.WHOLE_PROGRESS));
        }
        return blocks;
    }
}
