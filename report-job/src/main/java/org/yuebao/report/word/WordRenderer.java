package org.yuebao.report.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.yuebao.report.content.Block;
import org.yuebao.report.content.Chart;
import org.yuebao.report.content.DocumentRenderer;
import org.yuebao.report.content.Imprint;
import org.yuebao.report.content.PageSection;
import org.yuebao.report.content.PrintableText;
import org.yuebao.report.content.ReportDocument;
import org.yuebao.report.content.TitleLines;
import org.yuebao.report.ooxml.ImprintProperties;
import org.yuebao.report.ooxml.NativeChart;
import org.yuebao.report.ooxml.StableZip;
import org.yuebao.report.theme.Looks;
import org.yuebao.report.theme.PageSetup;
import org.yuebao.report.theme.ReportTheme;

/** Prints the report as a Word file after GB/T 9704. It names the fonts offices have and embeds none. */
public final class WordRenderer implements DocumentRenderer {

    private final ReportTheme theme;
    private final Looks looks;

    public WordRenderer(ReportTheme theme) {
        this.theme = theme;
        this.looks = new Looks(theme);
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public void render(ReportDocument report, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamedTables tables = new StreamedTables();
        try (XWPFDocument document = new FilledTemplate(theme).emptied(report.imprint())) {
            ImprintProperties.write(report.imprint(), document.getProperties());
            WordPages pages = new WordPages(document, theme);
            pages.furnish(report.imprint().mark());
            Writing writing = new Writing(document, report.imprint(), tables);
            List<PageSection> sections = PageSection.of(report.blocks());
            for (int i = 0; i < sections.size(); i++) {
                PageSection section = sections.get(i);
                writing.write(section);
                if (i < sections.size() - 1) {
                    pages.section(writing.endOfSection().addNewSectPr(), section.landscape());
                }
            }
            writing.endOfSection();
            boolean landscape = !sections.isEmpty() && sections.getLast().landscape();
            pages.section(pages.last(), landscape);
            document.write(bytes);
        } catch (InvalidFormatException failure) {
            throw new IOException("The Word library could not write the report", failure);
        }
        StableZip.rewrite(new ByteArrayInputStream(bytes.toByteArray()), out, (part, from, to) -> {
            if (part.equals(StreamedTables.PART)) {
                tables.write(from, to);
            } else {
                from.transferTo(to);
            }
        });
    }

    /** One document being written, block after block. */
    private final class Writing {

        private static final int EMU_PER_POINT = 12_700;
        private static final double BAR = 22;
        private static final double AROUND_BARS = 60;
        private static final double UPRIGHT = 210;

        private final XWPFDocument document;
        private final Imprint imprint;
        private final StreamedTables tables;
        private boolean onNewPage;
        private boolean afterTable;

        Writing(XWPFDocument document, Imprint imprint, StreamedTables tables) {
            this.document = document;
            this.imprint = imprint;
            this.tables = tables;
        }

        void write(PageSection section) throws IOException, InvalidFormatException {
            PageSetup setup = section.landscape() ? theme.page().turned() : theme.page();
            for (Block block : section.blocks()) {
                write(block, setup);
            }
        }

        private void write(Block block, PageSetup setup) throws IOException, InvalidFormatException {
            switch (block) {
                case Block.Heading heading ->
                    WordText.write(paragraph(looks.heading(heading.level()).id()), heading.text());
                case Block.Paragraph(Block.Role role, String text)
                when role == Block.Role.TITLE -> {
                    int fits = (int) (setup.textWidth() / looks.of(role).size());
                    WordText.write(paragraph(looks.of(role).id()), String.join("\n", TitleLines.of(text, fits)));
                }
                case Block.Paragraph(Block.Role role, String text)
                when role == Block.Role.ANNEX_LIST -> {
                    XWPFParagraph first = paragraph(looks.of(role).id());
                    first.setSpacingBefore((int) Twips.lineOf(looks.of(role).before()));
                    WordText.write(first, text);
                }
                case Block.Paragraph paragraph ->
                    WordText.write(paragraph(looks.of(paragraph.role()).id()), paragraph.text());
                case Block.Table table -> table(table, setup);
                case Block.Drawing drawing -> chart(drawing.chart(), setup);
                case Block.PageBreak ignored -> onNewPage = true;
                case Block.Landscape ignored -> throw new IllegalStateException("Landscape sections are never nested");
            }
        }

        /** Breaks the page before it where that was asked for. */
        private XWPFParagraph paragraph(String style) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle(style);
            if (onNewPage) {
                paragraph.setPageBreak(true);
            }
            onNewPage = false;
            afterTable = false;
            return paragraph;
        }

        private void table(Block.Table table, PageSetup setup) {
            if (!table.caption().isEmpty()) {
                WordText.write(paragraph(looks.caption().id()), table.caption());
            } else if (onNewPage || afterTable) {
                // two tables without a paragraph between them would be joined
                paragraph(FilledTemplate.SECTION_END);
            }
            tables.add(new WordTable(table, theme, Twips.of(setup.textWidth())), document);
            afterTable = true;
            if (!table.note().isEmpty()) {
                WordText.write(paragraph(looks.of(Block.Role.NOTE).id()), table.note());
            }
        }

        private void chart(Chart chart, PageSetup setup) throws IOException, InvalidFormatException {
            XWPFRun run = paragraph(looks.figure().id()).createRun();
            double height = chart.kind() == Chart.Kind.STACKED_BARS
                    ? AROUND_BARS + BAR * chart.categories().size()
                    : UPRIGHT;
            XWPFChart drawn = document.createChart(
                    run, (int) (setup.textWidth() * EMU_PER_POINT), (int) (height * EMU_PER_POINT));
            NativeChart.embed(chart, drawn, theme, imprint);
            CTInline inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
            inline.getDocPr().setName(PrintableText.of(chart.title()));
            inline.getDocPr().setDescr(PrintableText.of(chart.description()));
            WordText.write(paragraph(looks.figureCaption().id()), chart.caption());
        }

        /** Where the section's properties go: its last paragraph, or a hairline one after a table. */
        CTPPr endOfSection() {
            XWPFParagraph last = afterTable || document.getParagraphs().isEmpty()
                    ? paragraph(FilledTemplate.SECTION_END)
                    : document.getParagraphs().getLast();
            return last.getCTP().isSetPPr()
                    ? last.getCTP().getPPr()
                    : last.getCTP().addNewPPr();
        }
    }
}
