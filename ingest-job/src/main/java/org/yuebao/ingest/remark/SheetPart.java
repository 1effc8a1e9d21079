package org.yuebao.ingest.remark;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Element;
import org.yuebao.model.finding.Severity;

/** One sheet of the unit's workbook; cells get another style, everything else stays. */
final class SheetPart {

    private static final Set<String> AFTER_LEGACY_DRAWING = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst",
            "AlternateContent");

    private final PartXml xml;
    private final Element rows;

    SheetPart(PartXml xml) throws NotEditableException {
        this.xml = xml;
        this.rows = PartXml.child(xml.root(), "sheetData")
                .orElseThrow(() -> new NotEditableException("a sheet without data"));
    }

    byte[] bytes() throws NotEditableException {
        return xml.bytes();
    }

    /** Where a remark about this cell is seen: the first cell of a merged area that it lies in. */
    CellReference seenAt(CellReference cell) {
        return PartXml.child(xml.root(), "mergeCells").stream()
                .flatMap(merged -> PartXml.children(merged, "mergeCell").stream())
                .map(area -> CellRangeAddress.valueOf(area.getAttribute("ref")))
                .filter(area -> area.isInRange(cell.getRow(), cell.getCol()))
                .map(area -> new CellReference(area.getFirstRow(), area.getFirstColumn()))
                .findFirst()
                .orElse(cell);
    }

    void fill(Map<CellReference, Severity> cells, StylePart styles) throws NotEditableException {
        for (Map.Entry<CellReference, Severity> cell : cells.entrySet()) {
            Element row = row(cell.getKey().getRow());
            Element element = cell(row, cell.getKey());
            int style = element.hasAttribute("s")
                    ? Integer.parseInt(element.getAttribute("s"))
                    : inherited(row, cell.getKey().getCol());
            element.setAttribute("s", String.valueOf(styles.filled(style, cell.getValue())));
        }
    }

    private Element row(int index) {
        Element after = null;
        int number = 0;
        for (Element row : PartXml.children(rows, "row")) {
            number = row.hasAttribute("r") ? Integer.parseInt(row.getAttribute("r")) : number + 1;
            if (number == index + 1) {
                return row;
            }
            if (number > index + 1) {
                after = row;
                break;
            }
        }
        Element row = xml.create("row");
        row.setAttribute("r", String.valueOf(index + 1));
        rows.insertBefore(row, after);
        return row;
    }

    private Element cell(Element row, CellReference wanted) {
        Element after = null;
        int column = -1;
        for (Element cell : PartXml.children(row, "c")) {
            column = cell.hasAttribute("r") ? new CellReference(cell.getAttribute("r")).getCol() : column + 1;
            if (column == wanted.getCol()) {
                return cell;
            }
            if (column > wanted.getCol()) {
                after = cell;
                break;
            }
        }
        Element cell = xml.create("c");
        cell.setAttribute("r", wanted.formatAsString(false));
        row.insertBefore(cell, after);
        row.removeAttribute("spans"); // a hint that may no longer hold
        return cell;
    }

    /** What an absent cell looks like: as its row, else as its column. */
    private int inherited(Element row, int column) {
        if (isTrue(row.getAttribute("customFormat")) && row.hasAttribute("s")) {
            return Integer.parseInt(row.getAttribute("s"));
        }
        return PartXml.child(xml.root(), "cols").stream()
                .flatMap(columns -> PartXml.children(columns, "col").stream())
                .filter(some -> Integer.parseInt(some.getAttribute("min")) <= column + 1
                        && Integer.parseInt(some.getAttribute("max")) >= column + 1
                        && some.hasAttribute("style"))
                .map(some -> Integer.parseInt(some.getAttribute("style")))
                .findFirst()
                .orElse(0);
    }

    /** Another sheet is shown first now: two selected sheets would be written to together. */
    void unselect() {
        PartXml.child(xml.root(), "sheetViews")
                .ifPresent(views ->
                        PartXml.children(views, "sheetView").forEach(view -> view.removeAttribute("tabSelected")));
    }

    Optional<String> legacyDrawing(String relationships) {
        return PartXml.child(xml.root(), "legacyDrawing")
                .map(drawing -> drawing.getAttributeNS(relationships, "id"))
                .filter(id -> !id.isEmpty());
    }

    void addLegacyDrawing(String relationships, String id) {
        Element drawing = xml.create("legacyDrawing");
        drawing.setAttributeNS(relationships, "r:id", id);
        List<Element> children = PartXml.children(xml.root());
        Element after = children.stream()
                .filter(child -> AFTER_LEGACY_DRAWING.contains(child.getLocalName()))
                .findFirst()
                .orElse(null);
        xml.root().insertBefore(drawing, after);
    }

    private static boolean isTrue(String flag) {
        return flag.equals("1") || flag.equals("true");
    }
}
