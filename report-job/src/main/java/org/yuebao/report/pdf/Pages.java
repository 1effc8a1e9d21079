package org.yuebao.report.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;
import org.yuebao.report.theme.Look;
import org.yuebao.report.theme.Look.Alignment;
import org.yuebao.report.theme.Looks;
import org.yuebao.report.theme.PageSetup;

/** The pages, filled from top to bottom; each gets its number and the draft's mark when it is left. */
final class Pages {

    private final Document document;
    private final PdfWriter writer;
    private final Typefaces typefaces;
    private final Looks looks;
    private final Optional<String> mark;
    private final Deque<Bookmark> bookmarks = new ArrayDeque<>();

    private PageSetup setup;
    private int number = 1;
    private double y;

    private record Bookmark(int level, PdfOutline outline) {}

    Pages(
            Document document,
            PdfWriter writer,
            Typefaces typefaces,
            Looks looks,
            Optional<String> mark,
            PageSetup first) {
        this.document = document;
        this.writer = writer;
        this.typefaces = typefaces;
        this.looks = looks;
        this.mark = mark;
        this.setup = first;
        this.y = first.height() - first.top();
    }

    static Rectangle sizeOf(PageSetup setup) {
        return new Rectangle((float) setup.width(), (float) setup.height());
    }

    PdfContentByte content() {
        return writer.getDirectContent();
    }

    Ink ink() {
        return new Ink(content());
    }

    Typefaces typefaces() {
        return typefaces;
    }

    double left() {
        return setup.left();
    }

    double width() {
        return setup.textWidth();
    }

    /** Height of a whole page's type area. */
    double whole() {
        return setup.textHeight();
    }

    /** What is left of this page. */
    double room() {
        return y - setup.bottom();
    }

    double y() {
        return y;
    }

    boolean isFresh() {
        return y >= setup.height() - setup.top() - 0.01;
    }

    boolean fits(double height) {
        return height <= room() + 0.01;
    }

    void down(double height) {
        y -= height;
    }

    void newPage() throws IOException {
        newPage(setup);
    }

    void newPage(PageSetup next) throws IOException {
        leave();
        document.setPageSize(sizeOf(next));
        writer.setPageEmpty(false);
        document.newPage();
        number++;
        setup = next;
        y = next.height() - next.top();
    }

    void bookmark(int level, String title) {
        while (!bookmarks.isEmpty() && bookmarks.peek().level >= level) {
            bookmarks.pop();
        }
        PdfOutline parent = bookmarks.isEmpty() ? content().getRootOutline() : bookmarks.peek().outline;
        PdfDestination here = new PdfDestination(PdfDestination.XYZ, (float) setup.left(), (float) y, 0);
        bookmarks.push(new Bookmark(level, new PdfOutline(parent, here, title)));
    }

    /** The furniture of the page that is being left; the last one too. */
    void leave() throws IOException {
        beginArtifact();
        Look look = looks.pageNumber();
        boolean turned = setup.width() > setup.height();
        PageSetup upright = turned ? looks.page() : setup;
        if (turned) {
            // the number stays where it is on the sheet, whose foot is the left edge here; GB/T 9704—2012, 7.5
            content().saveState();
            content().concatCTM(0, -1, 1, 0, 0, (float) setup.height());
        }
        Alignment outer = number % 2 == 1 ? Alignment.RIGHT : Alignment.LEFT;
        furniture("— " + number + " —", look, upright, upright.footer() + look.lineHeight(), outer);
        if (turned) {
            content().restoreState();
        }
        if (mark.isPresent()) {
            furniture(mark.get(), looks.mark(), setup, setup.height() - setup.header(), Alignment.CENTRE);
        }
        endArtifact();
    }

    /** What follows is no part of the text: readers who listen to it don't hear it. */
    void beginArtifact() {
        PdfDictionary pagination = new PdfDictionary();
        pagination.put(PdfName.TYPE, new PdfName("Pagination"));
        content().beginMarkedContentSequence(new PdfName("Artifact"), pagination, true);
    }

    void endArtifact() {
        content().endMarkedContentSequence();
    }

    /** @param top of the line */
    private void furniture(String text, Look look, PageSetup on, double top, Alignment alignment) throws IOException {
        double inset = look.rightIndent();
        List<Glyph> glyphs = typefaces.glyphs(text, look.font(), look.size(), 0);
        ink().line(
                        new Line(glyphs, true),
                        on.left() + inset,
                        top - TextPiece.baselineIn(look.lineHeight(), look.size()),
                        on.textWidth() - 2 * inset,
                        alignment,
                        look.colour());
    }
}
