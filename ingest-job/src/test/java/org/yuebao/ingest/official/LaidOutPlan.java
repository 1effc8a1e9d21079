package org.yuebao.ingest.official;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yuebao.ingest.official.PlanLayout.Breaks;
import org.yuebao.ingest.official.PlanLayout.Column;
import org.yuebao.ingest.official.PlanLayout.Repeats;
import org.yuebao.ingest.official.PlanLayout.Sections;
import org.yuebao.ingest.official.PlanLayout.Themes;
import org.yuebao.ingest.official.PlanSample.Annex;
import org.yuebao.ingest.official.PlanSample.Cell;
import org.yuebao.ingest.official.PlanSample.Header;
import org.yuebao.ingest.official.PlanSample.Measure;
import org.yuebao.ingest.official.PlanSample.Task;
import org.yuebao.ingest.official.PlanSample.Theme;

/** A sample printed in a layout, in the notation of {@link MadeUpDocument}. */
final class LaidOutPlan {

    private static final String MERGED = "v";

    private final PlanSample sample;
    private final PlanLayout layout;
    private final List<Column> columns;
    private final Sections sections;
    private final List<String> lines = new ArrayList<>();
    /** Rows of the table at hand, each as many cells as columns; merged ones are marked when it ends. */
    private final List<List<String>> rows = new ArrayList<>();

    private LaidOutPlan(PlanSample sample, PlanLayout layout) {
        this.sample = sample;
        this.layout = layout;
        boolean oneLevel = sample.themes().stream()
                .flatMap(theme -> theme.tasks().stream())
                .allMatch(task -> task.sections().size() == 1);
        boolean asColumn = layout.sections() == Sections.COLUMN && oneLevel;
        boolean between = layout.sections() == Sections.LINE_BETWEEN_TABLES
                && layout.themes() != Themes.ONE_TABLE_FOR_ALL
                && layout.themes() != Themes.TITLE_ROWS_IN_THE_TABLE;
        boolean keeps = asColumn || between || layout.sections() == Sections.FIRST_CELL_OF_A_ROW;
        this.sections = keeps ? layout.sections() : Sections.ROW_ACROSS;
        this.columns = asColumn
                ? Stream.concat(Stream.of(Column.SECTION), layout.columns().stream())
                        .toList()
                : layout.columns();
    }

    static MadeUpDocument of(PlanSample sample, PlanLayout layout) {
        LaidOutPlan laidOut = new LaidOutPlan(sample, layout);
        laidOut.layOut();
        return MadeUpDocument.of(String.join("\n", laidOut.lines));
    }

    private void layOut() {
        lines.add("云海市人民政府办公厅关于印发《" + sample.title() + "》的通知");
        lines.add(sample.number());
        for (int i = 0; i < sample.themes().size(); i++) {
            heading(sample.themes().get(i), i == 0);
            tasks(sample.themes().get(i));
            if (layout.themes() != Themes.ONE_TABLE_FOR_ALL
                    || i == sample.themes().size() - 1) {
                endTable();
            }
        }
        sample.annexes().forEach(annex -> lines.addAll(LaidOutAnnex.of(annex, layout.annex())));
    }

    private void heading(Theme theme, boolean first) {
        String whole = theme.annex() + " " + theme.title();
        switch (layout.themes()) {
            case ANNEX_AND_TITLE_LINES -> lines.addAll(List.of(theme.annex(), theme.title()));
            case ANNEX_AND_TITLE_IN_ONE_LINE -> lines.add(theme.annex() + "：" + theme.title());
            case TITLE_LINE_ONLY -> lines.add(theme.title());
            case TITLE_ROWS_IN_THE_TABLE -> lines.add(across(whole));
            case ONE_TABLE_FOR_ALL -> {
                if (first) {
                    lines.add(whole);
                } else {
                    rows.add(List.of(across(whole)));
                    return;
                }
            }
        }
        if (sections != Sections.LINE_BETWEEN_TABLES) {
            beginTable(layout.titleRow());
        }
    }

