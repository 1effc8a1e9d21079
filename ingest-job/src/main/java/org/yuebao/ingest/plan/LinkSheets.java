package org.yuebao.ingest.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.IndicatorLink;
import org.yuebao.model.plan.LinkCertainty;
import org.yuebao.model.plan.LinkGrounds;
import org.yuebao.model.plan.LinkState;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.plan.PlanLink;
import org.yuebao.model.plan.PlanLinks;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.TaskCode;
import org.yuebao.model.plan.TaskLink;
import org.yuebao.model.plan.UnitLink;
import org.yuebao.model.plan.UnlinkedTask;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;
import org.yuebao.model.unit.UnitRegister;

/**
 * 对应任务, 对应指标 and 对应单位: which task, indicator or unit of another plan one of this plan is the counterpart of;
 * suggested, confirmed or refused. Nothing is judged by it. A workbook without these sheets has no links.
 */
final class LinkSheets {

    static final String TASKS = "对应任务";
    static final String INDICATORS = "对应指标";
    static final String UNITS = "对应单位";

    /** For the reader's eye or told by the other plan; what is compared is the pair and its state. */
    static final Set<String> EXPLAINING = Set.of("对应标题", "把握", "理由");

    private static final String TASK = "任务编号";
    private static final String TITLE = "标题";
    private static final String INDICATOR = "指标编号";
    private static final String UNIT = "单位";
    private static final String PLAN = "对应计划";
    private static final String COUNTERPART = "对应编号";
    private static final String UNIT_COUNTERPART = "对应单位";
    private static final String COUNTERPART_TITLE = "对应标题";
    private static final String CERTAINTY = "把握";
    private static final String REASON = "理由";
    private static final String STATE = "状态";

    private static final Choices<LinkState> STATES = Choices.of(List.of(LinkState.values()), LinkState::chinese);
    private static final Choices<LinkCertainty> CERTAINTIES =
            Choices.of(List.of(LinkCertainty.values()), LinkCertainty::chinese);
    /** In workbooks of before there was 否. */
    private static final String CONFIRMED_BEFORE = "已确认";

    private static final Pattern TASK_CODE = Pattern.compile("(.+)-(\\d+)");

    private LinkSheets() {}

    static SheetContent tasks(Plan plan) {
        List<List<String>> rows = new ArrayList<>();
        for (Task task : plan.tasks().toList()) {
            plan.links().tasks().stream()
                    .filter(link -> link.task().equals(task.code()))
                    .forEach(link -> rows.add(row(
                            task.code().toString(),
                            task.title(),
                            link,
                            link.counterpart().toString())));
            plan.links().unlinked().stream()
                    .filter(link -> link.task().equals(task.code()))
                    .forEach(link -> rows.add(row(task.code().toString(), task.title(), link, "")));
        }
        return new SheetContent(
                TASKS,
                "本计划的任务承接另一计划（如市级计划）的哪项任务，一行一对，可空。请逐行核对，在“状态”选“确认”或“否”；只有“确认”的算作对应。"
                        + "“对应编号”为空而“确认”的，是本计划自己的任务。不影响评估。",
                1,
                columns(TASK, COUNTERPART),
                rows);
    }

    static SheetContent indicators(Plan plan) {
        return new SheetContent(
                INDICATORS,
                "本计划的指标对应另一计划（市级计划、五年规划）的哪项指标，一行一对，可空。请逐行核对，在“状态”选“确认”或“否”。不影响评估。",
                1,
                columns(INDICATOR, COUNTERPART),
                plan.links().indicators().stream()
                        .map(link -> row(
                                link.indicator().value(),
                                plan.indicator(link.indicator())
                                        .map(Indicator::name)
                                        .orElse(""),
                                link,
                                link.counterpart().value()))
                        .toList());
    }

    static SheetContent units(Plan plan) {
        return new SheetContent(
                UNITS,
                "本计划的单位对应另一计划的哪个单位（如区水务局对应市水务局），一行一对，可空。请逐行核对，在“状态”选“确认”或“否”。不影响评估。",
                1,
                columns(UNIT, UNIT_COUNTERPART),
                plan.links().units().stream()
                        .map(link -> row(
                                link.unit().value(),
                                "",
                                link,
                                link.counterpart().value()))
                        .toList());
    }

    private static List<String> row(String code, String title, PlanLink link, String counterpart) {
        return List.of(
                code,
                title,
                link.plan().value(),
                counterpart,
                link.grounds().counterpart(),
                CERTAINTIES.word(link.grounds().certainty()),
                link.grounds().reason(),
                STATES.word(link.state()));
    }

