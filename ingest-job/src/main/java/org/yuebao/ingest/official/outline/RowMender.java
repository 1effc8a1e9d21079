package org.yuebao.ingest.official.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yuebao.ingest.official.finding.FindingKind;
import org.yuebao.ingest.official.finding.Findings;
import org.yuebao.ingest.official.table.Field;
import org.yuebao.ingest.official.table.Field.Source;
import org.yuebao.ingest.official.table.TaskRow;
import org.yuebao.model.plan.DeadlineParser;

/** Makes the rows of one task one measure each: joins what a page break split, splits what was put in one cell. */
record RowMender(int year, Findings findings) {

    private static final Pattern ENDS_A_SENTENCE = Pattern.compile("(?s).*[。；！？;!?”）)]\\s*");

    List<TaskRow> mend(List<TaskRow> rows) {
        List<TaskRow> mended = new ArrayList<>();
        for (TaskRow row : unfused(rows)) {
            if (mended.isEmpty()) {
                mended.addAll(apart(row));
            } else if (row.measure().source() == Source.ABOVE) {
                mended.add(merged(mended.removeLast(), row));
            } else if (row.measure().isBlank()) {
                mended.add(joined(mended.removeLast(), row));
            } else if (goesOn(mended.getLast(), row)) {
                mended.add(textJoined(mended.removeLast(), row));
            } else {
                mended.addAll(apart(inherited(mended.getLast(), row)));
            }
        }
        return mended;
    }

    /** Rows without a text of their own below a cell of several paragraphs: the last paragraphs are theirs. */
    private List<TaskRow> unfused(List<TaskRow> rows) {
        List<TaskRow> apart = new ArrayList<>(rows);
        for (int i = 0; i < apart.size(); i++) {
            List<String> paragraphs = apart.get(i).measure().paragraphs();
            int end = i + 1;
            while (end < apart.size() && isWithoutText(apart.get(end))) {
                end++;
            }
            int empty = end - i - 1;
            if (empty > 0 && paragraphs.size() > empty) {
                findings.add(
                        FindingKind.ROWS_FUSED,
                        apart.get(i).place(),
                        apart.get(i).measure().inOneLine(),
                        "该格有" + paragraphs.size() + "段，后" + empty + "段分给下面" + empty + "行");
                int kept = paragraphs.size() - empty;
                apart.set(i, apart.get(i).withMeasure(apart.get(i).measure().with(paragraphs.subList(0, kept))));
                for (int k = 0; k < empty; k++) {
                    TaskRow row = apart.get(i + 1 + k);
                    apart.set(i + 1 + k, row.withMeasure(new Field(List.of(paragraphs.get(kept + k)), Source.PRINTED)));
                }
            }
        }
        return apart;
    }

    /** Something else of its own stands in it, a deadline at least, so it is no rest of a split row. */
    private static boolean isWithoutText(TaskRow row) {
        boolean blank = row.measure().isBlank() || row.measure().source() == Source.ABOVE;
        return blank && row.deadline().source() == Source.PRINTED && row.lead().source() != Source.ABOVE;
    }

