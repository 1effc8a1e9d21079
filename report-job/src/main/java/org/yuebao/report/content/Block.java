package org.yuebao.report.content;

import java.util.List;

/** A piece of the report, printed one below the other. */
public sealed interface Block {

    /** @param level 1 “一、”, 2 “（一）”, 3 “1.”, 4 “（1）”; the text carries its own number */
    record Heading(int level, String text) implements Block {}

    /** Running text. Names of substances such as PM2.5 and CO2 are set with real subscripts by the renderer, see {@link Spans}. */
    record Paragraph(Role role, String text) implements Block {}

    /** What a paragraph is, which decides its look. */
    enum Role {
        /** The report's title, centred. */
        TITLE,
        /** A line under the title, centred. */
        SUBTITLE,
        /** 主送机关, flush left. */
        ADDRESSEE,
        /** Body text, first line indented by two characters. */
        BODY,
        /** First line of the list of annexes, one line below the text. */
        ANNEX_LIST,
        /** Right-aligned name of the office. */
        SIGNATURE,
        /** Right-aligned date. */
        DATE,
        /** Title of an annex, 附表1 …, which also stands in the outline at level 1. */
        ANNEX,
        /** Small print under a table. */
        NOTE,
        /** Over a piece of fine print, centred. */
        FINE_HEADING,
        /** Long texts that are looked up rather than read, as small as a dense table's. */
        FINE_PRINT
    }

    /**
     * A table whose header row is repeated on every page.
     *
     * @param caption above the table; may be empty
     * @param note below the table; may be empty
     */
    record Table(String caption, List<Column> columns, List<Row> rows, String note) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** @param weight relative width, above 0 */
    record Column(String header, Align align, int weight) {}

    /** Where a column's cells stand. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /**
     * @param emphasis true for a row of sums or the city's own row
     * @param goingOn so many first cells go on from the row above and have no text of their own; Word joins them, the PDF
     *     leaves them blank
     * @param held stands on one page with the row below, as a unit's target, value and verdict do
     */
    record Row(List<Cell> cells, boolean emphasis, int goingOn, boolean held) {
        public Row {
            cells = List.copyOf(cells);
        }

        public Row(List<Cell> cells, boolean emphasis, int goingOn) {
            this(cells, emphasis, goingOn, false);
        }

        public Row(List<Cell> cells, boolean emphasis) {
            this(cells, emphasis, 0);
        }
    }

    /** Held rows; and a row of sums at the head of those it sums up, or of a task over its measures, is never the last on a page. */
    static boolean keepsWithNext(List<Row> rows, int at) {
        return at + 1 < rows.size()
                && (rows.get(at).held()
                        || (rows.get(at).emphasis() && !rows.get(at + 1).emphasis()));
    }

    /** @param tone background and ink of a light; {@link Tone#PLAIN} for all other cells */
    record Cell(String text, Tone tone) {
        public static Cell of(String text) {
            return new Cell(text, Tone.PLAIN);
        }
    }

    /** Colour that doubles what the words already say. */
    enum Tone {
        PLAIN,
        GREEN,
        YELLOW,
        RED,
        GREY
    }

    /** @param chart what is drawn, with all its numbers */
    record Drawing(Chart chart) implements Block {}

    record PageBreak() implements Block {}

    /** Pages in landscape, for wide annexes; never nested. */
    record Landscape(List<Block> blocks) implements Block {
        public Landscape {
            blocks = List.copyOf(blocks);
        }
    }
}