    private static List<Column> columns(String code, String counterpart) {
        return List.of(
                Column.of(code, 14),
                Column.of(TITLE, 36),
                Column.of(PLAN, 16),
                Column.of(counterpart, 16),
                Column.of(COUNTERPART_TITLE, 36),
                Column.choice(CERTAINTY, 8, CERTAINTIES),
                Column.of(REASON, 60),
                Column.choice(STATE, 8, STATES));
    }

    static PlanLinks read(
            WorkbookText workbook, Set<TaskCode> tasks, Set<IndicatorCode> indicators, UnitRegister register) {
        List<TaskLink> taskLinks = new ArrayList<>();
        List<UnlinkedTask> unlinked = new ArrayList<>();
        for (TextRow row : rows(workbook, TASKS, TASK, COUNTERPART)) {
            Optional<TaskCode> own = taskCode(row, TASK).filter(code -> isOurs(row, TASK, code, tasks));
            Optional<PlanId> plan = plan(row);
            LinkState state = state(row);
            LinkGrounds grounds = grounds(row);
            if (row.isBlank(COUNTERPART)) {
                refuseNothing(row, state);
                pair(own, plan, (task, id) -> new UnlinkedTask(task, id, state, grounds))
                        .forEach(unlinked::add);
            } else {
                taskCode(row, COUNTERPART)
                        .ifPresent(other -> pair(own, plan, (task, id) -> new TaskLink(task, id, other, state, grounds))
                                .forEach(taskLinks::add));
            }
        }
        List<IndicatorLink> indicatorLinks = new ArrayList<>();
        for (TextRow row : rows(workbook, INDICATORS, INDICATOR, COUNTERPART)) {
            Optional<IndicatorCode> own =
                    indicatorCode(row, INDICATOR).filter(code -> isOurs(row, INDICATOR, code, indicators));
            Optional<IndicatorCode> other = indicatorCode(row, COUNTERPART);
            Optional<PlanId> plan = plan(row);
            LinkState state = state(row);
            other.ifPresent(code -> pair(
                            own, plan, (indicator, id) -> new IndicatorLink(indicator, id, code, state, grounds(row)))
                    .forEach(indicatorLinks::add));
        }
        return new PlanLinks(taskLinks, unlinked, indicatorLinks, unitLinks(workbook, register));
    }

    private static List<UnitLink> unitLinks(WorkbookText workbook, UnitRegister register) {
        List<UnitLink> links = new ArrayList<>();
        for (TextRow row : rows(workbook, UNITS, UNIT, UNIT_COUNTERPART)) {
            Optional<UnitName> own = register.find(row.required(UNIT)).map(Unit::name);
            if (own.isEmpty() && !row.isBlank(UNIT)) {
                row.problem(UNIT, "“单位”表没有“" + row.text(UNIT) + "”，请改正");
            }
            String other = row.required(UNIT_COUNTERPART);
            Optional<PlanId> plan = plan(row);
            LinkState state = state(row);
            if (!other.isEmpty()) {
                pair(own, plan, (unit, id) -> new UnitLink(unit, id, new UnitName(other), state, grounds(row)))
                        .forEach(links::add);
            }
        }
        return links;
    }

    private static List<TextRow> rows(WorkbookText workbook, String sheet, String code, String counterpart) {
        return workbook.rowsIfThere(sheet, List.of(code, PLAN, counterpart, STATE));
    }

    private interface Pairing<C, L> {
        L of(C own, PlanId plan);
    }

    /** Nothing where one of both could not be read, which was told. */
    private static <C, L> Stream<L> pair(Optional<C> own, Optional<PlanId> plan, Pairing<C, L> pairing) {
        Function<C, Stream<L>> withPlan = code -> plan.map(id -> pairing.of(code, id)).stream();
        return own.stream().flatMap(withPlan);
    }

    private static LinkState state(TextRow row) {
        return row.text(STATE).equals(CONFIRMED_BEFORE)
                ? LinkState.CONFIRMED
                : row.chosen(STATE, STATES, LinkState.SUGGESTED);
    }

    private static void refuseNothing(TextRow row, LinkState state) {
        if (state == LinkState.REFUSED) {
            row.problem(STATE, "“对应编号”为空，“状态”不能选“否”；没有对应任务的请选“确认”，另有对应任务的请填写“对应编号”");
        }
    }

    private static LinkGrounds grounds(TextRow row) {
        LinkCertainty certainty = row.isBlank(CERTAINTY)
                ? LinkCertainty.BY_HAND
                : row.chosen(CERTAINTY, CERTAINTIES, LinkCertainty.BY_HAND);
        return new LinkGrounds(certainty, row.text(COUNTERPART_TITLE), row.text(REASON));
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
