package org.yuebao.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yuebao.report.content.Block;
import org.yuebao.report.content.ReportDocument;
import org.yuebao.report.content.SampleReport;

class WordRendererTest {

    private static byte[] sample;
    private static Map<String, String> parts;

    @BeforeAll
    static void printTheSample() throws IOException {
        sample = print(SampleReport.whole());
        parts = parts(sample);
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        assertThat(print(SampleReport.whole())).isEqualTo(sample);
    }

    @Test
    void noPartTellsTheTimeOfWriting() throws IOException {
        assertNoTimes(sample);
        assertThat(part("docProps/core.xml")).contains(">2022-07-05T15:59:59Z<").doesNotContain("T00:0");
    }

    private static void assertNoTimes(byte[] zip) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
                byte[] bytes = in.readAllBytes();
                if (entry.getName().endsWith(".xlsx")) {
                    assertNoTimes(bytes);
                    assertThat(parts(bytes).get("docProps/core.xml")).contains(">2022-07-05T15:59:59Z<");
                }
            }
        }
    }

    @Test
    void headingsAreWordsOwnStylesAndStandInTheNavigation() throws IOException {
        try (XWPFDocument word = open()) {
            assertThat(word.getParagraphs())
                    .filteredOn(paragraph ->
                            Objects.toString(paragraph.getStyle(), "").startsWith("Heading"))
                    .extracting(paragraph -> paragraph.getStyle() + " " + paragraph.getText())
                    .containsExactly(
                            "Heading1 一、总体情况",
                            "Heading1 二、主要指标完成情况",
                            "Heading2 （一）空气质量",
                            "Heading2 （二）水环境质量",
                            "Heading3 1.断面水质",
                            "Heading4 （1）重点断面",
                            "Heading1 三、下一步工作");
        }
        String styles = part("word/styles.xml");
        for (int level = 1; level <= 4; level++) {
            assertThat(style(styles, "Heading" + level))
                    .contains("<w:name w:val=\"heading " + level + "\"/>")
                    .contains("<w:outlineLvl w:val=\"" + (level - 1) + "\"/>");
        }
        assertThat(style(styles, "Annex")).contains("附表标题").contains("<w:outlineLvl w:val=\"0\"/>");
    }

    @Test
    void runningTextIsSetAsTheStandardSays() {
        // 三号仿宋, 16 pt; indent of two characters; 28.95 pt from line to line; 28 characters a line
        assertThat(style(part("word/styles.xml"), "Normal"))
                .contains("w:eastAsia=\"仿宋_GB2312\"")
                .contains("<w:sz w:val=\"32\"/>")
                .contains("w:firstLineChars=\"200\"")
                .contains("w:line=\"579\" w:lineRule=\"exact\"")
                .contains("<w:spacing w:val=\"-5\"/>");
        assertThat(style(part("word/styles.xml"), "Title"))
                .contains("w:eastAsia=\"方正小标宋简体\"")
                .contains("<w:sz w:val=\"44\"/>");
        assertThat(part("word/document.xml"))
                .contains("<w:pgMar w:top=\"2098\" w:bottom=\"1984\" w:left=\"1587\" w:right=\"1474\"")
                .contains("<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>");
    }

    @Test
    void theFixedPitchOfRunningTextDoesNotReachIntoTables() {
        // 10.5 pt × 1.35
        assertThat(style(part("word/styles.xml"), "TableText")).contains("w:line=\"283\" w:lineRule=\"exact\"");
        assertThat(style(part("word/styles.xml"), "TableText")).contains("w:firstLineChars=\"0\"");
    }

    @Test
    void tablesRepeatTheirHeaderAndKeepRowsWhole() throws IOException {
        try (XWPFDocument word = open()) {
            assertThat(word.getTables()).hasSize(4);
            for (XWPFTable table : word.getTables()) {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getCTTbl().getTblPr().getTblLayout().getType().toString())
                        .isEqualTo("fixed");
            }
            XWPFTable tasks = word.getTables().get(2);
            assertThat(tasks.getNumberOfRows()).isEqualTo(91);
            assertThat(tasks.getRows())
                    .filteredOn(row -> !row.isCantSplitRow())
                    .singleElement()
                    .satisfies(tall -> assertThat(tall.getCell(0).getText()).isEqualTo("大气-5-1"));
        }
    }

    @Test
    void numbersStandRightAndLightsAreColouredByTone() throws IOException {
        try (XWPFDocument word = open()) {
            XWPFTableRow fourth = word.getTables().getFirst().getRow(4);

            assertThat(fourth.getCell(2)
                            .getParagraphs()
                            .getFirst()
                            .getAlignment()
                            .name())
                    .isEqualTo("RIGHT");
            assertThat(fourth.getCell(5).getText()).isEqualTo("▲偏慢");
            assertThat(fourth.getCell(5).getColor()).isEqualTo("FDF1D8");
            assertThat(fourth.getCell(5)
                            .getParagraphs()
                            .getFirst()
                            .getRuns()
                            .getFirst()
                            .getColor())
                    .isEqualTo("9A6200");
        }
    }

    @Test
    void everyPageCarriesItsNumberAndTheMark() {
        assertThat(part("word/settings.xml")).contains("<w:evenAndOddHeaders");
        assertThat(part("word/footer1.xml")).contains("— ").contains("w:instr=\" PAGE \"");
        assertThat(part("word/footer2.xml")).contains("w:instr=\" PAGE \"").contains("<w:jc w:val=\"left\"/>");
        assertThat(part("word/header1.xml")).contains("草稿第1稿 · 演示数据");
        assertThat(part("word/header2.xml")).contains("草稿第1稿 · 演示数据");
        // portrait, landscape, portrait: each section with both pairs
        assertThat(part("word/document.xml").split("<w:sectPr", -1)).hasSize(4);
        assertThat(part("word/document.xml").split("<w:headerReference", -1)).hasSize(7);
        assertThat(part("word/document.xml").split("w:orient=\"landscape\"", -1))
                .hasSize(2);
    }

    @Test
    void chartsAreNativeWithTheirNumbersAndAnAlternativeText() throws Exception {
        try (XWPFDocument word = open()) {
            assertThat(word.getCharts()).hasSize(3);
            XWPFChart lights = word.getCharts().stream()
                    .filter(chart ->
                            chart.getPackagePart().getPartName().getName().endsWith("chart1.xml"))
                    .findFirst()
                    .orElseThrow();
            assertThat(lights.getWorkbook().getSheetAt(0).getRow(2).getCell(1).getNumericCellValue())
                    .isEqualTo(40);
        }
        assertThat(part("word/charts/chart1.xml"))
                .contains("<c:grouping val=\"stacked\"/>")
                .contains("<c:overlap val=\"100\"/>")
                .contains("<c:f>Sheet0!$B$2:$B$6</c:f>")
                .contains("<c:externalData");
        assertThat(part("word/charts/chart2.xml")).contains("<c:dispBlanksAs val=\"gap\"/>");
        assertThat(part("word/charts/chart3.xml")).contains("<c:barChart>").contains("<c:lineChart>");
        assertThat(part("word/document.xml")).contains("descr=\"各领域工作措施进展情况（单位：项）。正常：应对气候变化20、");
    }

    @Test
    void noParagraphIsEmptyForSpacing() throws IOException {
        try (XWPFDocument word = open()) {
            assertThat(word.getBodyElements())
                    .filteredOn(WordRendererTest::isEmptyParagraph)
                    .extracting(element -> ((XWPFParagraph) element).getStyle())
                    // hairlines that end sections after a table
                    .containsOnly(FilledTemplate.SECTION_END);
        }
    }

    private static boolean isEmptyParagraph(IBodyElement element) {
        return element instanceof XWPFParagraph paragraph
                && paragraph.getText().isEmpty()
                && paragraph.getRuns().stream().noneMatch(run -> run.getCTR().sizeOfDrawingArray() > 0);
    }

    @Test
    void substancesHaveRealSubscripts() {
        assertThat(part("word/document.xml"))
                .contains("<w:t>全市PM</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"subscript\"/></w:rPr><w:t>2.5</w:t>");
    }

    @Test
    void charactersThatXmlForbidsDoNotBreakTheFile() {
        assertThat(part("word/document.xml")).contains("单位发来的文本中有控制字符").contains("😀");
    }

    /** Tables are put into the part where the library left a mark: text that looks like one is still text. */
    @Test
    void whatStandsInACellIsNeverTakenForXml() throws IOException {
        String odd = "<?yuebao-table 0?> & \"甲\" ]]> 😀";
        Block table = new Block.Table(
                "",
                List.of(new Block.Column(odd, Block.Align.LEFT, 1)),
                List.of(new Block.Row(List.of(Block.Cell.of(odd)), false)),
                "");
        byte[] file = print(new ReportDocument(
                SampleReport.IMPRINT, List.of(new Block.Paragraph(Block.Role.BODY, odd), table), List.of()));

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(word.getParagraphs()).extracting(XWPFParagraph::getText).contains(odd);
            assertThat(word.getTables().getFirst().getRows())
                    .extracting(row -> row.getCell(0).getText())
                    .containsExactly(odd, odd);
        }
    }

    @Test
    void rowsThatBelongTogetherStayTogether() throws IOException {
        Block table = new Block.Table(
                "",
                List.of(new Block.Column("工作措施", Block.Align.LEFT, 1)),
                List.of(
                        row("任务", true),
                        row("措施一", false),
                        row("措施二", false),
                        new Block.Row(List.of(Block.Cell.of("目标")), false, 0, true),
                        row("累计", false)),
                "");
        byte[] file = print(new ReportDocument(SampleReport.IMPRINT, List.of(table), List.of()));

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(word.getTables().getFirst().getRows())
                    .extracting(row -> row.getCell(0)
                            .getParagraphs()
                            .getFirst()
                            .getCTP()
                            .getPPr()
                            .isSetKeepNext())
                    // head, task, measures, a unit's target and value
                    .containsExactly(true, true, false, false, true, false);
        }
    }

    private static Block.Row row(String text, boolean emphasis) {
        return new Block.Row(List.of(Block.Cell.of(text)), emphasis);
    }

    /** GB/T 9704—2012, 7.3.6. */
    @Test
    void theListOfAnnexesBeginsOneLineBelowTheText() throws IOException {
        byte[] file = print(new ReportDocument(
                SampleReport.IMPRINT,
                List.of(
                        new Block.Paragraph(Block.Role.BODY, "特此报告。"),
                        new Block.Paragraph(Block.Role.ANNEX_LIST, "附表：1. 指标"),
                        new Block.Paragraph(Block.Role.BODY, "　　　2. 措施")),
                List.of()));

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            XWPFParagraph first = word.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().startsWith("附表"))
                    .findFirst()
                    .orElseThrow();
            // 28.95 points: one line of 22 a page
            assertThat(first.getSpacingBefore()).isEqualTo(579);
        }
    }

    @Test
    void theFileTellsItsTitleAndOrigin() throws IOException {
        try (XWPFDocument word = open()) {
            POIXMLProperties properties = word.getProperties();
            assertThat(properties.getCoreProperties().getTitle()).isEqualTo(SampleReport.IMPRINT.title());
            assertThat(properties.getCoreProperties().getSubject()).isEqualTo("2022年6月污染防治攻坚战行动计划进展情况");
            assertThat(properties.getCoreProperties().getCreator()).isEqualTo("长宁市生态环境局");
            assertThat(properties.getCustomProperties().getProperty("报告版次").getLpwstr())
                    .isEqualTo("d1");
            assertThat(properties.getCustomProperties().getProperty("计划版本").getI4())
                    .isEqualTo(3);
            assertThat(properties
                            .getCustomProperties()
                            .getProperty("输入数据SHA-256")
                            .getLpwstr())
                    .isEqualTo(SampleReport.IMPRINT.inputsSha256());
        }
    }

    @Test
    void aReportWithNothingInItStillOpens() throws IOException {
        byte[] empty = print(new ReportDocument(SampleReport.IMPRINT, List.of(), List.of()));

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(empty))) {
            assertThat(word.getTables()).isEmpty();
        }
    }

    private static XWPFDocument open() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(sample));
    }

    private static byte[] print(ReportDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordRenderer(SampleReport.theme()).render(document, out);
        return out.toByteArray();
    }

    private static String part(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    private static String style(String styles, String id) {
        int from = styles.indexOf("w:styleId=\"" + id + "\"");
        return styles.substring(from, styles.indexOf("</w:style>", from));
    }

    private static Map<String, String> parts(byte[] zip) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
