package org.yuebao.ingest.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.IndicatorLink;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.plan.PlanLinks;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.TaskCode;
import org.yuebao.model.plan.TaskLink;

/**
 * 对应任务 and 对应指标: which task or indicator of another plan one of this plan takes up; suggested or
 * confirmed; kept as a record, nothing is judged by it. A workbook without these sheets has no links.
 */
final class LinkSheets {

    static final String TASKS = "对应任务";
    static final String INDICATORS = "对应指标";

    private static final String TASK = "任务编号";
    private static final String TITLE = "标题";
    private static final String INDICATOR = "指标编号";
    private static final String PLAN = "对应计划";
    private static final String COUNTERPART = "对应编号";
    private static final String STATE = "状态";

    private static final Choices<Boolean> STATES =
            new Choices<Boolean>().with("建议", false).with("已确认", true);
    private static final Pattern TASK_CODE = Pattern.compile("(.+)-(\\d+)");

    private LinkSheets() {}

    static SheetContent tasks(Plan plan) {
        return new SheetContent(
                TASKS,
                "区级计划的任务承接市级计划的哪项任务，一行一对，可空；仅作记录，不影响评估。“标题”仅供阅读。",
                1,
                columns(TASK),
                plan.links().tasks().stream()
                        .map(link -> List.of(
                                link.task().toString(),
                                plan.task(link.task()).map(Task::title).orElse(""),
                                link.plan().value(),
                                link.counterpart().toString(),
                                STATES.word(link.confirmed())))
                        .toList());
    }

    static SheetContent indicators(Plan plan) {
        return new SheetContent(
                INDICATORS,
                "年度计划的指标对应五年规划的哪项指标，一行一对，可空；仅作记录，不影响评估。“标题”仅供阅读。",
                1,
                columns(INDICATOR),
                plan.links().indicators().stream()
                        .map(link -> List.of(
                                link.indicator().value(),
                                plan.indicator(link.indicator())
                                        .map(Indicator::name)
                                        .orElse(""),
                                link.plan().value(),
                                link.counterpart().value(),
                                STATES.word(link.confirmed())))
                        .toList());
    }

    private static List<Column> columns(String code) {
        return List.of(
                Column.of(code, 14),
                Column.of(TITLE, 40),
                Column.of(PLAN, 24),
                Column.of(COUNTERPART, 16),
                Column.choice(STATE, 10, STATES));
    }

    static PlanLinks read(WorkbookText workbook, Set<TaskCode> tasks, Set<IndicatorCode> indicators) {
        List<TaskLink> taskLinks = new ArrayList<>();
        for (TextRow row : workbook.rowsIfThere(TASKS, List.of(TASK, PLAN, COUNTERPART, STATE))) {
            Optional<TaskCode> own = taskCode(row, TASK).filter(code -> isOurs(row, TASK, code, tasks));
            Optional<TaskCode> other = taskCode(row, COUNTERPART);
            Optional<PlanId> plan = plan(row);
            boolean confirmed = row.chosen(STATE, STATES, false);
            own.ifPresent(task -> other.ifPresent(counterpart ->
                    plan.ifPresent(id -> taskLinks.add(new TaskLink(task, id, counterpart, confirmed)))));
        }
        List<IndicatorLink> indicatorLinks = new ArrayList<>();
        for (TextRow row : workbook.rowsIfThere(INDICATORS, List.of(INDICATOR, PLAN, COUNTERPART, STATE))) {
            Optional<IndicatorCode> own =
                    indicatorCode(row, INDICATOR).filter(code -> isOurs(row, INDICATOR, code, indicators));
            Optional<IndicatorCode> other = indicatorCode(row, COUNTERPART);
            Optional<PlanId> plan = plan(row);
            boolean confirmed = row.chosen(STATE, STATES, false);
            own.ifPresent(indicator -> other.ifPresent(counterpart -> plan.ifPresent(
                    id -> indicatorLinks.add(new IndicatorLink(indicator, id, counterpart, confirmed)))));
        }
        return new PlanLinks(taskLinks, indicatorLinks);
    }

    private static <C> boolean isOurs(TextRow row, String header, C code, Set<C> ours) {
        if (!ours.contains(code)) {
            row.problem(header, "本计划没有“" + code + "”，请改正");
        }
        return ours.contains(code);
    }

    private static Optional<TaskCode> taskCode(TextRow row, String header) {
        Matcher matcher = TASK_CODE.matcher(row.required(header));
        if (matcher.matches() && matcher.group(2).length() < 7) {
            return Optional.of(new TaskCode(matcher.group(1), Integer.parseInt(matcher.group(2))));
        }
        if (!row.isBlank(header)) {
            row.problem(header, row.found(header) + "，请填写任务编号，如“大气-5”");
        }
        return Optional.empty();
    }

    private static Optional<IndicatorCode> indicatorCode(TextRow row, String header) {
        String text = row.required(header);
        if (text.matches(".+-\\d+-\\d+")) {
            row.problem(header, row.found(header) + "，请填写指标编号，如“指标-2”");
            return Optional.empty();
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(new IndicatorCode(text));
    }

    private static Optional<PlanId> plan(TextRow row) {
        String text = row.required(PLAN);
        if (PlanId.isOne(text)) {
            return Optional.of(new PlanId(text));
        }
        if (!text.isEmpty()) {
            row.problem(PLAN, row.found(PLAN) + "，请填写计划编号，如“beijing-2022”");
        }
        return Optional.empty();
    }
}
