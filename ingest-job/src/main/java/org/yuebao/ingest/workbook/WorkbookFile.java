package org.yuebao.ingest.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yuebao.ingest.workbook.Parts.Relationship;
import org.yuebao.ingest.workbook.WorkbookUnreadableException.Reason;

/** An open .xlsx file. Sheets are read one at a time, as a stream; hidden ones too. Not for use by several threads. */
public final class WorkbookFile implements Closeable {

    private final Parts parts;
    private final WorkbookLimits limits;
    /** Names in the file's order, each with the part that holds the sheet. */
    private final Map<String, String> sheets;

    private final CellReader cells;

    private WorkbookFile(Parts parts, WorkbookLimits limits, Map<String, String> sheets, CellReader cells) {
        this.parts = parts;
        this.limits = limits;
        this.sheets = sheets;
        this.cells = cells;
    }

    /**
     * @throws WorkbookUnreadableException when the file is no .xlsx, or a broken one
     * @throws IOException when the file can't be read at all
     */
    public static WorkbookFile open(Path file, WorkbookLimits limits) throws WorkbookUnreadableException, IOException {
        Parts parts = Parts.open(file, limits.maxInflatedBytes());
        try {
            return open(parts, limits);
        } catch (WorkbookUnreadableException e) {
            parts.close();
            throw e;
        }
    }

    private static WorkbookFile open(Parts parts, WorkbookLimits limits) throws WorkbookUnreadableException {
        String main = mainPart(parts);
        Map<String, Relationship> related = parts.relationshipsOf(main);
        Contents contents = parts.read(main, Contents::read)
                .orElseThrow(() -> new WorkbookUnreadableException(Reason.DAMAGED, "no part " + main));
        Map<String, String> sheets = new LinkedHashMap<>();
        contents.sheets().forEach((name, id) -> {
            Relationship sheet = related.get(id);
            if (sheet != null && sheet.type().endsWith("/worksheet")) {
                sheets.put(name, sheet.part());
            }
        });
        List<String> strings = partOf(related, "/sharedStrings").isEmpty()
                ? List.of()
                : parts.read(partOf(related, "/sharedStrings").get(), WorkbookFile::strings)
                        .orElse(List.of());
        NumberFormats formats = partOf(related, "/styles").isEmpty()
                ? NumberFormats.none()
                : parts.read(partOf(related, "/styles").get(), NumberFormats::read)
                        .orElse(NumberFormats.none());
        return new WorkbookFile(parts, limits, sheets, new CellReader(strings, formats, contents.from1904()));
    }

    private static String mainPart(Parts parts) throws WorkbookUnreadableException {
        String main = partOf(parts.relationshipsOf(""), "/officeDocument").orElse("");
        if (main.endsWith(".bin") || parts.has("xl/vbaProject.bin") || parts.has("content.xml")) {
            throw new WorkbookUnreadableException(Reason.OTHER_SPREADSHEET, main);
        }
        if (!parts.has(main) || !main.endsWith("workbook.xml")) {
            throw new WorkbookUnreadableException(Reason.NOT_A_SPREADSHEET, "no workbook part");
        }
        return main;
    }

    private static Optional<String> partOf(Map<String, Relationship> related, String typeEnd) {
        return related.values().stream()
                .filter(relationship -> relationship.type().endsWith(typeEnd))
                .map(Relationship::part)
                .findFirst();
    }

    private static List<String> strings(XMLStreamReader xml) throws XMLStreamException {
        List<String> strings = new ArrayList<>();
        while (Xml.nextStart(xml)) {
            if (xml.getLocalName().equals("si")) {
                strings.add(Xml.string(xml, "si"));
            }
        }
        return strings;
    }

    /** In the file's order, hidden ones included. */
    public List<String> sheetNames() {
        return List.copyOf(sheets.keySet());
    }

    /** Empty where there is no sheet of this name; blanks around names are not looked at. */
    public Optional<RawSheet> read(String sheet) throws WorkbookUnreadableException {
        for (Map.Entry<String, String> known : sheets.entrySet()) {
            if (known.getKey().strip().equals(sheet)) {
                return parts.read(known.getValue(), new SheetReader(known.getKey(), cells, limits)::read);
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    /** @param sheets relationship ids by sheet name */
    private record Contents(Map<String, String> sheets, boolean from1904) {

        static Contents read(XMLStreamReader xml) throws XMLStreamException {
            Map<String, String> sheets = new LinkedHashMap<>();
            boolean from1904 = false;
            while (Xml.nextStart(xml)) {
                switch (xml.getLocalName()) {
                    case "workbookPr" -> from1904 = Xml.flag(xml, "date1904");
                    case "sheet" -> sheets.put(Xml.attribute(xml, "name"), Xml.attribute(xml, "id"));
                    default -> {}
                }
            }
            return new Contents(sheets, from1904);
        }
    }
}
