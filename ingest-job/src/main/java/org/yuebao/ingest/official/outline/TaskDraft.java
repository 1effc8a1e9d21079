package org.yuebao.ingest.official.outline;

import java.util.ArrayList;
import java.util.List;
import org.yuebao.ingest.official.table.TaskRow;

/** A task whose rows are still being gathered. */
final class TaskDraft {

    /** As printed; 0 where there is none. */
    final int printed;

    final String title;
    final int section;
    final TaskRow first;
    /** The number printed in its last row: above the first where numbers count measures. */
    int lastPrinted;

    final List<String> variants = new ArrayList<>();
    final List<TaskRow> rows = new ArrayList<>();

    TaskDraft(int printed, String title, int section, TaskRow first) {
        this.printed = printed;
        this.title = title;
        this.section = section;
        this.first = first;
        this.lastPrinted = printed;
        rows.add(first);
    }
}
