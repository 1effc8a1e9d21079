package org.yuebao.ingest.official.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yuebao.ingest.official.finding.FindingKind;
import org.yuebao.ingest.official.finding.Findings;
import org.yuebao.ingest.official.grid.Block;
import org.yuebao.ingest.official.grid.GridCell;
import org.yuebao.ingest.official.grid.GridRow;
import org.yuebao.ingest.official.table.Field.Source;

/** Reads the rows of one task table; what a merged cell says is kept for the rows below. */
final class TaskRows {

    private static final Pattern NOTE = Pattern.compile("(备注|注|说明|附注|填表说明|\\*|※).*", Pattern.DOTALL);

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})\\s*[.．、]\\s*(?!\\d)(.+)");

    private final TaskColumns columns;
    private final Findings findings;
    private final Map<ColumnRole, Field> above = new EnumMap<>(ColumnRole.class);
    private String section = "";

    TaskRows(TaskColumns columns, Findings findings, Optional<TaskRows> before) {
        this.columns = columns;
        this.findings = findings;
        before.ifPresent(other -> {
            above.putAll(other.above);
            section = other.section;
        });
    }

    /** Whether a table without a header goes on this one: as wide, and with text where the measures stand. */
    boolean fits(Block.Grid grid) {
        return grid.columns() == columns.width()
                && grid.rows().stream()
                        .flatMap(row -> row.at(columns.of(ColumnRole.MEASURE)).stream())
                        .anyMatch(cell -> !cell.isBlank());
    }

    boolean hasOthers(List<String> headers) {
        return columns.others().equals(headers);
    }

    /** @param beginsTable whether no row of this table was read yet */
    List<PlanPart> read(GridRow row, boolean beginsTable) {
        Optional<GridCell> only = row.onlyCell().filter(cell -> isOverTheRow(cell, row));
        if (only.isPresent()) {
            String text = only.get().text().replace("\n", "");
            return List.of(
                    NOTE.matcher(text).matches()
                            ? new PlanPart.Text(text, row.place())
                            : new PlanPart.SectionTitle(text, row.place()));
        }
        GridRow whole = completed(row);
        List<PlanPart> parts = new ArrayList<>(newSection(whole));
        parts.add(new PlanPart.Row(withNumberOfTitle(withLabels(new TaskRow(
                row.place(),
                beginsTable,
                field(whole, ColumnRole.NUMBER),
                field(whole, ColumnRole.TASK),
                field(whole, ColumnRole.MEASURE),
                field(whole, ColumnRole.DEADLINE),
                field(whole, ColumnRole.LEAD),
                field(whole, ColumnRole.RESPONSIBLE),
                field(whole, ColumnRole.SUPPORT))))));
        return parts;
    }

    /** Where no column holds the numbers, they may stand before the tasks' titles. */
    private static TaskRow withNumberOfTitle(TaskRow row) {
        Matcher title = NUMBERED.matcher(row.task().inOneLine());
        return row.number().source() == Source.NO_COLUMN && title.matches()
                ? row.withTask(
                        new Field(List.of(title.group(1)), row.task().source()),
                        row.task().with(List.of(title.group(2))))
                : row;
    }

    /** Where one column holds all units, its cells may say who leads. */
    private TaskRow withLabels(TaskRow row) {
        List<Field> columnsOfUnits = Stream.of(row.lead(), row.responsible(), row.support())
                .filter(field -> field.source() != Source.NO_COLUMN)
                .toList();
        if (columnsOfUnits.size() != 1) {
            return row;
        }
        Field none = new Field(List.of(), Source.NO_COLUMN);
        return RoleLabels.of(columnsOfUnits.getFirst())
                .map(byRole -> row.withUnits(
                        byRole.getOrDefault(ColumnRole.LEAD, none),
                        byRole.getOrDefault(ColumnRole.RESPONSIBLE, none),
                        byRole.getOrDefault(ColumnRole.SUPPORT, none)))
                .orElse(row);
    }

    /** A title: it covers more than half the row, or stands first and begins as one does. */
    private boolean isOverTheRow(GridCell cell, GridRow row) {
        if (cell.span() * 2 > Math.max(columns.width(), row.columns())) {
            return true;
        }
        return cell.column() == 0
                && row.cells().stream().noneMatch(GridCell::continues)
                && (Headings.isHeading(cell.text()) || NOTE.matcher(cell.text()).matches());
    }

    /**
     * A row with fewer cells than its header has lost the merge of two columns of units, whose content then stands too
     * far left.
     */
    private GridRow completed(GridRow row) {
        int missing = columns.width() - row.columns();
        int lead = columns.of(ColumnRole.LEAD);
        int responsible = columns.of(ColumnRole.RESPONSIBLE);
        boolean neighbours = lead >= 0 && responsible >= 0 && Math.abs(lead - responsible) == 1;
        if (missing != 1 || !neighbours || row.cells().stream().anyMatch(cell -> cell.span() > 1)) {
            return row;
        }
        int first = Math.min(lead, responsible);
        List<GridCell> cells = new ArrayList<>();
        for (GridCell cell : row.cells()) {
            cells.add(
                    cell.column() < first
                            ? cell
                            : cell.column() == first
                                    ? cell.movedTo(first, 2)
                                    : cell.movedTo(cell.column() + 1, cell.span()));
        }
        findings.add(FindingKind.ROW_SHIFTED, row.place(), PlanTables.textOf(row), "按牵头和主责合为一格理解，其后各格右移一列");
        return new GridRow(cells, row.place());
    }

    private List<PlanPart> newSection(GridRow row) {
        if (!columns.has(ColumnRole.SECTION)) {
            return List.of();
        }
        String name = field(row, ColumnRole.SECTION).inOneLine();
        if (name.isEmpty() || name.equals(section)) {
            return List.of();
        }
        section = name;
        return List.of(new PlanPart.SectionTitle(name, row.place()));
    }

    private Field field(GridRow row, ColumnRole role) {
        if (!columns.has(role)) {
            return new Field(List.of(), Source.NO_COLUMN);
        }
        int column = columns.of(role);
        GridCell cell = row.at(column).orElse(GridCell.blank(column));
        Field field = read(cell, column, role);
        above.put(role, field);
        return field;
    }

    private Field read(GridCell cell, int column, ColumnRole role) {
        if (cell.continues()) {
            Field before = above.getOrDefault(roleAt(cell, role), new Field(List.of(), Source.BLANK));
            return new Field(before.paragraphs(), Source.ABOVE);
        }
        if (cell.isBlank()) {
            return new Field(List.of(), Source.BLANK);
        }
        if (cell.column() == column) {
            return new Field(cell.paragraphs(), Source.PRINTED);
        }
        // One cell over 主责 and 协办 says who answers; who answers does not assist as well.
        boolean isTheirs = role.isOfUnits()
                && role != ColumnRole.SUPPORT
                && roleAt(cell, role).isOfUnits();
        return isTheirs ? new Field(cell.paragraphs(), Source.LEFT) : new Field(List.of(), Source.BLANK);
    }

    /** The role of the first column that the cell covers. */
    private ColumnRole roleAt(GridCell cell, ColumnRole otherwise) {
        return columns.byRole().entrySet().stream()
                .filter(entry -> cell.covers(entry.getValue()))
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }
}
