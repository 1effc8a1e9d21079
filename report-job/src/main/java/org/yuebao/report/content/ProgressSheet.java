package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yuebao.model.plan.ItemCode;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.Theme;
import org.yuebao.model.submission.ProgressEntry;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.unit.UnitName;

/** 任务进展: what each unit wrote of each of its rows, whole, beside the cell it stands in. */
final class ProgressSheet {

    private final MonthView view;
    private final Map<UnitName, Map<ItemCode, ProgressEntry>> entries;
    private final List<List<DataSheet.Value>> rows = new ArrayList<>();

    private ProgressSheet(MonthView view) {
        this.view = view;
        this.entries = view.submissions().stream()
                .collect(Collectors.toMap(
                        stored -> stored.submission().unit(),
                        stored -> stored.submission().entries().stream()
                                .collect(Collectors.toMap(
                                        ProgressEntry::item, Function.identity(), (first, second) -> first))));
    }

    static DataSheet of(MonthView view) {
        ProgressSheet sheet = new ProgressSheet(view);
        for (Theme theme : view.fields()) {
            theme.tasks().forEach(task -> task.measures().forEach(measure -> sheet.add(theme, task, measure)));
        }
        return new DataSheet(
                "任务进展",
                view.month().chinese() + "各单位报送的任务进展原文",
                List.of(
                        Values.left("编号", 14),
                        Values.left("领域", 16),
                        Values.left("重点任务", 24),
                        Values.left("工作措施", 40),
                        Values.left("子项", 24),
                        Values.left("单位", 16),
                        Values.centre("自评状态", 10),
                        Values.left("本月进展（单位原文）", 80),
                        Values.left("存在问题", 30),
                        Values.left("下一步计划", 30),
                        Values.left("文件", 36),
                        Values.right("版次", 8),
                        Values.left("单元格", 16)),
                sheet.rows,
                1,
                Optional.empty());
    }

    private void add(Theme theme, Task task, Measure measure) {
        for (UnitName unit : view.plan().answering(measure)) {
            view.submission(unit)
                    .ifPresent(stored -> measure.items()
                            .forEach(item -> Optional.ofNullable(
                                            entries.getOrDefault(unit, Map.of()).get(measure.codeOf(item)))
                                    .filter(entry -> !entry.text().isBlank())
                                    .ifPresent(entry -> rows.add(row(theme, task, measure, item, stored, entry)))));
        }
    }

    private static List<DataSheet.Value> row(
            Theme theme, Task task, Measure measure, MeasureItem item, StoredSubmission stored, ProgressEntry entry) {
        return List.of(
                Values.text(entry.item().toString()),
                Values.text(MonthView.named(theme)),
                Values.text(task.title()),
                Values.text(measure.text()),
                Values.text(item.name()),
                Values.text(stored.submission().unit().value()),
                Values.text(entry.status().chinese()),
                Values.text(entry.text()),
                Values.text(entry.problems()),
                Values.text(entry.nextSteps()),
                Values.text(stored.submission().file().name()),
                Values.number(stored.revision()),
                Values.text(entry.textCell().toString()));
    }
}
