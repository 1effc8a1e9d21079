package org.yuebao.ingest.plan;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuebao.model.plan.Assignment;
import org.yuebao.model.plan.Deadline;
import org.yuebao.model.plan.DeadlineParser;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.Section;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.Theme;
import org.yuebao.model.plan.UnitRole;
import org.yuebao.model.unit.UnitRegister;

/** 任务措施: one measure a row, with its theme, sections and task repeated beside it so that rows can be filtered. */
final class MeasureSheet {

    static final String NAME = "任务措施";

    static final String CODE = "措施编号";
    static final String THEME = "领域";
    static final String ANNEX = "附件";
    static final String THEME_TITLE = "领域标题";
    static final String SECTION = "一级章节";
    static final String SUBSECTION = "二级章节";
    static final String TASK_NUMBER = "任务序号";
    static final String TASK = "重点任务";
    static final String TASK_VARIANTS = "任务别称";
    private static final String MEASURE = "工作措施";
    private static final String DEADLINE = "完成时限";

    private static final String DEADLINE_FORMS = "“年底前”“6月底前”“11月15日前”“6—9月”“长期实施”“持续推进”“按时间节点完成”“汛期前”";

    private MeasureSheet() {}

    static SheetContent content(Plan plan) {
        List<List<String>> rows = new ArrayList<>();
        for (Theme theme : plan.themes()) {
            for (Section section : theme.sections()) {
                section.tasks().forEach(task -> addRows(rows, theme, section.heading(), "", task));
                for (Section subsection : section.sections()) {
                    subsection
                            .tasks()
                            .forEach(task -> addRows(rows, theme, section.heading(), subsection.heading(), task));
                }
            }
        }
        return new SheetContent(
                NAME, "一行一项措施，编号如 大气-5-1（领域-任务序号-措施序号）。" + AssignmentCell.HINT + "。", 1, columns(), rows);
    }

    private static List<Column> columns() {
        return List.of(
                Column.of(CODE, 13),
                Column.of(THEME, 8),
                Column.of(ANNEX, 8),
                Column.of(THEME_TITLE, 24),
                Column.of(SECTION, 22),
                Column.of(SUBSECTION, 18),
                Column.of(TASK_NUMBER, 9),
                Column.of(TASK, 22),
                Column.of(TASK_VARIANTS, 18),
                Column.of(MEASURE, 60),
                Column.of(DEADLINE, 15),
                Column.of(AssignmentCell.header(UnitRole.LEAD), 28),
                Column.of(AssignmentCell.header(UnitRole.RESPONSIBLE), 28),
                Column.of(AssignmentCell.header(UnitRole.SUPPORTING), 28),
                Column.of(AssignmentCell.chosenHeader(UnitRole.LEAD), 18),
                Column.of(AssignmentCell.chosenHeader(UnitRole.RESPONSIBLE), 18),
                Column.of(AssignmentCell.chosenHeader(UnitRole.SUPPORTING), 18));
    }

    private static void addRows(List<List<String>> rows, Theme theme, String section, String subsection, Task task) {
        for (Measure measure : task.measures()) {
            rows.add(List.of(
                    measure.code().value(),
                    theme.code(),
                    theme.annex(),
                    theme.title(),
                    section,
                    subsection,
                    String.valueOf(task.code().number()),
                    task.title(),
                    Names.join(task.titleVariants()),
                    measure.text(),
                    measure.deadline().printed(),
                    AssignmentCell.printed(measure.lead()),
                    AssignmentCell.printed(measure.responsible()),
                    AssignmentCell.printed(measure.support()),
                    AssignmentCell.chosen(measure.lead()),
                    AssignmentCell.chosen(measure.responsible()),
                    AssignmentCell.chosen(measure.support())));
        }
    }

    /** A measure with the row it stands in; its items are on another sheet. */
    record MeasureRow(TextRow row, MeasureCode code, String text, Deadline deadline, Map<UnitRole, Assignment> units) {

        MeasureRow {
            units = Map.copyOf(units);
        }

        Measure withItems(List<MeasureItem> items) {
            return new Measure(
                    code,
                    text,
                    deadline,
                    units.getOrDefault(UnitRole.LEAD, Assignment.none()),
                    units.getOrDefault(UnitRole.RESPONSIBLE, Assignment.none()),
                    units.getOrDefault(UnitRole.SUPPORTING, Assignment.none()),
                    items);
        }
    }

    /** Rows without a usable code are told and left out. */
    static List<MeasureRow> read(WorkbookText workbook, int year, MonthDay beforeTheRains, UnitRegister register) {
        Map<MeasureCode, TextRow> first = new HashMap<>();
        List<MeasureRow> measures = new ArrayList<>();
        for (TextRow row :
                workbook.rows(NAME, columns().stream().map(Column::key).toList())) {
            Optional<MeasureCode> code = code(row);
            String text = row.required(MEASURE);
            Deadline deadline = deadline(row, year, beforeTheRains);
            Map<UnitRole, Assignment> units = new HashMap<>();
            for (UnitRole role : UnitRole.values()) {
                units.put(role, AssignmentCell.read(row, role, register));
            }
            if (code.isPresent()) {
                TextRow other = first.putIfAbsent(code.get(), row);
                if (other == null) {
                    measures.add(new MeasureRow(row, code.get(), text, deadline, units));
                } else {
                    row.problem(CODE, "措施编号“" + code.get() + "”与 " + other.place(CODE) + " 重复，每项措施请用不同的编号");
                }
            }
        }
        return measures;
    }

    private static Optional<MeasureCode> code(TextRow row) {
        String text = row.required(CODE);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        MeasureCode code;
        try {
            code = MeasureCode.parse(text);
        } catch (IllegalArgumentException e) {
            row.problem(CODE, "措施编号“" + text + "”无法识别，请填写如“大气-5-1”");
            return Optional.empty();
        }
        String task = row.text(THEME) + "-" + row.text(TASK_NUMBER);
        if (!code.task().toString().equals(task)) {
            row.problem(CODE, "措施编号“" + text + "”与本行的领域和任务序号“" + task + "”不一致，请改为一致");
        }
        return Optional.of(code);
    }

    private static Deadline deadline(TextRow row, int year, MonthDay beforeTheRains) {
        String text = row.required(DEADLINE);
        return DeadlineParser.parse(text, year, beforeTheRains).orElseGet(() -> {
            if (!text.isEmpty()) {
                row.problem(DEADLINE, "完成时限“" + text + "”无法识别，请填写" + DEADLINE_FORMS + "一类的写法");
            }
            return new Deadline.AtMilestones(year, text);
        });
    }
}
