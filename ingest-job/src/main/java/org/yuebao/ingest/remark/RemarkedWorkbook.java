package org.yuebao.ingest.remark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Element;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.submission.SourceCell;

/**
 * The unit's own file with remarks written into it. The package is worked on directly: POI's model would lose what it
 * doesn't know (ADR 0017). Touched are the cells in question (their style's number), styles, comments, the list of sheets,
 * and which sheet is selected; every other part goes out byte for byte.
 */
final class RemarkedWorkbook {

    private final Parcel parcel;
    private final Remarks remarks;
    private final String workbookPart;
    private final PartXml workbook;
    /** Types of relationships begin like this, and so does the namespace of their ids: strict files have another one. */
    private final String relationships;

    private RemarkedWorkbook(Parcel parcel, Remarks remarks) throws NotEditableException {
        this.parcel = parcel;
        this.remarks = remarks;
        Parcel.Relationship main = parcel.relationshipOf("", "officeDocument")
                .orElseThrow(() -> new NotEditableException("no workbook in it"));
        this.workbookPart = main.target();
        this.workbook = parcel.xml(workbookPart);
        if (!"workbook".equals(workbook.root().getLocalName())) {
            throw new NotEditableException("no workbook in it");
        }
        this.relationships = main.type().substring(0, main.type().lastIndexOf('/'));
    }

    /** @throws NotEditableException when the file can't carry remarks */
    static byte[] of(Path original, Remarks remarks) throws NotEditableException, IOException {
        Parcel parcel = Parcel.open(original);
        try {
            new RemarkedWorkbook(parcel, remarks).write();
        } catch (IllegalArgumentException e) {
            // A number or a reference in the file is none.
            throw new NotEditableException("a broken reference", e);
        }
        return parcel.zipped();
    }

    /** The list alone, in a workbook of one blank sheet that it takes the place of. */
    static byte[] listOnly(byte[] blank, Remarks remarks) throws NotEditableException, IOException {
        Parcel parcel = Parcel.of(blank);
        RemarkedWorkbook workbook = new RemarkedWorkbook(parcel, remarks);
        String stylesPart = parcel.relationshipOf(workbook.workbookPart, "styles")
                .orElseThrow(() -> new NotEditableException("no styles"))
                .target();
        StylePart styles = new StylePart(parcel.xml(stylesPart));
        String sheet = workbook.sheetParts().get(FindingsSheet.NAME);
        if (sheet == null) {
            throw new NotEditableException("no sheet");
        }
        String xml = new FindingsSheet(remarks, styles, false)
                .xml(String.valueOf(workbook.workbook.root().getNamespaceURI()));
        parcel.put(sheet, xml.getBytes(StandardCharsets.UTF_8));
        parcel.put(stylesPart, styles.bytes());
        return parcel.zipped();
    }

