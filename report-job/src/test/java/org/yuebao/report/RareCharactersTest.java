package org.yuebao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.yuebao.report.content.Block;
import org.yuebao.report.content.DataSheet;
import org.yuebao.report.content.DocumentRenderer;
import org.yuebao.report.content.ReportDocument;
import org.yuebao.report.content.SampleReport;
import org.yuebao.report.font.InstalledFonts;
import org.yuebao.report.pdf.PdfRenderer;
import org.yuebao.report.pdf.PrintedText;
import org.yuebao.report.pdf.Typefaces;
import org.yuebao.report.word.WordRenderer;
import org.yuebao.report.xlsx.WorkbookRenderer;

/** Names of places, substances and whatever a telephone's keyboard offers, on their way to paper. */
class RareCharactersTest {

    /** Places that report: 磘 and 疃 of villages, 潞 and 漷 of Tongzhou. */
    private static final List<String> UNITS = List.of("磘上村", "王四营疃", "潞城镇", "漷县镇");

    /** An emoji of 2021, which no text font has yet. */
    private static final String EMOJI = "🫠";

    private static final String TEXT = "PM₂.₅和CO₂下降" + EMOJI + "。";

    @Test
    void thePdfHasThePlacesNamesAndAGetaForTheEmoji() throws IOException {
        Typefaces typefaces = new Typefaces(InstalledFonts.orSkip());
        PdfRenderer renderer = new PdfRenderer(SampleReport.theme(), typefaces);
        try (PDDocument pdf = Loader.loadPDF(printed(renderer))) {
            assertThat(PrintedText.of(pdf))
                    .contains("磘上村" + "1", "王四营疃" + "2", "潞城镇" + "3", "漷县镇" + "4")
                    .contains("PM2.5和CO2下降〓。")
                    .doesNotContain(EMOJI);
        }
        assertThat("磘疃潞漷₂".codePoints().filter(c -> c != '₂')).allMatch(typefaces::has);
        assertThat(typefaces.has(EMOJI.codePointAt(0)))
                .as("what is told as missing is what is printed as 〓")
                .isFalse();
    }

    @Test
    void wordKeepsEveryCharacterAndSetsTheSubscriptsAsSuch() throws IOException {
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(printed(new WordRenderer(SampleReport.theme()))))) {
            assertThat(word.getTables().getFirst().getRows().stream()
                            .skip(1)
                            .map(row -> row.getCell(0).getText()))
                    .containsExactlyElementsOf(UNITS);
            XWPFParagraph paragraph = word.getParagraphs().stream()
                    .filter(each -> each.getText().contains(EMOJI))
                    .findFirst()
                    .orElseThrow();
            assertThat(paragraph.getText()).isEqualTo("PM2.5和CO2下降" + EMOJI + "。");
            assertThat(paragraph.getRuns().stream()
                            .filter(run -> run.getVerticalAlignment().toString().equals("subscript"))
                            .map(XWPFRun::text))
                    .as(VerticalAlign.SUBSCRIPT.name())
                    .containsExactly("2.5", "2");
        }
    }

    @Test
    void theWorkbookKeepsEveryCharacter() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(printed(new WorkbookRenderer(SampleReport.theme()))))) {
            for (int i = 0; i < UNITS.size(); i++) {
                assertThat(workbook.getSheet("任务明细").getRow(2 + i).getCell(0).getStringCellValue())
                        .isEqualTo(UNITS.get(i));
                assertThat(workbook.getSheet("任务明细").getRow(2 + i).getCell(1).getStringCellValue())
                        .isEqualTo(TEXT);
            }
        }
    }

    private static byte[] printed(DocumentRenderer renderer) throws IOException {
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < UNITS.size(); i++) {
            rows.add(new Block.Row(List.of(Block.Cell.of(UNITS.get(i)), Block.Cell.of(String.valueOf(i + 1))), false));
        }
        ReportDocument document = new ReportDocument(
                SampleReport.IMPRINT,
                List.of(
                        new Block.Heading(1, "一、漷县镇"),
                        new Block.Paragraph(Block.Role.BODY, TEXT),
                        new Block.Table(
                                "",
                                List.of(
                                        new Block.Column("单位", Block.Align.LEFT, 3),
                                        new Block.Column("序号", Block.Align.RIGHT, 1)),
                                rows,
                                "")),
                List.of(new DataSheet(
                        "任务明细",
                        "任务明细",
                        List.of(
                                new DataSheet.Column("单位", 12, Block.Align.LEFT),
                                new DataSheet.Column("进展", 30, Block.Align.LEFT)),
                        UNITS.stream()
                                .map(unit -> List.<DataSheet.Value>of(
                                        new DataSheet.Value.Text(unit), new DataSheet.Value.Text(TEXT)))
                                .toList(),
                        1,
                        Optional.empty())));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(document, out);
        return out.toByteArray();
    }
}
