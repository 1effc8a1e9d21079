package org.yuebao.ingest.admit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuebao.ingest.remark.Remarks;
import org.yuebao.ingest.remark.RemarksPage;
import org.yuebao.ingest.remark.ReturnedWorkbook;
import org.yuebao.model.submission.Receipt;
import org.yuebao.model.submission.Refusal;
import org.yuebao.model.submission.Submission;

/** What a unit gets back: its own file, in which nothing is different but what is remarked. */
class ReturnedWorkbookTest {

    @TempDir
    private Path folder;

    @Test
    void everyFindingStandsOnTheFirstSheetWithALinkToItsCell() throws IOException {
        try (XSSFWorkbook returned = open(returned(sentWithSlips()))) {
            XSSFSheet list = returned.getSheetAt(0);

            assertThat(list.getSheetName()).isEqualTo("退回意见");
            assertThat(list.getRow(0).getCell(0).getStringCellValue()).isEqualTo("通州区2022年6月填报表退回意见");
            assertThat(line(list, 5))
                    .containsExactly(
                            "1",
                            "错误",
                            "进展情况!M4",
                            "约三百",
                            "填报“约三百”，不是确切的数值，未计入",
                            "请填写确切的阿拉伯数字，如“350”或“350万辆次”",
                            "AMOUNT-NUMBER");
            assertThat(line(list, 6)).startsWith("2", "警告", "进展情况!O6");
            assertThat(list.getHyperlink(new CellAddress("C6")).getLocation()).isEqualTo("'进展情况'!M4");
            assertThat(returned.getActiveSheetIndex()).isZero();
        }
    }

    @Test
    void theCellsInQuestionHaveAFillAndAComment() throws IOException {
        try (XSSFWorkbook returned = open(returned(sentWithSlips()))) {
            XSSFSheet progress = returned.getSheet("进展情况");

            assertThat(fill(progress, "M4")).isEqualTo("FFFFC7CD");
            assertThat(fill(progress, "O6")).isEqualTo("FFFFEB9B");
            assertThat(comment(progress, "M4")).isEqualTo("【错误】填报“约三百”，不是确切的数值，未计入。\n请填写确切的阿拉伯数字，如“350”或“350万辆次”。");
            assertThat(progress.getCellComments()).hasSize(2);
        }
    }

    @Test
    void nothingElseInAnElaborateWorkbookIsDifferent() throws IOException {
        Path sent = elaborate();
        Receipt receipt = FilledForm.admit(sent, Map.of());
        ReturnedWorkbook returned = ReturnedWorkbook.of(sent, Remarks.of(receipt));

        assertThat(receipt.findings()).isNotEmpty();
        assertThat(returned.isOwn()).isTrue();
        Map<String, byte[]> before = parts(Files.readAllBytes(sent));
        Map<String, byte[]> after = parts(returned.bytes());
        assertThat(after.keySet()).containsAll(before.keySet());
        assertThat(before.keySet().stream().filter(part -> !Arrays.equals(before.get(part), after.get(part))))
                .as("parts that differ")
                .containsExactlyInAnyOrder(
                        "[Content_Types].xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/workbook.xml",
                        "xl/styles.xml",
                        "xl/worksheets/sheet1.xml", // no longer the selected one
                        "xl/worksheets/sheet2.xml",
                        "xl/comments2.xml", // sheet2 is POI's part for 进展情况, comments2 its comments
                        "xl/drawings/vmlDrawing0.vml");
        try (XSSFWorkbook one = open(Files.readAllBytes(sent));
                XSSFWorkbook other = open(returned.bytes())) {
            assertThat(other.getNumberOfSheets()).isEqualTo(one.getNumberOfSheets() + 1);
            for (Sheet sheet : one) {
                Map<String, String> expected = contents(sheet);
                Map<String, String> actual = contents(other.getSheet(sheet.getSheetName()));
                assertThat(actual).as(sheet.getSheetName()).isEqualTo(expected);
                assertThat(other.getSheetVisibility(other.getSheetIndex(sheet.getSheetName())))
                        .isEqualTo(one.getSheetVisibility(one.getSheetIndex(sheet)));
            }
            assertThat(names(other)).isEqualTo(names(one));
            assertThat(other.getAllPictures()).hasSize(1);
            assertThat(comment(other.getSheet("进展情况"), "D5")).isEqualTo("本单位自己的批注");
            assertThat(comment(other.getSheet("进展情况"), "M4")).startsWith("请核\n月报校核：【错误】");
        }
    }

