package org.yuebao.ingest.official.grid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yuebao.ingest.official.grid.GridCell.Merge;
import org.yuebao.ingest.workbook.Parts;
import org.yuebao.ingest.workbook.WorkbookUnreadableException;

/**
 * The paragraphs and tables of a Word document, read as a stream. Deleted and moved-away text of tracked changes, text
 * boxes and field codes are passed over. A table within a cell gives its text to that cell.
 */
final class WordBlocks {

    static final String MAIN_PART = "word/document.xml";

    private final XMLStreamReader xml;
    private final ListNumbers numbers;
    private final List<Block> blocks = new ArrayList<>();
    /** As far as Word noted where pages began when the file was last saved; other programs don't. */
    private int page = 1;

    private int tables;

    private WordBlocks(XMLStreamReader xml, ListNumbers numbers) {
        this.xml = xml;
        this.numbers = numbers;
    }

    static List<Block> read(Path file, long largest) throws WorkbookUnreadableException, IOException {
        try (Parts parts = Parts.open(file, largest)) {
            String main = parts.relationshipsOf("").values().stream()
                    .filter(relationship -> relationship.type().endsWith("/officeDocument"))
                    .map(Parts.Relationship::part)
                    .findFirst()
                    .orElse(MAIN_PART);
            ListNumbers numbers =
                    parts.read("word/numbering.xml", ListNumbers::read).orElseGet(ListNumbers::none);
            return parts.read(main, xml -> new WordBlocks(xml, numbers).read()).orElse(List.of());
        }
    }

    private List<Block> read() throws XMLStreamException {
        boolean inBody = false;
        while (WordXml.nextStart(xml)) {
            switch (xml.getLocalName()) {
                case "body" -> inBody = true;
                case "p" -> addLine();
                case "tbl" -> addGrid();
                default -> {
                    if (inBody && isPassedOver(xml.getLocalName())) {
                        WordXml.skip(xml);
                    }
                }
            }
        }
        return blocks;
    }

    private void addLine() throws XMLStreamException {
        String text = paragraph().replace('\n', ' ').strip();
        if (!text.isEmpty()) {
            blocks.add(new Block.Line(text, new Place(page > 1 ? "约第" + page + "页" : "正文", 0)));
        }
    }

    private void addGrid() throws XMLStreamException {
        tables++;
        List<GridRow> rows = new ArrayList<>();
        Place begins = place();
        while (nextWithin("tbl")) {
            switch (xml.getLocalName()) {
                case "tr" -> rows.add(row(rows.size() + 1));
                case "tblPr", "tblGrid" -> WordXml.skip(xml);
                default -> passOver();
            }
        }
        blocks.add(new Block.Grid("", rows, begins));
    }

    private Place place() {
        return new Place((page > 1 ? "约第" + page + "页，" : "") + "第" + tables + "个表", 0);
    }

    private GridRow row(int number) throws XMLStreamException {
        List<GridCell> cells = new ArrayList<>();
        Place begins = place().atRow(number);
        int column = 0;
        while (nextWithin("tr")) {
            switch (xml.getLocalName()) {
                case "gridBefore" -> column += WordXml.number(WordXml.attribute(xml, "val"), 0);
                case "tc" -> {
                    GridCell cell = cell(column);
                    cells.add(cell);
                    column = cell.end();
                }
                default -> passOver();
            }
        }
        return new GridRow(cells, begins);
    }

    private GridCell cell(int column) throws XMLStreamException {
        int span = 1;
        Merge merge = Merge.NONE;
        List<String> paragraphs = new ArrayList<>();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth -= xml.getLocalName().equals("tc") ? 1 : 0;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "tc" -> depth++;
                    case "gridSpan" ->
                        span = depth == 1 ? Math.max(1, WordXml.number(WordXml.attribute(xml, "val"), 1)) : span;
                    case "vMerge" -> merge = depth == 1 ? merge(WordXml.attribute(xml, "val")) : merge;
                    case "p" -> {
                        String text = paragraph().strip();
                        if (!text.isEmpty()) {
                            paragraphs.add(text);
                        }
                    }
                    default -> passOver();
                }
            }
        }
        return new GridCell(column, span, merge, merge == Merge.CONTINUES ? List.of() : paragraphs);
    }

    private static Merge merge(String value) {
        return value.equals("restart") ? Merge.BEGINS : Merge.CONTINUES;
    }

    /** The text of the paragraph at whose start tag the stream stands, with its list number before it. */
    private String paragraph() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        String list = "";
        int level = 0;
        while (nextWithin("p")) {
            switch (xml.getLocalName()) {
                case "t" -> text.append(xml.getElementText());
                case "tab" -> text.append(' ');
                case "noBreakHyphen" -> text.append('-');
                case "br", "cr" -> text.append(WordXml.attribute(xml, "type").equals("page") ? "" : "\n");
                case "lastRenderedPageBreak" -> page++;
                case "numId" -> list = WordXml.attribute(xml, "val");
                case "ilvl" -> level = WordXml.number(WordXml.attribute(xml, "val"), 0);
                default -> passOver();
            }
        }
        return list.isEmpty() ? text.toString() : numbers.next(list, level) + text;
    }

    private void passOver() throws XMLStreamException {
        if (isPassedOver(xml.getLocalName())) {
            WordXml.skip(xml);
        }
    }

    private static boolean isPassedOver(String element) {
        return switch (element) {
            case "del",
                    "moveFrom",
                    "Fallback",
                    "txbxContent",
                    "pict",
                    "tabs",
                    "pPrChange",
                    "tcPrChange",
                    "instrText",
                    "delText" -> true;
            default -> false;
        };
    }

    private boolean nextWithin(String element) throws XMLStreamException {
        return WordXml.nextWithin(xml, element);
    }
}
