package org.yuebao.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import org.yuebao.report.content.Block;
import org.yuebao.report.font.FontRole;
import org.yuebao.report.theme.Colour;
import org.yuebao.report.theme.Look;
import org.yuebao.report.theme.Look.Alignment;
import org.yuebao.report.theme.Looks;
import org.yuebao.report.theme.ReportTheme;
import org.yuebao.report.theme.ToneColours;

/** A table: its header row comes again on each page, and a row is split only where it is taller than a page. */
final class TablePiece implements Piece {

    static final Colour SHADE = new Colour(0xF2F2F2);

    private static final double RULE = 0.5;
    private static final double PADDING = 3;
    private static final double DENSE_PADDING = 2;

    private final Block.Table table;
    private final ReportTheme theme;
    private final Look text;
    private final Look head;
    private final double padding;
    private final double[] widths;
    private final Typefaces typefaces;
    private final TextPiece caption;
    private final TextPiece note;
    private final boolean captioned;

    TablePiece(Block.Table table, ReportTheme theme, Typefaces typefaces, double width) throws IOException {
        Looks looks = new Looks(theme);
        boolean dense = looks.isDense(table);
        this.table = table;
        this.theme = theme;
        this.typefaces = typefaces;
        this.text = looks.tableText(dense);
        this.head = looks.tableHead(dense);
        this.padding = dense ? DENSE_PADDING : PADDING;
        this.widths = widths(table.columns(), width);
        this.captioned = !table.caption().isEmpty();
        this.caption = TextPiece.of(table.caption(), looks.caption(), typefaces, width);
        this.note = TextPiece.of(table.note(), looks.of(Block.Role.NOTE), typefaces, width);
    }

    private static double[] widths(List<Block.Column> columns, double width) {
        double weights = columns.stream().mapToInt(Block.Column::weight).sum();
        return columns.stream()
                .mapToDouble(column -> width * column.weight() / weights)
                .toArray();
    }

    @Override
    public double beginning() throws IOException {
        double above = captioned ? caption.beginning() : 0;
        double firstRow =
                table.rows().isEmpty() ? 0 : body(table.rows().getFirst()).height() + heldBy(0);
        return above + header().height() + firstRow;
    }

    @Override
    public boolean keepsWithNext() {
        return false;
    }

    @Override
    public void print(Pages pages) throws IOException {
        if (captioned) {
            caption.print(pages);
        }
        SetRow header = header();
        print(pages, header);
        for (int i = 0; i < table.rows().size(); i++) {
            SetRow set = body(table.rows().get(i));
            double together = set.height() + heldBy(i);
            if (!pages.fits(together)) {
                boolean fitsAPage = together + header.height() <= pages.whole();
                if (fitsAPage || pages.room() < set.firstLine()) {
                    pages.newPage();
                    printAgain(pages, header);
                }
                while (!pages.fits(set.height()) && pages.room() >= set.firstLine()) {
                    int count = set.linesIn(pages.room());
                    print(pages, set.first(count));
                    set = set.after(count);
                    pages.newPage();
                    printAgain(pages, header);
                }
            }
            print(pages, set);
        }
        if (!table.note().isEmpty()) {
            if (!pages.fits(note.beginning())) {
                pages.newPage();
            }
            note.print(pages);
        } else {
            pages.down(text.lineHeight() / 2);
        }
    }

    /** Height of the rows below that this one may not part from; the last row holds the note. */
    private double heldBy(int row) throws IOException {
        double height = 0;
        int at = row;
        while (Block.keepsWithNext(table.rows(), at)) {
            at++;
            height += body(table.rows().get(at)).height();
        }
        boolean noteToo = at == table.rows().size() - 1 && !table.note().isEmpty();
        return noteToo ? height + note.beginning() : height;
    }

    /** A repeated header is furniture of the page, not a part of the text. */
    private void printAgain(Pages pages, SetRow header) {
        pages.beginArtifact();
        print(pages, header);
        pages.endArtifact();
    }