    @Test
    void aRemarkOnAMergedCellIsSeenOnItsFirst() throws IOException {
        Path sent = elaborate();
        Receipt receipt = FilledForm.admit(sent, Map.of());

        try (XSSFWorkbook returned =
                open(ReturnedWorkbook.of(sent, Remarks.of(receipt)).bytes())) {
            XSSFSheet progress = returned.getSheet("进展情况");
            assertThat(progress.getMergedRegions()).contains(CellRangeAddress.valueOf("O6:O7"));
            assertThat(fill(progress, "O6")).isEqualTo("FFFFEB9B");
        }
    }

    @Test
    void sentAgainAsReturnedItKeepsOneListAndTakesBackWhatWasMended() throws IOException {
        Path sent = sentWithSlips();
        Path again = folder.resolve("again.xlsx");
        try (XSSFWorkbook corrected = open(returned(sent))) {
            corrected.getSheet("进展情况").getRow(3).getCell(12).setCellValue("13.9");
            try (OutputStream out = Files.newOutputStream(again)) {
                corrected.write(out);
            }
        }

        Receipt receipt = FilledForm.admit(again, Map.of());

        assertThat(receipt).isInstanceOf(Submission.class);
        assertThat(receipt.findings())
                .extracting(finding -> finding.cell().orElseThrow().toString())
                .containsExactly("进展情况!O6");
        try (XSSFWorkbook returned =
                open(ReturnedWorkbook.of(again, Remarks.of(receipt)).bytes())) {
            assertThat(returned.getSheetAt(0).getSheetName()).isEqualTo("退回意见");
            assertThat(returned.getNumberOfSheets()).isEqualTo(5);
            assertThat(comment(returned.getSheet("进展情况"), "M4")).isEqualTo("（上次退回时的意见，本次已无此问题）");
            assertThat(comment(returned.getSheet("进展情况"), "O6")).startsWith("【警告】");
        }
    }

    @Test
    void theSameFileGivesTheSameBytes() throws IOException {
        Path sent = sentWithSlips();

        assertThat(returned(sent)).isEqualTo(returned(sent));
    }

