package org.yuebao.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuebao.ingest.workbook.WorkbookUnreadableException.Reason;

/** From bytes to cells: what every program writes is read, and a hostile file costs no more than one refusal. */
class WorkbookFileTest {

    private static final WorkbookLimits LIMITS = WorkbookLimits.rows(5000);

    @TempDir
    private Path folder;

    @Test
    void numbersAreExactAsTheyAreShown() throws Exception {
        RawSheet sheet = read(HandMadeXlsx.of("表", """
                <row r="1"><c r="A1"><v>0.30000000000000004</v></c><c r="B1"><v>2.9E-2</v></c><c r="C1"><v>350</v></c>\
                <c r="D1"><v>-0</v></c><c r="E1"><v>123456789012345678</v></c></row>"""));

        assertThat(texts(sheet.rows().getFirst()))
                .containsExactly("A1=0.3", "B1=0.029", "C1=350", "D1=0", "E1=123456789012346000");
    }

    @Test
    void aCellWithoutAnAddressFollowsTheOneBefore() throws Exception {
        RawSheet sheet = read(HandMadeXlsx.of("表", """
                <row><c t="inlineStr"><is><t>甲</t></is></c><c><v>1</v></c></row><row r="5"><c r="C5"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>"""));

        assertThat(sheet.rows().stream().flatMap(row -> texts(row).stream()))
                .containsExactly("A1=甲", "B1=1", "C5=2", "D5=3", "A6=4");
    }

    @Test
    void richTextIsJoinedAndPhoneticGuidesAreLeftOut() throws Exception {
        RawSheet sheet = read(HandMadeXlsx.of("表", """
                <row r="1"><c r="A1" t="inlineStr"><is><r><t>累计</t></r><r><rPr><b/></rPr><t xml:space="preserve">350 吨</t></r>\
                <rPh sb="0" eb="2"><t>leiji</t></rPh></is></c></row>"""));

        assertThat(texts(sheet.rows().getFirst())).containsExactly("A1=累计350 吨");
    }

