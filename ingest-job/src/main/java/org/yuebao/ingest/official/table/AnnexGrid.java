package org.yuebao.ingest.official.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yuebao.ingest.official.finding.FindingKind;
import org.yuebao.ingest.official.finding.Findings;
import org.yuebao.ingest.official.grid.Block;
import org.yuebao.ingest.official.grid.GridCell;
import org.yuebao.ingest.official.grid.GridRow;

/** Reads a grid as an annex of indicators: units down the side and indicators across the top, or the other way round. */
final class AnnexGrid {

    private static final Pattern NUMBER_HEADER = Pattern.compile("序号|编号|项次");
    private static final Pattern INDICATOR_HEADER = Pattern.compile(".*指标(名称|项|项目|内容)?|项目|考核内容");
    private static final Pattern AREA_HEADER =
            Pattern.compile(".*(区|县|市|旗|街道|乡镇|镇|地区|单位|部门|园区|属地|行政区划|区域|城市)([（(].{1,12}[）)])?(名称)?");
    private static final Pattern AREA = Pattern.compile(".*(区|县|旗|街|街道|镇|乡|开发区|园|市|合计|总计|管委会)");
    private static final Pattern DASH = Pattern.compile("[-—–－/\\\\~]+");
    private static final Pattern VALUE = Pattern.compile(
            "(≥|≤|>|<|>=|<=|约|不低于|不高于|不超过|大于|小于)?-?\\d+(\\.\\d+)?\\s*[%‰]?\\*?(\\(.*\\)|左右|以上|以下|以内|及以上|家|个|吨|块|天|微克.*)?");
    private static final Pattern VALUE_IN_WORDS =
            Pattern.compile(".{0,12}(提升|消除|下降|改善|达标|提高|完成|降低|稳定|上升|良好|优秀|全覆盖).{0,12}");
    private static final Pattern NOTE = Pattern.compile("(备注|注|说明|附注|\\*|※).*");
    private static final Pattern UNIT_HEADER = Pattern.compile("(计量)?单位");
    private static final int HEADER_IS_WITHIN_ROWS = 8;

    private final Block.Grid grid;
    private final Findings findings;
    private final int header;
    private final int firstRow;

    private AnnexGrid(Block.Grid grid, Findings findings, int header) {
        this.grid = grid;
        this.findings = findings;
        this.header = header;
        this.firstRow = endOfHeader(grid, header);
    }

    /** @param before is given the lines above the header of a sheet */
    static Optional<PlanPart.Annex> read(Block.Grid printed, Findings findings, List<PlanPart> before) {
        Block.Grid grid = printed.sheet().isEmpty() ? printed : withoutMargin(printed);
        for (int i = 0; i < Math.min(HEADER_IS_WITHIN_ROWS, grid.rows().size() - 1); i++) {
            AnnexGrid annex = new AnnexGrid(grid, findings, i);
            if (annex.isOne()) {
                for (GridRow row : grid.rows().subList(0, i)) {
                    if (!row.isBlank()) {
                        before.add(new PlanPart.Text(PlanTables.textOf(row), row.place()));
                    }
                }
                return Optional.of(annex.read());
            }
        }
        return Optional.empty();
    }

