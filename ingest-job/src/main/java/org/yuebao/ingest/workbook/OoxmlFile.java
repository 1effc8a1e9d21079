package org.yuebao.ingest.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yuebao.ingest.workbook.Parts.Relationship;
import org.yuebao.ingest.workbook.WorkbookUnreadableException.Reason;

/** An open .xlsx or .xlsm file, read as streams of XML: see docs/adr/0015. */
final class OoxmlFile implements WorkbookFile {

    private final Parts parts;
    private final WorkbookLimits limits;
    /** Names in the file's order. */
    private final Map<String, Tab> sheets;

    private final CellReader cells;

    /** @param part that holds the sheet */
    private record Tab(String part, boolean hidden) {}

    private OoxmlFile(Parts parts, WorkbookLimits limits, Map<String, Tab> sheets, CellReader cells) {
        this.parts = parts;
        this.limits = limits;
        this.sheets = sheets;
        this.cells = cells;
    }

    static OoxmlFile open(Path file, WorkbookLimits limits) throws WorkbookUnreadableException, IOException {
        Parts parts = Parts.open(file, limits.maxInflatedBytes());
        try {
            return open(parts, limits);
        } catch (WorkbookUnreadableException e) {
            parts.close();
            throw e;
        }
    }

    private static OoxmlFile open(Parts parts, WorkbookLimits limits) throws WorkbookUnreadableException {
        String main = mainPart(parts);
        Map<String, Relationship> related = parts.relationshipsOf(main);
        Contents contents = parts.read(main, Contents::read)
                .orElseThrow(() -> new WorkbookUnreadableException(Reason.DAMAGED, "no part " + main));
        Map<String, Tab> sheets = new LinkedHashMap<>();
        for (SheetEntry entry : contents.sheets()) {
            Relationship sheet = related.get(entry.id());
            if (sheet == null) {
                throw new WorkbookUnreadableException(Reason.DAMAGED, "no part for sheet " + entry.name());
            }
            if (sheet.type().endsWith("/worksheet")
                    && sheets.putIfAbsent(entry.name(), new Tab(sheet.part(), entry.hidden())) != null) {
                throw new WorkbookUnreadableException(Reason.DAMAGED, "two sheets named " + entry.name());
            }
        }
        Texts texts = new Texts(limits.maxCharacters());
        List<String> strings = partOf(related, "/sharedStrings").isEmpty()
                ? List.of()
                : parts.read(partOf(related, "/sharedStrings").get(), xml -> strings(xml, texts, limits))
                        .orElse(List.of());
        NumberFormats formats = partOf(related, "/styles").isEmpty()
                ? NumberFormats.none()
                : parts.read(partOf(related, "/styles").get(), NumberFormats::read)
                        .orElse(NumberFormats.none());
        return new OoxmlFile(parts, limits, sheets, new CellReader(strings, formats, contents.from1904(), texts));
    }

    private static String mainPart(Parts parts) throws WorkbookUnreadableException {
        String main = partOf(parts.relationshipsOf(""), "/officeDocument").orElse("");
        if (main.endsWith(".bin") || parts.has("content.xml")) {
            throw new WorkbookUnreadableException(Reason.OTHER_SPREADSHEET, main);
        }
        if (!parts.has(main)) {
            throw new WorkbookUnreadableException(
                    parts.has("[Content_Types].xml") ? Reason.DAMAGED : Reason.NOT_A_SPREADSHEET, "no workbook part");
        }
        return main;
    }

    private static Optional<String> partOf(Map<String, Relationship> related, String typeEnd) {
        return related.values().stream()
                .filter(relationship -> relationship.type().endsWith(typeEnd))
                .map(Relationship::part)
                .findFirst();
    }

    private static List<String> strings(XMLStreamReader xml, Texts texts, WorkbookLimits limits)
            throws XMLStreamException, WorkbookUnreadableException {
        List<String> strings = new ArrayList<>();
        Xml.root(xml, "sst");
        while (Xml.nextChild(xml)) {
            if (xml.getLocalName().equals("si")) {
                if (strings.size() == limits.maxSharedStrings()) {
                    throw new WorkbookUnreadableException(Reason.TOO_LARGE, "more texts than " + strings.size());
                }
                strings.add(texts.keep(Xml.string(xml)));
            } else {
                Xml.skip(xml);
            }
        }
        return strings;
    }

    @Override
    public Form form() {
        return parts.has("xl/vbaProject.bin") ? Form.OOXML_WITH_MACROS : Form.OOXML;
    }

    @Override
    public List<String> sheetNames() {
        return List.copyOf(sheets.keySet());
    }

    @Override
    public Optional<RawSheet> read(String sheet) throws WorkbookUnreadableException {
        for (Map.Entry<String, Tab> known : sheets.entrySet()) {
            if (known.getKey().strip().equals(sheet.strip())) {
                Tab tab = known.getValue();
                SheetReader reader = new SheetReader(known.getKey(), tab.hidden(), cells, limits);
                return Optional.of(parts.read(tab.part(), reader::read)
                        .orElseThrow(() -> new WorkbookUnreadableException(Reason.DAMAGED, "no part " + tab.part())));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    /** @param id of the relationship that leads to the sheet */
    private record SheetEntry(String name, String id, boolean hidden) {}

    private record Contents(List<SheetEntry> sheets, boolean from1904) {

        static Contents read(XMLStreamReader xml) throws XMLStreamException, WorkbookUnreadableException {
            List<SheetEntry> sheets = new ArrayList<>();
            boolean from1904 = false;
            Xml.root(xml, "workbook");
            while (Xml.nextChild(xml)) {
                switch (xml.getLocalName()) {
                    case "workbookPr" -> {
                        from1904 = Xml.flag(xml, "date1904");
                        Xml.skip(xml);
                    }
                    case "sheets" -> {
                        while (Xml.nextChild(xml)) {
                            if (xml.getLocalName().equals("sheet")) {
                                sheets.add(new SheetEntry(
                                        Xml.attribute(xml, "name"),
                                        Xml.relationshipId(xml),
                                        Xml.attribute(xml, "state")
                                                .toLowerCase(Locale.ROOT)
                                                .endsWith("hidden")));
                            }
                            Xml.skip(xml);
                        }
                    }
                    default -> Xml.skip(xml);
                }
            }
            return new Contents(sheets, from1904);
        }
    }
}
