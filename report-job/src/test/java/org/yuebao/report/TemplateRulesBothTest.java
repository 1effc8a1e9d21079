package org.yuebao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.yuebao.report.content.Block;
import org.yuebao.report.content.DocumentRenderer;
import org.yuebao.report.content.Imprint;
import org.yuebao.report.content.ReportDocument;
import org.yuebao.report.content.SampleReport;
import org.yuebao.report.font.FontRole;
import org.yuebao.report.font.Fonts;
import org.yuebao.report.font.InstalledFonts;
import org.yuebao.report.pdf.PdfRenderer;
import org.yuebao.report.theme.EditedTemplate;
import org.yuebao.report.theme.ReportTheme;
import org.yuebao.report.word.WordRenderer;

/** Whoever changes a style, a margin or the letterhead in the Word template changes Word and PDF alike. */
class TemplateRulesBothTest {

    private static final List<Block> TEXT = List.of(
            new Block.Paragraph(Block.Role.TITLE, "关于工作进展情况的报告"),
            new Block.Heading(1, "一、总体情况"),
            new Block.Paragraph(Block.Role.BODY, "正文。"));

    @Test
    void aChangedMarginMovesTheTextInBoth() throws IOException {
        // 40 mm instead of 28 mm
        ReportTheme theme = SampleReport.theme(new EditedTemplate()
                .with("word/document.xml", "w:left=\"1587\"", "w:left=\"2268\"")
                .bytes());

        try (XWPFDocument word = word(theme, draft())) {
            assertThat(word.getDocument().getBody().getSectPr().getPgMar().getLeft())
                    .hasToString("2268");
        }
        // two characters of 15.75 points further in
        assertThat(firstOf("一", pdf(theme, draft())).getX()).isCloseTo(113.4f + 31.5f, within(0.5f));
    }

    @Test
    void aChangedStyleChangesBoth() throws IOException {
        ReportTheme theme = SampleReport.theme(new EditedTemplate()
                .with("word/styles.xml", "w:eastAsia=\"黑体\"", "w:eastAsia=\"楷体_GB2312\"")
                .bytes());
        Fonts fonts = InstalledFonts.orSkip();

        try (XWPFDocument word = word(theme, draft())) {
            XWPFParagraph heading = word.getParagraphs().stream()
                    .filter(each -> each.getText().startsWith("一、"))
                    .findFirst()
                    .orElseThrow();
            assertThat(word.getStyles()
                            .getStyle(heading.getStyle())
                            .getCTStyle()
                            .getRPr()
                            .getRFontsArray(0)
                            .getEastAsia())
                    .isEqualTo("楷体_GB2312");
        }
        assertThat(firstOf("一", pdf(theme, draft())).getFont().getName())
                .contains(fonts.file(FontRole.KAI).name());
    }

    @Test
    void theLetterheadStandsOverTheTitleOfAnIssuedReportOnly() throws IOException {
        ReportTheme theme = SampleReport.theme(new EditedTemplate()
                .with("word/document.xml", "{发文机关}", "{发文机关}文件")
                .bytes());

        try (XWPFDocument word = word(theme, issued())) {
            assertThat(word.getParagraphs().getFirst().getText()).isEqualTo("长宁市生态环境局文件");
            assertThat(word.getParagraphs().get(1).getText()).isEqualTo("关于工作进展情况的报告");
        }
        assertThat(text(pdf(theme, issued()))).startsWith("长宁市生态环境局文件\n关于工作进展情况的报告");
        try (XWPFDocument word = word(theme, draft())) {
            assertThat(word.getParagraphs().getFirst().getText()).isEqualTo("关于工作进展情况的报告");
        }
        assertThat(text(pdf(theme, draft()))).doesNotContain("文件");
    }

    /** GB/T 9704—2012, 7.2.4: the upper edge of the mark of the issuing office, 35 mm under that of the type area. */
    @Test
    void theShippedLetterheadBeginsThirtyFiveMillimetresUnderTheTypeAreasTop() throws IOException {
        int dotsAnInch = 144;
        try (PDDocument pdf = Loader.loadPDF(pdf(SampleReport.theme(), issued()))) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, dotsAnInch);

            assertThat(firstRed(page) * 25.4 / dotsAnInch).isCloseTo(37 + 35, within(1.0));
        }
    }

    private static int firstRed(BufferedImage page) {
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                Color colour = new Color(page.getRGB(x, y));
                if (colour.getRed() > 180 && colour.getGreen() < 100 && colour.getBlue() < 100) {
                    return y;
                }
            }
        }
        throw new AssertionError("nothing red on the page");
    }

    @Test
    void theSamplesOfTheTemplateAreNotPrinted() throws IOException {
        try (XWPFDocument word = word(SampleReport.theme(), draft())) {
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("关于工作进展情况的报告", "一、总体情况", "正文。");
        }
    }

    private static Imprint draft() {
        return SampleReport.IMPRINT;
    }

    private static Imprint issued() {
        Imprint draft = draft();
        return new Imprint(
                draft.title(),
                draft.subject(),
                draft.organisation(),
                "r1",
                Optional.empty(),
                draft.planVersion(),
                draft.inputsSha256(),
                draft.createdAt());
    }

    private static XWPFDocument word(ReportTheme theme, Imprint imprint) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(print(new WordRenderer(theme), imprint)));
    }

    private static byte[] pdf(ReportTheme theme, Imprint imprint) throws IOException {
        return print(new PdfRenderer(theme, InstalledFonts.orSkip()), imprint);
    }

    private static byte[] print(DocumentRenderer renderer, Imprint imprint) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(new ReportDocument(imprint, TEXT, List.of()), out);
        return out.toByteArray();
    }

    private static String text(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static TextPosition firstOf(String character, byte[] bytes) throws IOException {
        List<TextPosition> found = new java.util.ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    if (position.getUnicode().equals(character)) {
                        found.add(position);
                    }
                }
            }.getText(pdf);
        }
        return found.getFirst();
    }
}