    @Test
    void absolutePathsBackSlashesAndOtherCapitalsLeadToTheirPart() throws Exception {
        HandMadeXlsx file = HandMadeXlsx.of("表", "")
                .without("xl/worksheets/sheet1.xml")
                .part("XL\\worksheets\\Sheet1.xml", HandMadeXlsx.sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        HandMadeXlsx.relationships("worksheet", "/xl/worksheets/sheet1.xml"));

        assertThat(texts(read(file).rows().getFirst())).containsExactly("A1=1");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>2</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"/></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"/><row r=\"1\"/>",
                "<row r=\"1\"><c r=\"A7\"><v>1</v></c></row>",
                "<row r=\"0\"><c><v>1</v></c></row>",
                "<row r=\"9999999\"><c><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1</v>"
            })
    void whereTwoReadersCouldDisagreeTheFileIsDamaged(String rows) throws IOException {
        assertThat(reasonOf(HandMadeXlsx.of("表", rows).to(folder.resolve("x")))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aBinaryWorkbookIsReadLikeAnyOther() throws Exception {
        Path file = xls(workbook -> {
            Sheet sheet = workbook.createSheet("进展情况");
            Row row = sheet.createRow(3);
            row.createCell(0).setCellValue("累计检查");
            row.createCell(1).setCellValue(2.9);
            CellStyle percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
            row.createCell(2).setCellValue(0.935);
            row.getCell(2).setCellStyle(percent);
            row.createCell(3).setCellFormula("B4*2");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(3));
            row.createCell(4).setCellErrorValue((byte) 0x17);
            row.setZeroHeight(true);
            sheet.addMergedRegion(CellRangeAddress.valueOf("A4:A5"));
        });

        try (WorkbookFile workbook = WorkbookFile.open(file, LIMITS)) {
            RawSheet sheet = workbook.read("进展情况").orElseThrow();
            assertThat(workbook.form()).isEqualTo(WorkbookFile.Form.BINARY);
            assertThat(texts(sheet.rows().getFirst()))
                    .containsExactly("A4=累计检查", "B4=2.9", "C4=93.5%", "D4=5.8", "E4=#REF!");
            assertThat(sheet.rows().getFirst().isHidden()).isTrue();
            assertThat(sheet.merges()).containsExactly(new MergedArea(4, 5, 0, 0));
        }
    }

    @ParameterizedTest(name = "{0}, separated by “{1}”")
    @CsvSource({"GB18030,comma", "UTF-8,semicolon", "UTF-16LE,tab"})
    void aTextOfSeparatedFieldsIsASheetNamedAfterTheFile(String encoding, String separator) throws Exception {
        String by = separator.equals("comma") ? "," : separator.equals("tab") ? "\t" : ";";
        String mark = encoding.equals("UTF-16LE") ? "\uFEFF" : "";
        String text = mark + String.join(by, "序号", "工作措施", "累计完成量", "状态")
                + "\r\n\r\n"
                + String.join(by, "1", "\"检查" + by + "监测\n“两行”\"", "=\"007\"", "推进中")
                + "\r\n";
        Path file = Files.write(folder.resolve("sha"), text.getBytes(Charset.forName(encoding)));

        try (WorkbookFile workbook = WorkbookFile.open(file, "通州区6月.csv", LIMITS)) {
            RawSheet sheet = workbook.read("通州区6月").orElseThrow();
            assertThat(texts(sheet.rows().get(0))).containsExactly("A1=序号", "B1=工作措施", "C1=累计完成量", "D1=状态");
            assertThat(texts(sheet.rows().get(1)))
                    .containsExactly("A3=1", "B3=检查" + by + "监测\n“两行”", "C3=007", "D3=推进中");
        }
    }

    @Test
    void aQuoteThatIsNeverClosedWouldSwallowRowsSoTheFileIsDamaged() throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), "序号,工作措施,累计完成量,状态\n1,\"检查,3,推进中\n2,监测,4,推进中\n");

        assertThat(reasonOf(file)).isIn(Reason.DAMAGED, Reason.NOT_A_SPREADSHEET);
    }

    @ParameterizedTest(name = "“{0}” is {1}")
    @CsvSource({
        "这不是工作簿,NOT_A_SPREADSHEET",
        "<html><table></table></html>,WEB_PAGE",
        "%PDF-1.7,NOT_A_SPREADSHEET",
        "'',EMPTY"
    })
    void whatIsNoWorkbookIsToldByWhatItIs(String content, Reason reason) throws IOException {
        assertThat(reasonOf(Files.writeString(folder.resolve("x.xlsx"), content)))
                .isEqualTo(reason);
    }

    @Test
    void aMillionFormattedButEmptyRowsArePassedOver() throws Exception {
        StringBuilder rows = new StringBuilder("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        for (int i = 2; i <= 1_048_576; i++) {
            rows.append("<row r=\"")
                    .append(i)
                    .append("\" s=\"1\"><c r=\"A")
                    .append(i)
                    .append("\" s=\"1\"/></row>");
        }

        RawSheet sheet = read(HandMadeXlsx.of("表", rows.toString()));

        assertThat(sheet.rows()).hasSize(1);
    }

    @Test
    void aZipBombIsTooLarge() throws IOException {
        WorkbookLimits small = new WorkbookLimits(5000, 100, 1 << 20, 8 << 20, 1 << 20, 1000);
        Path bomb = HandMadeXlsx.of("表", "<x/>".repeat(3 << 20)).to(folder.resolve("bomb.xlsx"));

        assertThat(Files.size(bomb)).isLessThan(1 << 17);
        assertThat(reasonOf(bomb, small)).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void giantTextsAreTooLarge() throws IOException {
        String cell = "<c t=\"inlineStr\"><is><t>" + "吨".repeat(100_000) + "</t></is></c>";
        Path file = HandMadeXlsx.of("表", ("<row>" + cell.repeat(30) + "</row>").repeat(10))
                .to(folder.resolve("x"));

        assertThat(reasonOf(file)).isEqualTo(Reason.TOO_LARGE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"a document type", "deep nesting", "a huge attribute", "a billion laughs"})
    void hostileXmlIsDamagedAndCostsNoTime(String kind) throws Exception {
        String sheet = switch (kind) {
            case "a document type" ->
                "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                        + HandMadeXlsx.sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row>");
            case "deep nesting" -> HandMadeXlsx.sheet("<row>" + "<x>".repeat(500_000) + "</row>");
            case "a huge attribute" -> HandMadeXlsx.sheet("<row r=\"" + "1".repeat(5_000_000) + "\"/>");
            default ->
                "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                        + HandMadeXlsx.sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&b;</t></is></c></row>");
        };
        Path file =
                HandMadeXlsx.of("表", "").part("xl/worksheets/sheet1.xml", sheet).to(folder.resolve("x"));

        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(10), () -> assertThat(reasonOf(file)).isEqualTo(Reason.DAMAGED));
    }

    private RawSheet read(HandMadeXlsx file) throws Exception {
        try (WorkbookFile workbook = WorkbookFile.open(file.to(folder.resolve("hand-made.xlsx")), LIMITS)) {
            return workbook.read("表").orElseThrow();
        }
    }

    private Path xls(Consumer<HSSFWorkbook> content) throws IOException {
        Path file = folder.resolve("old.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(workbook);
            workbook.write(out);
        }
        return file;
    }

    private static Reason reasonOf(Path file) {
        return reasonOf(file, LIMITS);
    }

    private static Reason reasonOf(Path file, WorkbookLimits limits) {
        WorkbookUnreadableException refused = catchThrowableOfType(WorkbookUnreadableException.class, () -> {
            try (WorkbookFile workbook = WorkbookFile.open(file, limits)) {
                for (String name : workbook.sheetNames()) {
                    workbook.read(name);
                }
            }
        });
        assertThat(refused).as("nothing was refused").isNotNull();
        return refused.reason();
    }

    /** {@code A1=350}. */
    private static List<String> texts(RawRow row) {
        return row.columns().stream()
                .map(row::cell)
                .map(cell -> cell.place().address() + "=" + cell.text())
                .toList();
    }
}