    /** Without the columns on the right that only other tables of the sheet fill. */
    private static Block.Grid withoutMargin(Block.Grid grid) {
        int width = grid.rows().stream()
                .filter(row -> row.onlyCell().isEmpty())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.isBlank())
                .mapToInt(GridCell::end)
                .max()
                .orElse(0);
        return new Block.Grid(
                grid.sheet(),
                grid.rows().stream()
                        .map(row -> new GridRow(
                                row.cells().stream()
                                        .filter(cell -> cell.column() < width)
                                        .map(cell -> cell.movedTo(
                                                cell.column(), Math.min(cell.end(), width) - cell.column()))
                                        .toList(),
                                row.place()))
                        .toList(),
                grid.place());
    }

    /** A header of two rows ends before the first row that begins anew on the left and holds values. */
    private static int endOfHeader(Block.Grid grid, int header) {
        int end = header + 1;
        while (end < grid.rows().size() && end < header + 3) {
            GridRow row = grid.rows().get(end);
            if (isRowOfUnits(row)) {
                return end + 1;
            }
            boolean goesOn =
                    row.at(0).filter(cell -> cell.continues() || cell.isBlank()).isPresent();
            boolean holdsValues = row.cells().stream().skip(1).anyMatch(cell -> isValue(oneLine(cell)));
            if (!goesOn || holdsValues) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Below the names, what each is measured in. */
    private static boolean isRowOfUnits(GridRow row) {
        List<String> texts = row.cells().stream()
                .map(AnnexGrid::oneLine)
                .filter(text -> !text.isEmpty() && !UNIT_HEADER.matcher(text).matches())
                .toList();
        return texts.stream().anyMatch(UnitWords::isUnit)
                && texts.stream()
                        .allMatch(text ->
                                UnitWords.isUnit(text) || DASH.matcher(text).matches());
    }

    private boolean isOne() {
        int label = labelColumn();
        String labelText = header(label);
        boolean labelled = INDICATOR_HEADER.matcher(labelText).matches()
                || AREA_HEADER.matcher(labelText).matches();
        List<Integer> values = valueColumns();
        boolean isTitle = grid.rows().get(header).onlyCell().isPresent();
        if (isTitle || !labelled || values.isEmpty() || values.stream().anyMatch(column -> isNumber(header(column)))) {
            return false;
        }
        List<GridRow> rows = dataRows();
        long filled = rows.stream().filter(row -> holdsValues(row, values)).count();
        return !rows.isEmpty() && filled * 2 >= rows.size();
    }

    private static boolean holdsValues(GridRow row, List<Integer> columns) {
        List<String> texts = columns.stream()
                .map(column -> text(row, column))
                .filter(text -> !text.isEmpty())
                .toList();
        return !texts.isEmpty() && texts.stream().filter(AnnexGrid::isValue).count() * 2 >= texts.size();
    }

    private PlanPart.Annex read() {
        int label = labelColumn();
        boolean turned = INDICATOR_HEADER.matcher(header(label)).matches();
        List<Integer> kept = new ArrayList<>();
        for (int column : valueColumns()) {
            if (isGhost(column)) {
                findings.add(FindingKind.COLUMN_GHOST, grid.place(), "第" + (column + 1) + "列", "该列没有导入");
            } else {
                if (header(column).isEmpty()) {
                    findings.add(
                            FindingKind.COLUMN_UNNAMED,
                            grid.place(),
                            "第" + (column + 1) + "列",
                            "暂名“第" + (column + 1) + "列”");
                }
                kept.add(column);
            }
        }
        int unit = turned ? unitColumn() : -1;
        return new PlanPart.Annex(
                grid.sheet(),
                header(label),
                turned,
                kept.stream()
                        .map(column -> new PlanPart.AnnexColumn(name(column)))
                        .toList(),
                dataRows().stream().map(row -> row(row, label, unit, kept)).toList(),
                notes(),
                grid.place());
    }

    private String name(int column) {
        return header(column).isEmpty() ? "第" + (column + 1) + "列" : header(column);
    }

    private static PlanPart.AnnexRow row(GridRow row, int label, int unit, List<Integer> kept) {
        String name = text(row, label);
        String measuredIn = unit < 0 ? "" : text(row, unit);
        String whole =
                measuredIn.isEmpty() || DASH.matcher(measuredIn).matches() ? name : name + "(" + measuredIn + ")";
        return new PlanPart.AnnexRow(
                whole, kept.stream().map(column -> text(row, column)).toList(), row.place());
    }

    private List<GridRow> dataRows() {
        int label = labelColumn();
        return grid.rows().subList(firstRow, grid.rows().size()).stream()
                .filter(row -> !text(row, label).isEmpty() && row.onlyCell().isEmpty())
                .filter(row -> !NOTE.matcher(text(row, label)).matches())
                .filter(row -> !text(row, label).equals(header(label)))
                .toList();
    }

    private List<String> notes() {
        return grid.rows().subList(firstRow, grid.rows().size()).stream()
                .filter(row -> row.onlyCell().isPresent()
                        || NOTE.matcher(text(row, labelColumn())).matches())
                .map(PlanTables::textOf)
                .toList();
    }

    /** The column of 指标, or the first that isn't 序号. */
    private int labelColumn() {
        return columns()
                .filter(column -> INDICATOR_HEADER.matcher(header(column)).matches())
                .findFirst()
                .orElseGet(() -> columns()
                        .filter(column -> !NUMBER_HEADER.matcher(header(column)).matches())
                        .findFirst()
                        .orElse(0));
    }

    private int unitColumn() {
        return columns()
                .filter(column -> UNIT_HEADER.matcher(header(column)).matches())
                .findFirst()
                .orElse(-1);
    }

    private List<Integer> valueColumns() {
        int label = labelColumn();
        boolean turned = INDICATOR_HEADER.matcher(header(label)).matches();
        return columns()
                .filter(column -> column > label)
                .filter(column -> !turned || column != unitColumn())
                .boxed()
                .toList();
    }

    private IntStream columns() {
        return IntStream.range(0, grid.columns());
    }

    private boolean isGhost(int column) {
        boolean noHeader = header(column).isEmpty()
                || columns().filter(other -> other < column).anyMatch(other -> sharesHeader(other, column));
        return noHeader
                && grid.rows().subList(firstRow, grid.rows().size()).stream()
                        .allMatch(row -> row.at(column)
                                .map(cell -> cell.isBlank() || cell.column() != column)
                                .orElse(true));
    }

    private boolean sharesHeader(int left, int right) {
        return grid.rows().subList(header, firstRow).stream()
                .allMatch(row -> row.at(left).equals(row.at(right)));
    }

    /** All that stands over a column; of a group's title and its own, its own, unless that is a year or the like. */
    private String header(int column) {
        GridRow last = grid.rows().get(firstRow - 1);
        boolean hasUnits = firstRow - 1 > header && isRowOfUnits(last);
        String unit = hasUnits ? text(last, column) : "";
        String name = headerAbove(column, hasUnits ? firstRow - 1 : firstRow);
        return UnitWords.isUnit(unit) && !name.isEmpty() ? name + "(" + unit + ")" : name;
    }

    private String headerAbove(int column, int end) {
        Set<String> texts = new LinkedHashSet<>();
        for (GridRow row : grid.rows().subList(header, end)) {
            row.at(column)
                    .map(AnnexGrid::oneLine)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(texts::add);
        }
        if (texts.size() < 2) {
            return String.join("", texts);
        }
        String own = List.copyOf(texts).getLast();
        return own.matches("\\d{4}年.*|目标.*|现状.*|.{0,2}值|\\(.*\\)|（.*）") ? String.join("", texts) : own;
    }

    private static String text(GridRow row, int column) {
        return row.at(column)
                .filter(cell -> cell.column() == column || cell.span() > 1)
                .map(AnnexGrid::oneLine)
                .orElse("");
    }

    private static String oneLine(GridCell cell) {
        return cell.text().replaceAll("\\s*\\n\\s*", "").strip();
    }

    private static boolean isNumber(String text) {
        return ColumnRole.plain(text).matches("\\d+(\\.\\d+)?");
    }

    private static boolean isValue(String text) {
        String plain = ColumnRole.plain(text);
        return DASH.matcher(plain).matches()
                || VALUE.matcher(plain).matches()
                || VALUE_IN_WORDS.matcher(plain).matches();
    }

    static boolean isArea(String label) {
        return AREA.matcher(label).matches();
    }
}
