package org.yuebao.ingest.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yuebao.ingest.plan.PlanDifference.Kind;
import org.yuebao.model.plan.Plan;

/**
 * What changed from one plan to another: every cell of the plan workbook by sheet, row and column, in the workbook's
 * order. A row is the same by its key (a measure by its code, a unit by its name), wherever it stands; what the rows of
 * a task repeat is told once. Number, month and reason of the version are not part of it.
 */
public final class PlanDiff {

    private static final Set<String> VERSION = Set.of("版本生效月份", "版本说明", "版本号");
    /** Told of the task, not of each of its measures. */
    private static final Set<String> OF_THE_TASK = Set.of(
            MeasureSheet.ANNEX,
            MeasureSheet.THEME_TITLE,
            MeasureSheet.SECTION,
            MeasureSheet.SUBSECTION,
            MeasureSheet.TASK,
            MeasureSheet.TASK_VARIANTS);

    /** Follow from the measure's code. */
    private static final Set<String> IN_THE_CODE = Set.of(MeasureSheet.THEME, MeasureSheet.TASK_NUMBER);

    private final List<PlanDifference> found = new ArrayList<>();

    private PlanDiff() {}

    public static List<PlanDifference> between(Plan before, Plan after) {
        Map<String, SheetContent> old = sheets(before);
        Map<String, SheetContent> now = sheets(after);
        Set<String> names = new LinkedHashSet<>(now.keySet());
        names.addAll(old.keySet());
        PlanDiff diff = new PlanDiff();
        for (String name : names) {
            diff.compare(
                    name,
                    Optional.ofNullable(old.get(name)).map(PlanDiff::rows).orElse(Map.of()),
                    Optional.ofNullable(now.get(name)).map(PlanDiff::rows).orElse(Map.of()));
        }
        return diff.found.stream().distinct().toList();
    }

    private static Map<String, SheetContent> sheets(Plan plan) {
        return PlanWorkbookWriter.contents(plan).stream()
                .collect(Collectors.toMap(
                        SheetContent::name, sheet -> sheet, (first, second) -> first, LinkedHashMap::new));
    }

    private void compare(String sheet, Map<String, Map<String, String>> old, Map<String, Map<String, String>> now) {
        Set<String> keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(old.keySet());
        for (String key : keys) {
            Optional<Map<String, String>> before = Optional.ofNullable(old.get(key));
            Optional<Map<String, String>> after = Optional.ofNullable(now.get(key));
            if (before.isPresent() && after.isPresent()) {
                compareRow(sheet, key, before.get(), after.get());
            } else {
                Kind kind = before.isEmpty() ? Kind.ADDED : Kind.REMOVED;
                found.add(new PlanDifference(
                        kind,
                        sheet,
                        subject(sheet, key),
                        "",
                        before.map(row -> summary(sheet, row)).orElse(""),
                        after.map(row -> summary(sheet, row)).orElse("")));
            }
        }
    }

    private void compareRow(String sheet, String key, Map<String, String> before, Map<String, String> after) {
        Set<String> columns = new LinkedHashSet<>(after.keySet());
        columns.addAll(before.keySet());
        for (String column : columns) {
            String old = before.getOrDefault(column, "");
            String now = after.getOrDefault(column, "");
            if (!old.equals(now) && !(sheet.equals(MeasureSheet.NAME) && IN_THE_CODE.contains(column))) {
                boolean ofTheTask = sheet.equals(MeasureSheet.NAME) && OF_THE_TASK.contains(column);
                String subject = ofTheTask ? "任务“" + key.substring(0, key.lastIndexOf('-')) + "”" : subject(sheet, key);
                found.add(new PlanDifference(Kind.CHANGED, sheet, subject, column, old, now));
            }
        }
    }

    /** Rows by their key, cells by their header; the columns that only explain are left out. */
    private static Map<String, Map<String, String>> rows(SheetContent sheet) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (List<String> texts : sheet.rows()) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < texts.size(); i++) {
                cells.put(sheet.columns().get(i).header().replace("\n", " ").strip(), texts.get(i));
            }
            cells.keySet()
                    .removeIf(header -> Set.of("填写说明", "说明", "标题").contains(header)
                            && !sheet.name().equals(TableSheet.NAME));
            cells.keySet().removeAll(LinkSheets.EXPLAINING);
            String key = key(sheet.name(), texts);
            if (!(sheet.name().equals(HeadSheet.NAME) && VERSION.contains(key))) {
                rows.put(key, cells);
            }
        }
        return rows;
    }

    private static String key(String sheet, List<String> texts) {
        return switch (sheet) {
            case ItemSheet.NAME -> texts.get(0) + "/" + texts.get(1);
            case IndicatorSheet.NAME -> texts.get(1);
            case LinkSheets.TASKS, LinkSheets.INDICATORS, LinkSheets.UNITS ->
                texts.get(0) + " → " + texts.get(2) + " " + texts.get(3);
            case YearBeforeSheet.NAME -> texts.get(0) + " " + texts.get(2);
            default -> texts.getFirst();
        };
    }

    private static String subject(String sheet, String key) {
        String word = switch (sheet) {
            case MeasureSheet.NAME -> "措施";
            case HeadSheet.NAME, RatingSheet.NAME -> "";
            case TableSheet.NAME -> "指标表";
            default -> sheet;
        };
        return word + "“" + key + "”";
    }

    /** What a row is about, when it comes or goes. */
    private static String summary(String sheet, Map<String, String> row) {
        List<String> texts = row.values().stream().toList();
        return switch (sheet) {
            case MeasureSheet.NAME ->
                row.getOrDefault("工作措施", "") + "（" + row.getOrDefault("完成时限", "") + "，主责："
                        + row.getOrDefault("主责单位", "") + "）";
            case IndicatorSheet.NAME -> row.getOrDefault("名称", "");
            case LinkSheets.TASKS, LinkSheets.INDICATORS, LinkSheets.UNITS -> row.getOrDefault("状态", "");
            default ->
                IntStream.range(1, Math.min(4, texts.size()))
                        .mapToObj(texts::get)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("，"));
        };
    }
}