    /** Several deadlines in one cell, as many as the measure has paragraphs: a measure each. */
    private List<TaskRow> apart(TaskRow row) {
        List<String> deadlines = row.deadline().lines();
        List<String> paragraphs = row.measure().paragraphs();
        boolean each = deadlines.size() > 1
                && deadlines.stream()
                        .allMatch(line -> DeadlineParser.parse(line, year).isPresent());
        if (!each) {
            return List.of(row);
        }
        if (paragraphs.size() != deadlines.size()) {
            findings.add(
                    FindingKind.ROWS_FUSED,
                    row.place(),
                    String.join("／", deadlines),
                    "有" + deadlines.size() + "个时限、" + paragraphs.size() + "段措施，不能逐一对应，按一项措施和最后一个时限导入");
            return List.of(row.withDeadline(row.deadline().with(List.of(deadlines.getLast()))));
        }
        findings.add(
                FindingKind.ROWS_FUSED,
                row.place(),
                row.measure().inOneLine(),
                "按段落拆为" + paragraphs.size() + "项措施，时限逐一对应");
        List<TaskRow> apart = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            apart.add(row.withMeasure(row.measure().with(List.of(paragraphs.get(i))))
                    .withDeadline(row.deadline().with(List.of(deadlines.get(i))))
                    .withUnits(
                            share(row.lead(), i, paragraphs.size()),
                            share(row.responsible(), i, paragraphs.size()),
                            share(row.support(), i, paragraphs.size())));
        }
        return apart;
    }

    /** One paragraph for each measure where there are as many, the last for all that follow where one is short; else all. */
    private static Field share(Field field, int index, int measures) {
        int count = field.paragraphs().size();
        if (count == measures || (count == measures - 1 && count > 1)) {
            return field.with(List.of(field.paragraphs().get(Math.min(index, count - 1))));
        }
        return field;
    }

    private TaskRow merged(TaskRow before, TaskRow row) {
        findings.add(FindingKind.MEASURE_MERGED, row.place(), before.measure().inOneLine(), "按一项措施导入，各行的单位合在一起");
        return withMoreUnits(before, row);
    }

    private TaskRow joined(TaskRow before, TaskRow row) {
        findings.add(
                FindingKind.ROW_SPLIT,
                row.place(),
                String.join("／", row.lead().lines())
                        + String.join("／", row.responsible().lines())
                        + String.join("／", row.support().lines()),
                "并入上一行（" + before.place() + "）");
        TaskRow joined = withMoreUnits(before, row);
        return before.deadline().isBlank() ? joined.withDeadline(row.deadline()) : joined;
    }

    private static TaskRow withMoreUnits(TaskRow before, TaskRow row) {
        return before.withUnits(
                more(before.lead(), row.lead()),
                more(before.responsible(), row.responsible()),
                more(before.support(), row.support()));
    }

    private static Field more(Field before, Field after) {
        return after.source() == Source.PRINTED || after.source() == Source.LEFT ? before.and(after) : before;
    }

    /** The rest of a sentence on the next page, with nothing else in its row. */
    private static boolean goesOn(TaskRow before, TaskRow row) {
        return (row.beginsTable() || (row.number().saysNothing() && row.task().saysNothing()))
                && row.deadline().saysNothing()
                && row.hasNoUnits()
                && !ENDS_A_SENTENCE.matcher(before.measure().inOneLine()).matches();
    }

    private TaskRow textJoined(TaskRow before, TaskRow row) {
        findings.add(
                FindingKind.ROW_SPLIT, row.place(), row.measure().inOneLine(), "接在上一行的文字之后（" + before.place() + "）");
        List<String> paragraphs = new ArrayList<>(before.measure().paragraphs());
        List<String> more = row.measure().paragraphs();
        paragraphs.add(paragraphs.removeLast() + more.getFirst());
        paragraphs.addAll(more.subList(1, more.size()));
        return before.withMeasure(before.measure().with(paragraphs));
    }

    private TaskRow inherited(TaskRow before, TaskRow row) {
        TaskRow filled = row;
        if (row.deadline().isBlank()
                && row.deadline().source() == Source.BLANK
                && !before.deadline().isBlank()) {
            findings.add(
                    FindingKind.DEADLINE_INHERITED,
                    row.place(),
                    row.measure().inOneLine(),
                    "填为“" + before.deadline().plain() + "”");
            filled = filled.withDeadline(new Field(before.deadline().paragraphs(), Source.ABOVE));
        }
        if (row.hasNoUnits() && !before.hasNoUnits()) {
            findings.add(FindingKind.UNITS_INHERITED, row.place(), row.measure().inOneLine(), "单位与上一行相同");
            filled = filled.withUnits(before.lead(), before.responsible(), before.support());
        }
        return filled;
    }
}
