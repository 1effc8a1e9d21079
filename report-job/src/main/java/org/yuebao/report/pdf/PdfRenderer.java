package org.yuebao.report.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.pdf.PdfWriter;
import org.yuebao.report.content.Block;
import org.yuebao.report.content.DocumentRenderer;
import org.yuebao.report.content.Imprint;
import org.yuebao.report.content.PageSection;
import org.yuebao.report.content.ReportDocument;
import org.yuebao.report.content.Sha256;
import org.yuebao.report.font.Fonts;
import org.yuebao.report.theme.Letterhead;
import org.yuebao.report.theme.Looks;
import org.yuebao.report.theme.PageSetup;
import org.yuebao.report.theme.ReportTheme;

/** Prints the report as PDF/A-2u with embedded subsets of the fonts found on this machine. */
public final class PdfRenderer implements DocumentRenderer {

    private final ReportTheme theme;
    private final Looks looks;
    private final Typefaces typefaces;

    public PdfRenderer(ReportTheme theme, Fonts fonts) {
        this(theme, new Typefaces(fonts));
    }

    public PdfRenderer(ReportTheme theme, Typefaces typefaces) {
        this.theme = theme;
        this.looks = new Looks(theme);
        this.typefaces = typefaces;
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public void render(ReportDocument document, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            synchronized (typefaces) {
                typefaces.beginDocument();
                print(document, bytes);
            }
        } catch (ExceptionConverter | DocumentException failure) {
            throw new IOException("The PDF library could not write the report", failure);
        }
        bytes.writeTo(out);
    }

    private void print(ReportDocument report, OutputStream out) throws IOException {
        List<PageSection> sections = PageSection.of(report.blocks());
        PageSetup first = setup(!sections.isEmpty() && sections.getFirst().landscape());
        try (Document document = new Document(Pages.sizeOf(first))) {
            document.setGlyphSubstitutionEnabled(false);
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setPdfVersion(PdfWriter.VERSION_1_7);
            writer.setPDFXConformance(PdfWriter.PDFA2U);
            writer.setFullCompression();
            writer.setCompressionLevel(Deflater.BEST_COMPRESSION);
            writer.setViewerPreferences(PdfWriter.PageModeUseOutlines | PdfWriter.DisplayDocTitle);
            document.open();
            new Metadata(report.imprint()).writeTo(writer, identity(report.imprint()));
            writer.setOutputIntents(
                    "sRGB IEC61966-2.1",
                    "",
                    "http://www.color.org",
                    "sRGB IEC61966-2.1",
                    ICC_Profile.getInstance(ColorSpace.CS_sRGB));
            Pages pages = new Pages(
                    document, writer, typefaces, looks, report.imprint().mark(), first);
            for (Letterhead.Line line : theme.template().letterhead().linesFor(report.imprint())) {
                TextPiece.of(line.textFor(report.imprint()), line.look(), typefaces, pages.width())
                        .printWhole(pages);
            }
            for (int i = 0; i < sections.size(); i++) {
                PageSetup setup = setup(sections.get(i).landscape());
                if (i > 0) {
                    pages.newPage(setup);
                }
                printBlocks(sections.get(i).blocks(), pages);
            }
            pages.leave();
            writer.setPageEmpty(false);
        }
    }

    private PageSetup setup(boolean landscape) {
        return landscape ? theme.page().turned() : theme.page();
    }

    /** A piece is set when its turn comes and forgotten once printed: a long annex never stands in memory whole. */
    private void printBlocks(List<Block> blocks, Pages pages) throws IOException {
        List<Piece> together = new ArrayList<>();
        for (Block block : blocks) {
            boolean breaks = block instanceof Block.PageBreak;
            if (!breaks) {
                together.add(piece(block, pages.width()));
            }
            if (breaks || !together.getLast().keepsWithNext()) {
                print(together, pages);
                together.clear();
            }
            if (breaks) {
                pages.newPage();
            }
        }
        print(together, pages);
    }

    /** Headings with the beginning of what they are over. */
    private static void print(List<Piece> together, Pages pages) throws IOException {
        double height = 0;
        for (Piece piece : together) {
            height += piece.beginning();
        }
        if (!pages.fits(height) && !pages.isFresh()) {
            pages.newPage();
        }
        for (Piece piece : together) {
            piece.print(pages);
        }
    }

    private Piece piece(Block block, double width) throws IOException {
        return switch (block) {
            case Block.Heading heading ->
                TextPiece.of(heading.text(), looks.heading(heading.level()), typefaces, width);
            case Block.Paragraph(Block.Role role, String text)
            when role == Block.Role.TITLE -> TextPiece.title(text, looks.of(role), typefaces, width);
            case Block.Paragraph paragraph ->
                TextPiece.of(paragraph.text(), looks.of(paragraph.role()), typefaces, width);
            case Block.Table table -> new TablePiece(table, theme, typefaces, width);
            case Block.Drawing drawing -> new FigurePiece(drawing.chart(), theme, typefaces, width);
            case Block.PageBreak ignored -> throw new IllegalStateException("A page break has no measure");
            case Block.Landscape ignored -> throw new IllegalStateException("Landscape sections are never nested");
        };
    }

    /** 32 hexadecimal digits that differ between reports and are the same for the same one. */
    private static String identity(Imprint imprint) {
        String text = String.join(
                "\n",
                imprint.title(),
                imprint.label(),
                imprint.inputsSha256(),
                imprint.createdAt().toString());
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, 32).toUpperCase(Locale.ROOT);
    }
}