    private void print(Pages pages, SetRow row) {
        Ink ink = pages.ink();
        double height = row.height();
        double bottom = pages.y() - height;
        double x = pages.left();
        for (int i = 0; i < widths.length; i++) {
            SetCell cell = row.cells.get(i);
            if (cell.ground.rgb() != Colour.WHITE.rgb()) {
                ink.rectangle(x, bottom, widths[i], height, cell.ground);
            }
            x += widths[i];
        }
        x = pages.left();
        for (int i = 0; i < widths.length; i++) {
            SetCell cell = row.cells.get(i);
            double free = height - 2 * padding - cell.lines.size() * text.lineHeight();
            double top = pages.y() - padding - (row.whole ? free / 2 : 0);
            for (Line line : cell.lines) {
                ink.line(
                        line,
                        x + padding,
                        top - TextPiece.baselineIn(text.lineHeight(), text.size()),
                        widths[i] - 2 * padding,
                        cell.alignment,
                        cell.ink);
                top -= text.lineHeight();
            }
            x += widths[i];
        }
        grid(pages.content(), ink, pages.left(), bottom, height);
        pages.down(height);
    }

    private void grid(PdfContentByte content, Ink ink, double left, double bottom, double height) {
        ink.stroke(Colour.BLACK, RULE);
        double x = left;
        for (double width : widths) {
            content.rectangle((float) x, (float) bottom, (float) width, (float) height);
            x += width;
        }
        content.stroke();
    }

    private SetRow header() throws IOException {
        List<SetCell> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            cells.add(new SetCell(
                    lines(table.columns().get(i).header(), head.font(), i), Alignment.CENTRE, Colour.BLACK, SHADE));
        }
        return new SetRow(cells, true);
    }

    private SetRow body(Block.Row row) throws IOException {
        List<SetCell> cells = new ArrayList<>();
        FontRole font = row.emphasis() ? FontRole.SONG_BOLD : text.font();
        for (int i = 0; i < widths.length; i++) {
            Block.Cell cell = i < row.cells().size() ? row.cells().get(i) : Block.Cell.of("");
            boolean plain = cell.tone() == Block.Tone.PLAIN;
            ToneColours colours = theme.colours(cell.tone());
            Colour ground = plain && row.emphasis() ? SHADE : colours.background();
            cells.add(new SetCell(
                    lines(cell.text(), font, i),
                    alignment(table.columns().get(i).align()),
                    colours.ink(),
                    ground));
        }
        return new SetRow(cells, true);
    }

    private List<Line> lines(String cell, FontRole font, int column) throws IOException {
        return LineBreaker.lines(typefaces.glyphs(cell, font, text.size(), 0), widths[column] - 2 * padding, 0);
    }

    private static Alignment alignment(Block.Align align) {
        return switch (align) {
            case LEFT -> Alignment.LEFT;
            case CENTRE -> Alignment.CENTRE;
            case RIGHT -> Alignment.RIGHT;
        };
    }

    private record SetCell(List<Line> lines, Alignment alignment, Colour ink, Colour ground) {

        SetCell part(int from, int to) {
            int last = lines.size();
            return new SetCell(lines.subList(Math.min(from, last), Math.min(to, last)), alignment, ink, ground);
        }
    }

    /** A row with its lines set; {@code whole} is false for a part of a row that had to be split. */
    private final class SetRow {

        private final List<SetCell> cells;
        private final boolean whole;

        SetRow(List<SetCell> cells, boolean whole) {
            this.cells = cells;
            this.whole = whole;
        }

        double height() {
            int most = cells.stream().mapToInt(cell -> cell.lines.size()).max().orElse(1);
            return most * text.lineHeight() + 2 * padding;
        }

        double firstLine() {
            return text.lineHeight() + 2 * padding;
        }

        int linesIn(double room) {
            return Math.max(1, (int) ((room - 2 * padding) / text.lineHeight()));
        }

        SetRow first(int lines) {
            return new SetRow(cells.stream().map(cell -> cell.part(0, lines)).toList(), false);
        }

        SetRow after(int lines) {
            return new SetRow(
                    cells.stream()
                            .map(cell -> cell.part(lines, Integer.MAX_VALUE))
                            .toList(),
                    false);
        }
    }
}
