package org.yuebao.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yuebao.report.content.Block;
import org.yuebao.report.content.Imprint;
import org.yuebao.report.content.ReportDocument;
import org.yuebao.report.content.SampleReport;
import org.yuebao.report.font.Fonts;
import org.yuebao.report.font.InstalledFonts;

class PdfRendererTest {

    private static byte[] sample;

    @BeforeAll
    static void printTheSample() throws IOException {
        sample = print(SampleReport.whole());
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        assertThat(print(SampleReport.whole())).isEqualTo(sample);
    }

    @Test
    void headingsAndAnnexesAreBookmarks() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sample)) {
            List<String> bookmarks = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getDocumentOutline().children(), "", bookmarks);

            assertThat(bookmarks)
                    .containsExactly(
                            "一、总体情况",
                            "二、主要指标完成情况",
                            "  （一）空气质量",
                            "  （二）水环境质量",
                            "    1.断面水质",
                            "      （1）重点断面",
                            "三、下一步工作",
                            "附表1　各区主要指标完成情况",
                            "附表2　重点任务和工作措施进展",
                            "附表3　报送情况");
        }
    }

    private static void collect(Iterable<PDOutlineItem> items, String indent, List<String> into) {
        for (PDOutlineItem item : items) {
            into.add(indent + item.getTitle());
            collect(item.children(), indent + "  ", into);
        }
    }

    @Test
    void everyFontIsEmbeddedAsASubset() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sample)) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    PDFontDescriptor descriptor = font.getFontDescriptor();

                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+.+");
                    assertThat(descriptor.getFontFile2() != null || descriptor.getFontFile3() != null)
                            .isTrue();
                }
            }
        }
    }

    /** GB/T 9704—2012, 7.5: on a turned page the number stays where the other pages have it. */
    @Test
    void pagesAreNumberedAtTheSheetsOuterEdgeAndCarryTheMark() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sample)) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PageNumber number = PageNumber.of(pdf, page);

                assertThat(number.text()).isEqualTo("—" + page + "—");
                // 35 mm − 7 mm − a third of the dash's box
                assertThat(number.fromFoot()).isCloseTo(74.3, within(1.0));
                // 26 mm or 28 mm and one character of 14 points from the edge
                if (page % 2 == 1) {
                    assertThat(210 / 25.4 * 72 - number.right()).isCloseTo(26 / 25.4 * 72 + 14, within(2.0));
                } else {
                    assertThat(number.left()).isCloseTo(28 / 25.4 * 72 + 14, within(1.0));
                }
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).contains("草稿第1稿 · 演示数据");
            }
        }
    }

    @Test
    void anIssuedReportOfRealDataCarriesNoMark() throws IOException {
        Imprint draft = SampleReport.IMPRINT;
        Imprint issued = new Imprint(
                draft.title(),
                draft.subject(),
                draft.organisation(),
                "r1",
                java.util.Optional.empty(),
                3,
                draft.inputsSha256(),
                draft.createdAt());
        byte[] printed =
                print(new ReportDocument(issued, List.of(new Block.Paragraph(Block.Role.BODY, "正文。")), List.of()));

        try (PDDocument pdf = Loader.loadPDF(printed)) {
            assertThat(new PDFTextStripper().getText(pdf).strip()).isEqualTo("长宁市生态环境局\n正文。\n— 1 —");
        }
    }

    @Test
    void wideAnnexesLieAcross() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sample)) {
            List<Boolean> across = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                PDRectangle box = page.getMediaBox();
                across.add(box.getWidth() > box.getHeight());
            }

            int first = across.indexOf(true);
            int last = across.lastIndexOf(true);
            assertThat(across.subList(0, first)).containsOnly(false).isNotEmpty();
            assertThat(across.subList(first, last + 1)).containsOnly(true);
            assertThat(across.subList(last + 1, across.size()))
                    .containsOnly(false)
                    .isNotEmpty();
        }
    }

    @Test
    void theHeaderRowComesAgainOnEachPageOfALongTable() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sample)) {
            int pages = 0;
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(pdf);
                if (text.contains("辆次；")) {
                    pages++;
                    assertThat(text).contains("工作措施").contains("责任单位").contains("完成时限");
                }
            }
            assertThat(pages).isGreaterThan(3);
        }
    }

    /** Whatever stands above: some of these tables end a page between the two rows' places. */
    @Test
    void aTasksRowNeverPartsFromItsFirstMeasure() throws IOException {
        int onSecondPage = 0;
        for (int above = 23; above < 35; above++) {
            List<Block.Row> rows = new ArrayList<>(Collections.nCopies(above, row("上面的措施", false)));
            rows.add(row("任务一行", true));
            rows.add(row("措施一行", false));
            Block table = new Block.Table(
                    "", List.of(new Block.Column("重点任务/工作措施", Block.Align.LEFT, 1)), List.copyOf(rows), "");
            try (PDDocument pdf =
                    Loader.loadPDF(print(new ReportDocument(SampleReport.IMPRINT, List.of(table), List.of())))) {
                String lastPage = textOf(pdf, pdf.getNumberOfPages());

                assertThat(lastPage).contains("任务一行").contains("措施一行");
                onSecondPage += pdf.getNumberOfPages() - 1;
            }
        }
        assertThat(onSecondPage).isBetween(1, 11);
    }

    @Test
    void aUnitsRowsStandOnOnePage() throws IOException {
        int onSecondPage = 0;
        for (int above = 23; above < 35; above++) {
            List<Block.Row> rows = new ArrayList<>(Collections.nCopies(above, row("上面的单位", false)));
            rows.add(held("目标一行"));
            rows.add(held("累计一行"));
            rows.add(held("评价一行"));
            rows.add(row("同比一行", false));
            Block table = new Block.Table(
                    "", List.of(new Block.Column("指标", Block.Align.LEFT, 1)), List.copyOf(rows), "注：表后的说明");
            try (PDDocument pdf =
                    Loader.loadPDF(print(new ReportDocument(SampleReport.IMPRINT, List.of(table), List.of())))) {
                String lastPage = textOf(pdf, pdf.getNumberOfPages());

                assertThat(lastPage).contains("目标一行", "累计一行", "评价一行", "同比一行", "注：表后的说明");
                onSecondPage += pdf.getNumberOfPages() - 1;
            }
        }
        assertThat(onSecondPage).isBetween(1, 11);
    }

    private static Block.Row held(String text) {
        return new Block.Row(List.of(Block.Cell.of(text)), false, 0, true);
    }

    private static Block.Row row(String text, boolean emphasis) {
        return new Block.Row(List.of(Block.Cell.of(text)), emphasis);
    }

    private static String textOf(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    @Test
    void theFileTellsItsTitleLanguageAndOrigin() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sample)) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(SampleReport.IMPRINT.title());
            assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("2022年6月污染防治攻坚战行动计划进展情况");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("长宁市生态环境局");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(SampleReport.IMPRINT.createdAt());
            assertThat(pdf.getDocumentInformation().getCustomMetadataValue("ReportLabel"))
                    .isEqualTo("d1");
            assertThat(pdf.getDocumentInformation().getCustomMetadataValue("PlanVersion"))
                    .isEqualTo("3");
            assertThat(pdf.getDocumentInformation().getCustomMetadataValue("InputsSha256"))
                    .isEqualTo(SampleReport.IMPRINT.inputsSha256());
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdfaid:part>2</pdfaid:part>")
                    .contains("<pdfaid:conformance>U</pdfaid:conformance>")
                    .contains("<rdf:li xml:lang=\"x-default\">" + SampleReport.IMPRINT.title() + "</rdf:li>");
            assertThat(pdf.getDocumentCatalog().getOutputIntents()).hasSize(1);
        }
    }

    @Test
    void aCharacterThatNoFontHasIsPrintedAsTheGeta() throws IOException {
        byte[] printed = print(new ReportDocument(
                SampleReport.IMPRINT, List.of(new Block.Paragraph(Block.Role.BODY, "私用区\uE123字符、磘漷疃")), List.of()));

        try (PDDocument pdf = Loader.loadPDF(printed)) {
            assertThat(PrintedText.of(pdf)).isEqualTo("私用区〓字符、磘漷疃");
        }
    }

    @Test
    void aReportWithNothingInItIsStillAPage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(print(new ReportDocument(SampleReport.IMPRINT, List.of(), List.of())))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    private static byte[] print(ReportDocument document) throws IOException {
        Fonts fonts = InstalledFonts.orSkip();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(SampleReport.theme(), fonts).render(document, out);
        return out.toByteArray();
    }
}
