package org.yuebao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.yuebao.report.content.DocumentRenderer;
import org.yuebao.report.content.SampleReport;
import org.yuebao.report.font.InstalledFonts;
import org.yuebao.report.pdf.PdfRenderer;
import org.yuebao.report.pdf.PrintedText;
import org.yuebao.report.word.WordRenderer;

/** Leaders read the PDF, offices edit the Word file: both say the same, in the same order. */
class SameWordsTest {

    @Test
    void wordAndPdfHaveTheSameWordsInTheSameOrder() throws IOException {
        byte[] pdf = print(new PdfRenderer(SampleReport.theme(), InstalledFonts.orSkip()));
        byte[] word = print(new WordRenderer(SampleReport.theme()));

        assertThat(printed(pdf)).hasSizeGreaterThan(5000).isEqualTo(written(word));
    }

    private static byte[] print(DocumentRenderer renderer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(SampleReport.withoutTallRow(), out);
        return out.toByteArray();
    }

    private static String printed(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return alike(PrintedText.of(pdf));
        }
    }

    private static String written(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            for (IBodyElement element : word.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    text.append(paragraph.getText());
                } else if (element instanceof XWPFTable table) {
                    for (XWPFTableRow row : table.getRows()) {
                        for (XWPFTableCell cell : row.getTableCells()) {
                            text.append(cell.getText());
                        }
                    }
                }
            }
        }
        return alike(text.toString());
    }

    /** What only some machines have a font for is 〓 in the PDF. */
    private static String alike(String text) {
        return text.replaceAll("\\s", "").replace("😀", "〓").replace("\uE123", "〓");
    }
}
