package org.yuebao.ingest.official.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yuebao.ingest.official.OfficialDocumentException;
import org.yuebao.ingest.official.OfficialDocumentException.Reason;
import org.yuebao.ingest.official.finding.FindingKind;
import org.yuebao.ingest.official.finding.Findings;

/** Numbers the tasks of one theme as printed, and puts right what can only be a slip. */
record TaskNumbers(String file, boolean allowDisorder, Findings findings) {

    /** @return one number for each task, each once */
    List<Integer> of(List<TaskDraft> tasks) {
        List<Integer> numbers = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        int last = 0;
        int offset = 0;
        for (int i = 0; i < tasks.size(); i++) {
            TaskDraft task = tasks.get(i);
            int printed = task.printed == 0 ? 0 : task.printed + offset;
            // Where numbers count measures, the next task begins behind the last one's measures.
            int counted = i > 0 ? tasks.get(i - 1).lastPrinted - tasks.get(i - 1).printed : 0;
            int expected = last + counted + 1;
            int next = i + 1 < tasks.size() ? tasks.get(i + 1).printed + offset : 0;
            boolean nextGoesOn = next == expected + 1;
            int number = printed;
            if (printed == 0) {
                number = next == expected ? 0 : expected;
                tell(FindingKind.NUMBER_MISSING, task, number);
            } else if (printed != expected && task.printed == 1 && i > 0 && task.section != tasks.get(i - 1).section) {
                offset = last;
                number = expected;
                tell(FindingKind.NUMBER_RESTARTS, task, number);
            } else if (printed != expected && (nextGoesOn || (next == 0 && printed <= last))) {
                number = expected;
                tell(FindingKind.NUMBER_MISPRINTED, task, number);
            } else if (printed > expected) {
                findings.add(FindingKind.NUMBER_GAP, task.first.place(), last + "之后是" + printed, "按印刷序号导入");
            } else if (printed == last) {
                number = 0;
            } else if (printed < expected) {
                disorder(task, last);
                number = used.contains(printed) ? 0 : printed;
            }
            if (number == 0 || !used.add(number)) {
                number = 0;
                open.add(i);
            } else {
                last = number;
            }
            numbers.add(number);
        }
        int free = numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int i : open) {
            numbers.set(i, ++free);
            tell(FindingKind.NUMBER_REPEATED, tasks.get(i), free);
        }
        return numbers;
    }

    private void disorder(TaskDraft task, int last) {
        String found = task.first.place() + "，序号" + task.printed + "（" + task.title + "）排在序号" + last + "之后";
        if (!allowDisorder) {
            throw new OfficialDocumentException(file, Reason.NUMBERS_OUT_OF_ORDER, found);
        }
        findings.add(FindingKind.NUMBER_DISORDER, task.first.place(), found, "按印刷序号导入");
    }

    private void tell(FindingKind kind, TaskDraft task, int number) {
        String found = (task.printed == 0 ? "无序号" : "序号" + task.printed) + "（" + task.title + "）";
        if (number != 0) {
            findings.add(kind, task.first.place(), found, "编为" + number);
        }
    }
}