    private void beginTable(boolean withTitle) {
        if (withTitle) {
            lines.add(across(sample.title() + "任务分解表"));
        }
        int units = (int) columns.stream().filter(Column::isOfUnits).count();
        int first = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).isOfUnits())
                .findFirst()
                .orElse(0);
        boolean together =
                units > 1 && columns.stream().skip(first).limit(units).allMatch(Column::isOfUnits);
        if (!layout.twoRowHeader() || !together) {
            lines.add(columns.stream().map(layout.words()::get).collect(Collectors.joining("|")));
            return;
        }
        List<String> upper = new ArrayList<>();
        List<String> lower = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            boolean ofUnits = columns.get(i).isOfUnits();
            if (!ofUnits) {
                upper.add(layout.words().get(columns.get(i)) + "^");
            } else if (i == first) {
                upper.add("责任分工 >" + units);
            }
            lower.add(ofUnits ? layout.words().get(columns.get(i)) : MERGED);
        }
        lines.add(String.join("|", upper));
        lines.add(String.join("|", lower));
    }

    private String across(String text) {
        return text + " >" + columns.size();
    }

    private void tasks(Theme theme) {
        List<String> above = List.of();
        int printed = 0;
        boolean begun = sections != Sections.LINE_BETWEEN_TABLES;
        for (Task task : theme.tasks()) {
            begun = sections(task, above, begun);
            above = task.sections();
            for (int i = 0; i < task.measures().size(); i++) {
                boolean breaks = printed > 0 && printed % layout.every() == 0 && !rows.isEmpty();
                if (breaks && layout.breaks() != Breaks.NONE) {
                    breakPage();
                }
                row(task, i, breaks);
                printed++;
            }
        }
    }

    private boolean sections(Task task, List<String> above, boolean begun) {
        boolean open = begun;
        for (int depth = 0; depth < task.sections().size(); depth++) {
            String heading = task.sections().get(depth);
            if (above.size() > depth
                    && above.subList(0, depth + 1).equals(task.sections().subList(0, depth + 1))) {
                continue;
            }
            switch (sections) {
                case ROW_ACROSS -> rows.add(List.of(across(heading)));
                case FIRST_CELL_OF_A_ROW -> {
                    List<String> cells = new ArrayList<>(java.util.Collections.nCopies(columns.size(), ""));
                    cells.set(0, heading);
                    rows.add(cells);
                }
                case COLUMN -> {}
                case LINE_BETWEEN_TABLES -> {
                    endTable();
                    lines.add(heading);
                    open = false;
                }
            }
        }
        if (!open) {
            beginTable(false);
        }
        return true;
    }

    private void breakPage() {
        endTable();
        lines.add("----");
        if (layout.breaks() != Breaks.NO_HEADER) {
            beginTable(false);
        }
    }

    private void row(Task task, int index, boolean breaks) {
        boolean goesOn = index > 0;
        boolean blankAtBreak = layout.breaks() == Breaks.HEADER_AND_BLANK_NUMBER || layout.breaks() == Breaks.NO_HEADER;
        boolean blank = goesOn && ((breaks && blankAtBreak) || layout.repeats() == Repeats.BLANK);
        Measure measure = task.measures().get(index);
        List<String> cells = new ArrayList<>();
        for (Column column : columns) {
            cells.add(
                    switch (column) {
                        case SECTION -> task.sections().getFirst();
                        case NUMBER -> blank ? "" : layout.numbers().of(task.number());
                        case TASK -> blank ? "" : task.title();
                        case MEASURE -> measure.text();
                        case DEADLINE -> measure.deadline();
                        case LEAD -> units(measure.lead());
                        case RESPONSIBLE -> units(measure.responsible());
                        case SUPPORT -> units(measure.support());
                        case REMARK -> index == 0 ? "" : "新增";
                    });
        }
        rows.add(cells);
        if (layout.breaks() == Breaks.WITHIN_THE_TEXT && breaks) {
            splitText(measure, cells);
        } else if (layout.breaks() == Breaks.WITHIN_THE_UNITS && breaks) {
            splitUnits(cells);
        }
    }

    /** The rest of the last paragraph at the top of the next page, with nothing else beside it. */
    private void splitText(Measure measure, List<String> cells) {
        String last = measure.paragraphs().getLast();
        int half = last.length() / 2;
        if (half < 4 || "。；！？;!?”）)".indexOf(last.charAt(half - 1)) >= 0) {
            return;
        }
        int column = columns.indexOf(Column.MEASURE);
        String whole = measure.text();
        int cut = whole.length() - last.length() + half;
        next(cells, column, whole.substring(0, cut), whole.substring(cut));
    }

    private void splitUnits(List<String> cells) {
        int column = columns.indexOf(Column.RESPONSIBLE);
        List<String> names = List.of(cells.get(column).split("¶", -1));
        if (names.size() > 1) {
            next(cells, column, names.getFirst(), String.join("¶", names.subList(1, names.size())));
        }
    }

    private void next(List<String> cells, int column, String kept, String moved) {
        List<String> first = new ArrayList<>(cells);
        first.set(column, kept);
        rows.removeLast();
        rows.add(first);
        endTable();
        lines.add("----");
        beginTable(false);
        List<String> rest = new ArrayList<>(java.util.Collections.nCopies(cells.size(), ""));
        rest.set(column, moved);
        rows.add(rest);
    }

    private String units(Cell cell) {
        if (cell.dash()) {
            return "—";
        }
        return String.join(layout.separator(), cell.named())
                + (cell.others().isEmpty() ? "" : layout.separator() + cell.others());
    }

    /** Writes the rows, those like the one above merged with it where the layout says so. */
    private void endTable() {
        for (int r = 0; r < rows.size(); r++) {
            List<String> cells = rows.get(r);
            if (cells.size() == 1) {
                lines.add(cells.getFirst());
                continue;
            }
            List<String> printed = new ArrayList<>();
            for (int c = 0; c < cells.size(); c++) {
                int lead = columns.indexOf(Column.LEAD);
                boolean over = isAcross(cells, lead);
                if (over && c == lead + 1) {
                    continue;
                }
                if (over && c == lead) {
                    printed.add(cells.get(c) + " >2");
                } else {
                    boolean withAbove = isMerged(r, c);
                    boolean withBelow = r + 1 < rows.size() && isMerged(r + 1, c);
                    printed.add(withAbove ? MERGED : cells.get(c) + (withBelow ? "^" : ""));
                }
            }
            lines.add(String.join("|", printed));
        }
        rows.clear();
    }

    private boolean isAcross(List<String> cells, int lead) {
        return layout.acrossEqual()
                && lead >= 0
                && lead + 1 < columns.size()
                && columns.get(lead + 1) == Column.RESPONSIBLE
                && !cells.get(lead).isEmpty()
                && cells.get(lead).equals(cells.get(lead + 1));
    }

    private boolean isMerged(int r, int c) {
        if (r == 0 || rows.get(r).size() == 1 || rows.get(r - 1).size() == 1) {
            return false;
        }
        List<String> cells = rows.get(r);
        List<String> above = rows.get(r - 1);
        Column column = columns.get(c);
        boolean same = !cells.get(c).isEmpty() && cells.get(c).equals(above.get(c));
        int lead = columns.indexOf(Column.LEAD);
        boolean across = isAcross(cells, lead) || isAcross(above, lead);
        int number = columns.indexOf(Column.NUMBER);
        boolean sameTask = cells.get(number).equals(above.get(number));
        return switch (column) {
            case NUMBER -> same && layout.repeats() == Repeats.MERGED;
            case TASK -> same && sameTask && layout.repeats() == Repeats.MERGED;
            case SECTION -> same && layout.downEqual();
            case DEADLINE, SUPPORT -> same && layout.downEqual();
            case LEAD, RESPONSIBLE -> same && layout.downEqual() && !across;
            case MEASURE, REMARK -> false;
        };
    }

    /** An annex of indicators, in the notation of {@link MadeUpDocument}. */
    private static final class LaidOutAnnex {

        private final Annex annex;
        private final PlanLayout.AnnexForm form;

        private LaidOutAnnex(Annex annex, PlanLayout.AnnexForm form) {
            this.annex = annex;
            this.form = form;
        }

        static List<String> of(Annex annex, PlanLayout.AnnexForm form) {
            LaidOutAnnex laidOut = new LaidOutAnnex(annex, form);
            List<String> lines = new ArrayList<>(List.of(annex.annex(), annex.title()));
            lines.addAll(form.turned() ? laidOut.turned() : laidOut.plain());
            return lines;
        }

        private String header(Header header) {
            String unit = header.unit().isEmpty() || form.unitAt() != PlanLayout.UnitAt.IN_BRACKETS
                    ? ""
                    : "(" + header.unit() + ")";
            String sub = header.sub().isEmpty() ? "" : "(" + header.sub() + ")";
            String separator = form.lines() ? "⏎" : "";
            String name = form.lines() && header.name().length() > 6
                    ? header.name().substring(0, 4) + "⏎" + header.name().substring(4)
                    : header.name();
            return name + (unit.isEmpty() ? "" : separator + unit) + (sub.isEmpty() ? "" : separator + sub);
        }

        private List<List<String>> rows() {
            List<List<String>> rows = new ArrayList<>(annex.rows());
            List<String> total = rows.removeLast();
            switch (form.total()) {
                case 1 -> rows.addFirst(total);
                case 2 -> rows.add(total);
                default -> {}
            }
            return rows;
        }

        private List<String> plain() {
            boolean ownRow = form.unitAt() == PlanLayout.UnitAt.OWN_ROW_OR_COLUMN;
            List<List<String>> header = new ArrayList<>();
            List<String> names = new ArrayList<>();
            List<String> units = new ArrayList<>();
            if (form.numbered()) {
                names.add("序号");
                units.add("");
            }
            names.add(annex.rowHeader());
            units.add("计量单位");
            for (Header indicator : annex.indicators()) {
                names.add(header(indicator));
                units.add(indicator.unit().isEmpty() ? "—" : indicator.unit());
            }
            header.add(names);
            if (ownRow) {
                header.add(units);
            }
            List<String> lines = new ArrayList<>();
            int lead = names.size() - annex.indicators().size();
            if (form.groupRow() && !ownRow) {
                String left =
                        names.subList(0, lead).stream().map(name -> name + "^").collect(Collectors.joining("|"));
                lines.add(left + "|大气环境 >2|水和生态环境 >" + (annex.indicators().size() - 2));
                for (int i = 0; i < lead; i++) {
                    names.set(i, MERGED);
                }
            }
            header.forEach(cells -> lines.add(line(cells)));
            int number = 0;
            for (List<String> row : rows()) {
                List<String> cells = new ArrayList<>(row);
                if (form.numbered()) {
                    cells.addFirst(String.valueOf(++number));
                }
                lines.add(line(cells));
            }
            lines.add("备注：指标可能调整。");
            return lines;
        }

        /** A ghost column stands before the last. */
        private String line(List<String> cells) {
            List<String> printed = new ArrayList<>(cells);
            if (form.ghost() && !form.groupRow()) {
                printed.add(printed.size() - 1, "");
            }
            return String.join("|", printed);
        }

        private List<String> turned() {
            boolean ownColumn = form.unitAt() == PlanLayout.UnitAt.OWN_ROW_OR_COLUMN;
            List<String> lines = new ArrayList<>();
            List<String> head = new ArrayList<>();
            if (form.numbered()) {
                head.add("序号");
            }
            head.add("指标名称");
            if (ownColumn) {
                head.add("计量单位");
            }
            rows().forEach(row -> head.add(row.getFirst()));
            lines.add(line(head));
            for (int i = 0; i < annex.indicators().size(); i++) {
                Header indicator = annex.indicators().get(i);
                List<String> cells = new ArrayList<>();
                if (form.numbered()) {
                    cells.add(String.valueOf(i + 1));
                }
                cells.add(header(indicator));
                if (ownColumn) {
                    cells.add(indicator.unit().isEmpty() ? "—" : indicator.unit());
                }
                for (List<String> row : rows()) {
                    cells.add(row.get(i + 1));
                }
                lines.add(line(cells));
            }
            return lines;
        }
    }
}