    @Test
    void forAFileThatCannotBeOpenedANewWorkbookGoesBack() throws IOException {
        Path text = Files.writeString(folder.resolve("text.xlsx"), "这不是工作簿");
        Receipt receipt = FilledForm.admit(text, Map.of());

        ReturnedWorkbook returned = ReturnedWorkbook.of(text, Remarks.of(receipt));

        assertThat(receipt).isInstanceOf(Refusal.class);
        assertThat(returned.isOwn()).isFalse();
        try (XSSFWorkbook workbook = open(returned.bytes())) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
            assertThat(line(workbook.getSheetAt(0), 5)).contains("阻断", "整个文件", "不是工作簿");
        }
    }

    @Test
    void thePageSaysTheSameAndEscapesWhatWasTyped() throws IOException {
        Receipt receipt =
                FilledForm.complete().with("进展情况", "M4", "<script>约三百</script>").sent(folder);

        String page = RemarksPage.html(Remarks.of(receipt));

        assertThat(page)
                .contains("通州区2022年6月填报表退回意见", "进展情况!M4", "&lt;script&gt;约三百")
                .doesNotContain("<script>");
    }

    @Test
    void libreOfficeReadsTheSameFromWhatGoesBack() throws IOException, InterruptedException {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice"))),
                "skipped: no soffice on the PATH");
        Path sent = elaborate();
        Path back = Files.write(
                folder.resolve("back.xlsx"),
                ReturnedWorkbook.of(sent, Remarks.of(FilledForm.admit(sent, Map.of())))
                        .bytes());

        Map<String, String> before = sheetsInLibreOffice(sent, folder.resolve("one"));
        Map<String, String> after = sheetsInLibreOffice(back, folder.resolve("other"));

        assertThat(before).hasSizeGreaterThan(3);
        assertThat(after.remove("退回意见")).contains("AMOUNT-NUMBER");
        assertThat(after).isEqualTo(before);
    }

    /** Every sheet as CSV, as LibreOffice shows it, by sheet name. */
    private Map<String, String> sheetsInLibreOffice(Path workbook, Path to) throws IOException, InterruptedException {
        Process office = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
                        "--outdir",
                        to.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
        Map<String, String> sheets = new TreeMap<>();
        try (Stream<Path> files = Files.list(to)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                sheets.put(name.substring(name.indexOf('-') + 1, name.length() - 4), Files.readString(file));
            }
        }
        return sheets;
    }

    private Path sentWithSlips() throws IOException {
        FilledForm.complete()
                .with("进展情况", "M4", "约三百")
                .row(6, "因选址未定而推迟。", "", "滞后")
                .sent(folder);
        return folder.resolve("sent.xlsx");
    }

    private byte[] returned(Path sent) {
        return ReturnedWorkbook.of(sent, Remarks.of(FilledForm.admit(sent, Map.of())))
                .bytes();
    }

    /** With much of what a clerk's workbook may have beside the form. */
    private Path elaborate() throws IOException {
        sentWithSlips();
        try (XSSFWorkbook workbook = open(Files.readAllBytes(folder.resolve("sent.xlsx")))) {
            XSSFSheet progress = workbook.getSheet("进展情况");
            Row row = progress.getRow(3);
            row.createCell(19).setCellFormula("SUM(A4:A7)*2");
            row.createCell(20).setCellValue(0.93);
            XSSFCellStyle percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
            percent.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
            percent.setFillPattern(FillPatternType.THIN_HORZ_BANDS);
            row.getCell(20).setCellStyle(percent);
            XSSFRichTextString rich = new XSSFRichTextString("红字与黑字");
            var red = workbook.createFont();
            red.setColor(IndexedColors.RED.getIndex());
            rich.applyFont(0, 2, red);
            row.createCell(21).setCellValue(rich);
            progress.addMergedRegion(CellRangeAddress.valueOf("O6:O7"));
            progress.getRow(5).setZeroHeight(true);
            progress.setColumnWidth(25, 5000);
            progress.setColumnHidden(26, true);
            progress.createFreezePane(2, 3);
            progress.setAutoFilter(CellRangeAddress.valueOf("A3:Q7"));
            comment(workbook, progress, "D5", "本单位自己的批注");
            comment(workbook, progress, "M4", "请核");
            ConditionalFormattingRule rule =
                    progress.getSheetConditionalFormatting().createConditionalFormattingRule("$M4>10");
            rule.createPatternFormatting().setFillBackgroundColor(IndexedColors.YELLOW.getIndex());
            progress.getSheetConditionalFormatting()
                    .addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("M4:M7")}, rule);
            int picture = workbook.addPicture(new byte[] {1, 2, 3}, XSSFWorkbook.PICTURE_TYPE_PNG);
            workbook.getSheet("指标")
                    .createDrawingPatriarch()
                    .createPicture(new XSSFClientAnchor(0, 0, 0, 0, 12, 1, 13, 4), picture);
            XSSFName name = workbook.createName();
            name.setNameName("本单位的名称");
            name.setRefersToFormula("进展情况!$A$4:$A$7");
            workbook.setPrintArea(workbook.getSheetIndex("指标"), "$A$1:$K$8");
            XSSFSheet notes = workbook.createSheet("本单位备查");
            notes.createRow(0).createCell(0).setCellValue("不要动");
            workbook.setSheetHidden(workbook.getSheetIndex(notes), true);
            Path file = folder.resolve("elaborate.xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
            return file;
        }
    }

    private static void comment(XSSFWorkbook workbook, XSSFSheet sheet, String address, String text) {
        CellAddress place = new CellAddress(address);
        XSSFClientAnchor anchor = new XSSFClientAnchor(
                0, 0, 0, 0, place.getColumn(), place.getRow(), place.getColumn() + 2, place.getRow() + 2);
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(workbook.getCreationHelper().createRichTextString(text));
        comment.setAuthor("李四");
        comment.setAddress(place);
    }

    /** Everything POI can tell of a sheet but the fills and comments of cells in question. */
    private static Map<String, String> contents(Sheet sheet) {
        Map<String, String> contents = new LinkedHashMap<>();
        XSSFSheet own = (XSSFSheet) sheet;
        for (Row row : sheet) {
            contents.put("row " + row.getRowNum(), row.getHeight() + " " + row.getZeroHeight());
            for (Cell cell : row) {
                XSSFCell one = (XSSFCell) cell;
                boolean inQuestion = fill(own, one.getReference()).matches("FFFFC7CD|FFFFEB9B|FFDDEBF6")
                        || one.getReference().matches("M4|O6");
                contents.put(
                        one.getReference(),
                        one.getCellType() + " " + one.getRawValue() + " " + one + " "
                                + style(one.getCellStyle(), !inQuestion));
            }
        }
        for (int column = 0; column < 30; column++) {
            contents.put("column " + column, sheet.getColumnWidth(column) + " " + sheet.isColumnHidden(column));
        }
        contents.put("merged", sheet.getMergedRegions().toString());
        contents.put(
                "validations",
                own.getDataValidations().stream()
                        .map(one -> Arrays.toString(one.getRegions().getCellRangeAddresses())
                                + String.valueOf(one.getValidationConstraint().getFormula1()))
                        .toList()
                        .toString());
        contents.put("protected", String.valueOf(sheet.getProtect()));
        contents.put("pane", String.valueOf(sheet.getPaneInformation()).replaceAll("@.*", ""));
        contents.put(
                "conditional",
                String.valueOf(sheet.getSheetConditionalFormatting().getNumConditionalFormattings()));
        return contents;
    }

    private static String style(XSSFCellStyle style, boolean withFill) {
        return style.getDataFormatString()
                + style.getFont().getCTFont()
                + style.getAlignment()
                + style.getVerticalAlignment()
                + style.getWrapText()
                + style.getLocked()
                + style.getBorderTop()
                + style.getBorderBottom()
                + style.getBorderLeft()
                + style.getBorderRight()
                + (withFill ? style.getFillPattern() + String.valueOf(colour(style)) : "");
    }

    private static String colour(XSSFCellStyle style) {
        return Optional.ofNullable(style.getFillForegroundColorColor())
                .map(color -> String.valueOf(color.getARGBHex()))
                .orElse("");
    }

    private static Map<String, String> names(XSSFWorkbook workbook) {
        Map<String, String> names = new TreeMap<>();
        workbook.getAllNames()
                .forEach(name -> names.put(
                        name.getNameName() + (name.getSheetIndex() < 0 ? "" : "@" + name.getSheetName()),
                        name.getRefersToFormula()));
        return names;
    }

    private static String fill(XSSFSheet sheet, String address) {
        CellAddress place = new CellAddress(address);
        return colour(sheet.getRow(place.getRow()).getCell(place.getColumn()).getCellStyle());
    }

    private static String comment(XSSFSheet sheet, String address) {
        return sheet.getCellComment(new CellAddress(address)).getString().getString();
    }

    private static List<String> line(XSSFSheet sheet, int row) {
        return Stream.iterate(0, column -> column < 7, column -> column + 1)
                .map(column -> sheet.getRow(row).getCell(column).getStringCellValue())
                .toList();
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static Map<String, byte[]> parts(byte[] zipped) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (InputStream in = new ByteArrayInputStream(zipped);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