    private void write() throws NotEditableException {
        String stylesPart = parcel.relationshipOf(workbookPart, "styles")
                .orElseThrow(() -> new NotEditableException("no styles"))
                .target();
        StylePart styles = new StylePart(parcel.xml(stylesPart));
        removeEarlierSheet();
        Map<String, String> parts = sheetParts();
        Map<String, List<Finding>> bySheet = remarks.findings().stream()
                .filter(finding -> finding.cell().isPresent())
                .collect(Collectors.groupingBy(
                        finding -> finding.cell().orElseThrow().sheet(), LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<String, String> sheet : parts.entrySet()) {
            remark(sheet.getValue(), bySheet.getOrDefault(sheet.getKey(), List.of()), styles);
        }
        addSheet(styles);
        parcel.put(stylesPart, styles.bytes());
        parcel.put(workbookPart, workbook.bytes());
    }

    /** Worksheets by name. */
    private Map<String, String> sheetParts() throws NotEditableException {
        List<Parcel.Relationship> related = parcel.relationshipsOf(workbookPart);
        Map<String, String> parts = new LinkedHashMap<>();
        for (Element sheet : PartXml.children(sheets(), "sheet")) {
            String id = sheet.getAttributeNS(relationships, "id");
            related.stream()
                    .filter(one -> one.id().equals(id) && one.isOf("worksheet") && parcel.has(one.target()))
                    .forEach(one -> parts.put(sheet.getAttribute("name"), one.target()));
        }
        return parts;
    }

    private void remark(String part, List<Finding> findings, StylePart styles) throws NotEditableException {
        boolean isSelected = new String(parcel.bytes(part), StandardCharsets.UTF_8).contains("tabSelected");
        if (findings.isEmpty()
                && !isSelected
                && parcel.relationshipOf(part, "comments").isEmpty()) {
            return;
        }
        SheetPart sheet = new SheetPart(parcel.xml(part));
        Map<CellReference, List<Finding>> byCell = new LinkedHashMap<>();
        for (Finding finding : findings) {
            SourceCell cell = finding.cell().orElseThrow();
            byCell.computeIfAbsent(sheet.seenAt(new CellReference(cell.address())), seen -> new ArrayList<>())
                    .add(finding);
        }
        Map<CellReference, Severity> gravest = new LinkedHashMap<>();
        byCell.forEach((cell, told) -> gravest.put(cell, told.getFirst().severity()));
        sheet.unselect();
        sheet.fill(gravest, styles);
        comment(part, sheet, byCell);
        parcel.put(part, sheet.bytes());
    }

    private void comment(String part, SheetPart sheet, Map<CellReference, List<Finding>> byCell)
            throws NotEditableException {
        var known = parcel.relationshipOf(part, "comments");
        if (byCell.isEmpty() && known.isEmpty()) {
            return;
        }
        CommentPart comments = known.isPresent()
                ? new CommentPart(parcel.xml(known.get().target()))
                : CommentPart.empty(String.valueOf(workbook.root().getNamespaceURI()));
        List<CellReference> boxed = new ArrayList<>();
        byCell.forEach((cell, told) -> {
            if (comments.add(cell, told.stream().map(RemarkedWorkbook::remark).collect(Collectors.joining("\n")))) {
                boxed.add(cell);
            }
        });
        String commentPart = known.isPresent() ? known.get().target() : parcel.free("xl/commentsYuebao", ".xml");
        parcel.put(commentPart, comments.bytes());
        if (known.isEmpty()) {
            parcel.declare(commentPart, "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml");
            parcel.relate(part, relationships + "/comments", commentPart);
        }
        if (!boxed.isEmpty()) {
            draw(part, sheet, boxed);
        }
    }

    private void draw(String part, SheetPart sheet, List<CellReference> cells) throws NotEditableException {
        List<Parcel.Relationship> related = parcel.relationshipsOf(part);
        var known = sheet.legacyDrawing(relationships)
                .flatMap(id ->
                        related.stream().filter(one -> one.id().equals(id)).findFirst());
        CommentBoxes boxes =
                known.isPresent() ? new CommentBoxes(parcel.bytes(known.get().target())) : CommentBoxes.empty();
        cells.forEach(boxes::add);
        if (known.isPresent()) {
            parcel.put(known.get().target(), boxes.bytes());
            return;
        }
        String drawing = parcel.free("xl/drawings/vmlYuebao", ".vml");
        parcel.put(drawing, boxes.bytes());
        parcel.declare(drawing, "application/vnd.openxmlformats-officedocument.vmlDrawing");
        sheet.addLegacyDrawing(relationships, parcel.relate(part, relationships + "/vmlDrawing", drawing));
    }

    private static String remark(Finding finding) {
        return "【" + finding.severity().chinese() + "】" + finding.statement() + "。"
                + (finding.expected().isBlank() ? "" : "\n" + finding.expected() + "。");
    }

    /** A workbook that was returned before and is sent again still has the earlier list; it goes. */
    private void removeEarlierSheet() throws NotEditableException {
        List<Element> all = PartXml.children(sheets(), "sheet");
        for (int index = 0; index < all.size(); index++) {
            if (all.get(index).getAttribute("name").equals(FindingsSheet.NAME) && all.size() > 1) {
                sheets().removeChild(all.get(index));
                shiftNames(index, -1);
                return;
            }
        }
    }

    private void addSheet(StylePart styles) throws NotEditableException {
        String namespace = String.valueOf(workbook.root().getNamespaceURI());
        String part = parcel.free("xl/worksheets/yuebao", ".xml");
        parcel.put(part, new FindingsSheet(remarks, styles, true).xml(namespace).getBytes(StandardCharsets.UTF_8));
        parcel.declare(part, "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml");
        Element sheet = workbook.create("sheet");
        sheet.setAttribute("name", FindingsSheet.NAME);
        sheet.setAttribute("sheetId", String.valueOf(freeSheetId()));
        sheet.setAttributeNS(relationships, "r:id", parcel.relate(workbookPart, relationships + "/worksheet", part));
        sheets().insertBefore(sheet, sheets().getFirstChild());
        shiftNames(-1, 1);
        PartXml.child(workbook.root(), "bookViews")
                .ifPresent(views -> PartXml.children(views, "workbookView").forEach(view -> {
                    view.setAttribute("activeTab", "0");
                    view.removeAttribute("firstSheet");
                }));
    }

    private int freeSheetId() throws NotEditableException {
        return 1
                + PartXml.children(sheets(), "sheet").stream()
                        .mapToInt(sheet -> Integer.parseInt(sheet.getAttribute("sheetId")))
                        .max()
                        .orElse(0);
    }

    /** Names that belong to a sheet tell it by its place. */
    private void shiftNames(int removed, int by) {
        PartXml.child(workbook.root(), "definedNames")
                .ifPresent(names -> PartXml.children(names, "definedName").stream()
                        .filter(name -> name.hasAttribute("localSheetId"))
                        .forEach(name -> {
                            int place = Integer.parseInt(name.getAttribute("localSheetId"));
                            if (place == removed) {
                                names.removeChild(name);
                            } else if (place > removed) {
                                name.setAttribute("localSheetId", String.valueOf(place + by));
                            }
                        }));
    }

    private Element sheets() throws NotEditableException {
        return PartXml.child(workbook.root(), "sheets").orElseThrow(() -> new NotEditableException("no sheets"));
    }
}
