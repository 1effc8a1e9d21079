package org.yuebao.report.word;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.yuebao.report.content.Block;
import org.yuebao.report.content.PrintableText;
import org.yuebao.report.content.Spans;
import org.yuebao.report.theme.Colour;
import org.yuebao.report.theme.Look;
import org.yuebao.report.theme.Looks;
import org.yuebao.report.theme.ReportTheme;

/**
 * A table of fixed layout: the widths are given, so that neither Word nor LibreOffice measures thousands of cells. Written
 * row by row: the library would keep every cell as objects, and so a nation's annex whole in memory.
 */
final class WordTable {

    private static final int PADDING = 60;
    private static final int DENSE_PADDING = 30;
    private static final int LINES_PADDING = 40;
    private static final Colour SHADE = new Colour(0xF2F2F2);

    /** A row with more text than this may be taller than a page: then it has to be split. */
    private static final int WHOLE_ROW_AT_MOST = 600;

    private final Block.Table table;
    private final ReportTheme theme;
    private final Look text;
    private final Look head;
    private final boolean dense;
    private final long width;
    private final long[] widths;

    /** @param width in twips */
    WordTable(Block.Table table, ReportTheme theme, long width) {
        Looks looks = new Looks(theme);
        this.table = table;
        this.theme = theme;
        this.dense = looks.isDense(table);
        this.text = looks.tableText(dense);
        this.head = looks.tableHead(dense);
        this.width = width;
        int weights = table.columns().stream().mapToInt(Block.Column::weight).sum();
        this.widths = table.columns().stream()
                .mapToLong(column -> width * column.weight() / weights)
                .toArray();
    }

    void writeTo(WordXml xml) throws XMLStreamException {
        xml.startAlone("tbl");
        frame(xml);
        header(xml);
        for (int r = 0; r < table.rows().size(); r++) {
            boolean beforeNote = r == table.rows().size() - 1 && !table.note().isEmpty();
            int below = r + 1 < table.rows().size() ? table.rows().get(r + 1).goingOn() : 0;
            body(xml, table.rows().get(r), below, beforeNote || Block.keepsWithNext(table.rows(), r));
        }
        xml.end();
    }

    private void frame(WordXml xml) throws XMLStreamException {
        String side = String.valueOf(dense ? DENSE_PADDING : PADDING);
        String lines = String.valueOf(LINES_PADDING);
        xml.start("tblPr");
        xml.empty("tblStyle", "val", FilledTemplate.TABLE);
        xml.empty("tblW", "w", String.valueOf(width), "type", "dxa");
        xml.empty("jc", "val", "center");
        xml.empty("tblLayout", "type", "fixed");
        xml.start("tblCellMar");
        xml.empty("top", "w", lines, "type", "dxa");
        xml.empty("left", "w", side, "type", "dxa");
        xml.empty("bottom", "w", lines, "type", "dxa");
        xml.empty("right", "w", side, "type", "dxa");
        xml.end();
        xml.end();
        xml.start("tblGrid");
        for (long each : widths) {
            xml.empty("gridCol", "w", String.valueOf(each));
        }
        xml.end();
    }

    private void header(WordXml xml) throws XMLStreamException {
        xml.start("tr");
        xml.start("trPr");
        xml.empty("cantSplit");
        xml.empty("tblHeader");
        xml.end();
        for (int i = 0; i < widths.length; i++) {
            startCell(xml, i, Joined.NOT, SHADE);
            startParagraph(xml, head, Block.Align.LEFT, true);
            runs(xml, table.columns().get(i).header(), false, Colour.BLACK);
            xml.end();
            xml.end();
        }
        xml.end();
    }

    /**
     * @param below how many cells go on in the next row
     * @param kept on the page of the next row, or of the note
     */
    private void body(WordXml xml, Block.Row row, int below, boolean kept) throws XMLStreamException {
        xml.start("tr");
        if (longestOf(row) <= WHOLE_ROW_AT_MOST) {
            xml.start("trPr");
            xml.empty("cantSplit");
            xml.end();
        }
        for (int i = 0; i < widths.length; i++) {
            Block.Cell cell = i < row.cells().size() ? row.cells().get(i) : Block.Cell.of("");
            boolean plain = cell.tone() == Block.Tone.PLAIN;
            Colour ground =
                    plain && row.emphasis() ? SHADE : theme.colours(cell.tone()).background();
            startCell(xml, i, Joined.of(i, row.goingOn(), below), ground);
            startParagraph(xml, text, table.columns().get(i).align(), kept);
            runs(xml, cell.text(), row.emphasis(), theme.colours(cell.tone()).ink());
            xml.end();
            xml.end();
        }
        xml.end();
    }

    private static int longestOf(Block.Row row) {
        return row.cells().stream().mapToInt(cell -> cell.text().length()).max().orElse(0);
    }

    /** With the cells above and below it. */
    private enum Joined {
        NOT,
        BEGINS,
        GOES_ON;

        static Joined of(int column, int goingOn, int below) {
            if (column < goingOn) {
                return GOES_ON;
            }
            return column < below ? BEGINS : NOT;
        }
    }

    private void startCell(WordXml xml, int column, Joined joined, Colour ground) throws XMLStreamException {
        xml.start("tc");
        xml.start("tcPr");
        xml.empty("tcW", "w", String.valueOf(widths[column]), "type", "dxa");
        if (joined != Joined.NOT) {
            xml.empty("vMerge", "val", joined == Joined.BEGINS ? "restart" : "continue");
        }
        if (ground.rgb() != Colour.WHITE.rgb()) {
            xml.empty("shd", "val", "clear", "color", "auto", "fill", ground.hex());
        }
        xml.empty("vAlign", "val", "center");
        xml.end();
    }

    private static void startParagraph(WordXml xml, Look look, Block.Align align, boolean keepNext)
            throws XMLStreamException {
        xml.start("p");
        xml.start("pPr");
        xml.empty("pStyle", "val", look.id());
        if (keepNext) {
            xml.empty("keepNext");
        }
        switch (align) {
            case LEFT -> {
                // as the style has it
            }
            case CENTRE -> xml.empty("jc", "val", "center");
            case RIGHT -> xml.empty("jc", "val", "right");
        }
        xml.end();
    }

    private static void runs(WordXml xml, String text, boolean bold, Colour ink) throws XMLStreamException {
        for (Spans.Span span : Spans.of(PrintableText.of(text))) {
            xml.start("r");
            properties(xml, bold, ink, span.subscript());
            List<String> lines = List.of(span.text().split("\n", -1));
            for (int i = 0; i < lines.size(); i++) {
                if (i > 0) {
                    xml.empty("br");
                }
                if (!lines.get(i).isEmpty()) {
                    xml.text(lines.get(i));
                }
            }
            xml.end();
        }
    }

    private static void properties(WordXml xml, boolean bold, Colour ink, boolean subscript) throws XMLStreamException {
        boolean coloured = ink.rgb() != Colour.BLACK.rgb();
        if (bold || coloured || subscript) {
            xml.start("rPr");
            if (bold) {
                xml.empty("b");
            }
            if (coloured) {
                xml.empty("color", "val", ink.hex());
            }
            if (subscript) {
                xml.empty("vertAlign", "val", "subscript");
            }
            xml.end();
        }
    }
}
