package org.yuebao.ingest.admit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How each workbook of the corpus is made: by POI, by hand from POI's parts, or once by LibreOffice and kept. */
final class CorpusRecipes {

    /** Makes one file in a folder. */
    @FunctionalInterface
    private interface Recipe {
        Path make(Path folder) throws IOException;
    }

    private static final String PROGRESS = "进展情况";

    private static final Map<String, Recipe> RECIPES = recipes();

    /** Ending by id, of what LibreOffice makes of another specimen. */
    static final Map<String, String> BY_LIBREOFFICE = byLibreOffice();

    private CorpusRecipes() {}

    static List<String> ids() {
        return java.util.stream.Stream.concat(RECIPES.keySet().stream(), BY_LIBREOFFICE.keySet().stream())
                .toList();
    }

    static Path file(String id, Path folder) throws IOException {
        Recipe recipe = RECIPES.get(id);
        if (recipe != null) {
            return recipe.make(folder);
        }
        String kept = "libreoffice/" + id + "." + Objects.requireNonNull(BY_LIBREOFFICE.get(id), id);
        try (InputStream in = Objects.requireNonNull(CorpusRecipes.class.getResourceAsStream(kept), kept)) {
            Path file = folder.resolve("kept");
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        }
    }

    private static Map<String, String> byLibreOffice() {
        Map<String, String> made = new LinkedHashMap<>();
        for (String id : List.of(
                "numbers",
                "columns-moved",
                "header-of-two-rows",
                "text-merged",
                "percent",
                "hidden-rows",
                "formulas",
                "error-cell",
                "rich-text",
                "dates-from-1904")) {
            made.put("lo-xls-" + id, "xls");
        }
        for (String id : List.of(
                "numbers",
                "formulas",
                "error-cell",
                "rich-text",
                "hidden-rows",
                "foot",
                "full-width",
                "dates-from-1904",
                "no-hidden-sheet")) {
            made.put("lo-xlsx-" + id, "xlsx");
        }
        return made;
    }

    private static Map<String, Recipe> recipes() {
        Map<String, Recipe> made = new LinkedHashMap<>();
        made.put("plain", form(form -> form));
        made.put("numbers", form(CorpusRecipes::numbers));
        made.put("row-inserted", form(form -> form.rowInsertedAbove(PROGRESS, 5)));
        made.put(
                "rows-renumbered",
                form(form -> form.with(PROGRESS, "A4", 2)
                        .with(PROGRESS, "A5", 3)
                        .with(PROGRESS, "A6", 4)
                        .with(PROGRESS, "A7", 1)));
        made.put("columns-moved", sheet(sheet -> swap(sheet, "J", "O")));
        made.put("column-added", sheet(sheet -> sheet.shiftColumns(9, 16, 1)));
        made.put("title-rows-above", sheet(sheet -> sheet.shiftRows(0, sheet.getLastRowNum(), 3)));
        made.put("sheet-renamed", book(book -> book.setSheetName(book.getSheetIndex(PROGRESS), "Sheet2")));
        made.put("sheet-copied-and-hidden", book(book -> {
            book.setSheetName(book.getSheetIndex(PROGRESS), "6月");
            book.cloneSheet(book.getSheetIndex("6月"), "备份");
            book.setSheetHidden(book.getSheetIndex("备份"), true);
        }));
        made.put("sheet-copied", book(book -> {
            book.setSheetName(book.getSheetIndex(PROGRESS), "6月");
            book.cloneSheet(book.getSheetIndex("6月"), "6月 (2)");
        }));
        made.put(
                "header-synonyms",
                form(form -> form.with(PROGRESS, "J3", "工作进展")
                        .with(PROGRESS, "M3", "累计完成数")
                        .with(PROGRESS, "O3", "进展状态")
                        .with(PROGRESS, "Q3", "下一步措施")
                        .with("指标", "F3", "1—6月累计值")
                        .with("指标", "J3", "上年同期")));
        made.put(
                "header-line-breaks",
                form(form -> form.with(PROGRESS, "M3", "累计\n完成量")
                        .with(PROGRESS, "O3", " 状 态 ")
                        .with(PROGRESS, "J3", "本月进展情况（必填）")));
        made.put("header-of-two-rows", sheet(CorpusRecipes::headerOfTwoRows));
        made.put("header-repeated", sheet(sheet -> repeatHeader(sheet, 5)));
        made.put("column-missing", form(form -> form.with(PROGRESS, "M3", "数量")));
        made.put("minor-column-missing", form(form -> form.with(PROGRESS, "Q3", "甲")));
        made.put("column-twice", form(form -> form.with(PROGRESS, "J3", "工作进展").with(PROGRESS, "L3", "完成情况")));
        made.put("no-hidden-sheet", form(form -> form.without("_yuebao")));
        made.put(
                "no-hidden-sheet-month-as-figures",
                form(form -> form.without("_yuebao").with("填报信息", "B5", "2022-06")));
        made.put(
                "no-hidden-sheet-month-in-numerals",
                form(form -> form.without("_yuebao").with("填报信息", "B5", "二〇二二年六月")));
        made.put(
                "no-hidden-sheet-month-alone",
                form(form -> form.without("_yuebao").with("填报信息", "B5", "6月份")));
        made.put(
                "no-hidden-sheet-month-as-date",
                form(form ->
                        form.without("_yuebao").edited(book -> date(book, "填报信息", "B5", LocalDate.of(2022, 6, 1)))));
        made.put(
                "no-hidden-sheet-short-name",
                form(form -> form.without("_yuebao").with("填报信息", "B4", " 通州 ")));
        made.put(
                "no-hidden-sheet-head-renamed",
                form(form ->
                        form.without("_yuebao").edited(book -> book.setSheetName(book.getSheetIndex("填报信息"), "封面"))));
        made.put(
                "told-by-file-name",
                form(form -> form.without("_yuebao").with("填报信息", "B4", "").with("填报信息", "B5", "")));
        made.put(
                "told-above-the-table",
                form(form -> form.without("_yuebao").without("填报信息").with(PROGRESS, "A2", "填报单位：通州区　　报告月份：2022年6月")));
        made.put("told-nowhere", form(form -> form.without("_yuebao").with("填报信息", "B4", "")));
        made.put("unit-contradicted", form(form -> form.with("填报信息", "B4", "怀柔区")));
        made.put("month-contradicted", form(form -> form.with("填报信息", "B5", "2022年5月")));
        made.put("file-of-another-name", form(form -> form));
        made.put("hidden-rows", sheet(sheet -> sheet.getRow(5).setZeroHeight(true)));
        made.put("filtered", sheet(sheet -> {
            sheet.setAutoFilter(CellRangeAddress.valueOf("A3:Q7"));
            sheet.getRow(4).setZeroHeight(true);
            sheet.getRow(5).setZeroHeight(true);
        }));
        made.put("text-merged", sheet(sheet -> merge(sheet, "J5:J6")));
        made.put("status-merged", sheet(sheet -> merge(sheet, "O5:O6")));
        made.put("amount-merged", sheet(sheet -> merge(sheet, "M4:M5")));
        made.put("amount-merged-over-two-that-ask", sheet(sheet -> merge(sheet, "M4:M7")));
        made.put("measure-merged", book(book -> {
            book.removeSheetAt(book.getSheetIndex("_yuebao"));
            merge(book.getSheet(PROGRESS), "D4:D6");
        }));
        made.put("measure-unmerged", book(book -> {
            book.removeSheetAt(book.getSheetIndex("_yuebao"));
            book.getSheet(PROGRESS).getRow(4).getCell(3).setBlank();
            book.getSheet(PROGRESS).getRow(5).getCell(3).setBlank();
        }));
        made.put("foot", sheet(sheet -> text(sheet, 8, 0, "填报人：张三　　联系电话：010-00000000　　填报日期：2022年7月4日（盖章）")));
        made.put("row-of-ones-own", sheet(sheet -> {
            text(sheet, 7, 3, "组织其他工作若干");
            text(sheet, 7, 9, "已组织。");
            text(sheet, 7, 14, "已完成");
        }));
        made.put("row-repeated", sheet(sheet -> copyRow(sheet, 3, 7)));
        made.put(
                "row-repeated-empty-first",
                form(form -> form.edited(book -> {
                    copyRow(book.getSheet(PROGRESS), 3, 7);
                    for (int column : new int[] {9, 12, 14}) {
                        book.getSheet(PROGRESS).getRow(3).getCell(column).setBlank();
                    }
                })));
        made.put("measure-reworded", form(form -> form.without("_yuebao").with(PROGRESS, "D7", "全年检测水样230组")));
        made.put(
                "measure-cut-short", form(form -> form.without("_yuebao").with(PROGRESS, "D4", "全年人工检查重型柴油车180万辆次以上")));
        made.put(
                "indicator-with-subscript", form(form -> form.without("_yuebao").with("指标", "B4", "PM₂.₅ 年均浓度")));
        made.put("indicator-of-ones-own", book(book -> {
            Sheet sheet = book.getSheet("指标");
            text(sheet, 8, 1, "绿化覆盖率");
            text(sheet, 8, 5, "48");
        }));
        made.put("formulas", book(CorpusRecipes::formulas));
        made.put(
                "formula-never-calculated",
                parts(all -> everySheet(
                        all,
                        xml -> xml.replaceFirst(
                                "<c r=\"M4\"( s=\"\\d+\")? t=\"s\"><v>\\d+</v>", "<c r=\"M4\"$1><f>10+3.9</f>"))));
        made.put("error-cell", sheet(sheet -> cell(sheet, "M4").setCellErrorValue(FormulaError.REF.getCode())));
        made.put("rich-text", book(book -> {
            XSSFRichTextString text = new XSSFRichTextString("13.9万辆次");
            text.applyFont(0, 4, book.createFont());
            book.getSheet(PROGRESS).getRow(3).getCell(12).setCellValue(text);
        }));
        made.put("percent", book(book -> format(book, "指标", "F5", 0.779, "0.0%")));
        made.put("shown-rounded", book(book -> format(book, PROGRESS, "M4", 13.9, "0")));
        made.put("shown-in-thousands", book(book -> format(book, PROGRESS, "M4", 13900, "0.0,")));
        made.put("unit-in-format", book(book -> format(book, PROGRESS, "M7", 12, "0\"组\"")));
        made.put("date-for-an-amount", book(book -> date(book, PROGRESS, "M4", LocalDate.of(2022, 6, 30))));
        made.put("dates-from-1904", book(book -> {
            book.getCTWorkbook().getWorkbookPr().setDate1904(true);
            date(book, "填报信息", "B10", LocalDate.of(2022, 7, 4));
            numbersIn(book);
        }));
        made.put("ten-thousands", form(form -> form.with(PROGRESS, "M4", "13.9万")));
        made.put("smaller-unit", form(form -> form.with(PROGRESS, "M4", "139000辆次")));
        made.put(
                "full-width",
                form(form -> form.with(PROGRESS, "M4", "１３．９ 万辆次")
                        .with("指标", "F5", "７７．９％")
                        .with("指标", "F6", "100（42.8，0）")));
        made.put("thousands", form(form -> form.with(PROGRESS, "M7", "1,250组")));
        made.put("about", form(form -> form.with(PROGRESS, "M7", "约12组")));
        made.put("some-more", form(form -> form.with(PROGRESS, "M7", "12组左右")));
        made.put("bound", form(form -> form.with("指标", "F7", ">93")));
        made.put("bound-in-percent", form(form -> form.with("指标", "F7", "≥93%")));
        made.put("amount-in-words", form(form -> form.with(PROGRESS, "M7", "已完成12组")));
        made.put("other-unit", form(form -> form.with(PROGRESS, "M7", "12吨")));
        made.put("two-numbers", form(form -> form.with(PROGRESS, "M7", "12 15")));
        made.put("nothing", form(form -> form.with(PROGRESS, "M7", "无").with("指标", "F8", "—")));
        made.put("zero", form(form -> form.with(PROGRESS, "M7", "0").with("指标", "F8", 0)));
        made.put("blank-amount", form(form -> form.with(PROGRESS, "M7", "").with("指标", "F8", "")));
        made.put("status-synonyms", form(form -> form.with(PROGRESS, "O5", "办结").with(PROGRESS, "O6", "有序推进。")));
        made.put("status-unknown", form(form -> form.with(PROGRESS, "O5", "差不多")));
        made.put("macros", CorpusRecipes::macros);
        made.put("xls", folder -> xls(folder, numbers(FilledForm.complete())));
        made.put("et", folder -> xls(folder, FilledForm.complete()));
        made.put("csv-gb18030", folder -> csv(folder, ",", "GB18030", ""));
        made.put("csv-utf-8", folder -> csv(folder, ",", "UTF-8", ""));
        made.put("csv-utf-8-marked", folder -> csv(folder, ",", "UTF-8", "\uFEFF"));
        made.put("csv-semicolons", folder -> csv(folder, ";", "UTF-8", "\uFEFF"));
        made.put("csv-tabs-utf-16", folder -> csv(folder, "\t", "UTF-16LE", "\uFEFF"));
        made.put("inline-strings", parts(CorpusRecipes::inlineStrings));
        made.put("no-dimension", parts(all -> everySheet(all, xml -> xml.replaceAll("<dimension[^>]*/>", ""))));
        made.put(
                "no-addresses",
                parts(all -> everySheet(all, xml -> xml.replaceAll("(<(?:c|row)) r=\"[A-Z]*\\d+\"", "$1"))));
        made.put(
                "prefixes",
                parts(all -> everySheet(
                        all, xml -> xml.replaceAll("<(/?)([a-zA-Z])", "<$1x:$2").replace("xmlns=", "xmlns:x="))));
        made.put(
                "strict",
                parts(all -> every(
                        all,
                        xml -> xml.replace(
                                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                                .replace(
                                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                        "http://purl.oclc.org/ooxml/officeDocument/relationships"))));
        made.put(
                "absolute-targets",
                parts(all -> part(
                        all, "xl/_rels/workbook.xml.rels", xml -> xml.replaceAll("Target=\"(?!/)", "Target=\"/xl/"))));
        made.put(
                "phonetic-guides",
                parts(
                        all -> part(
                                all,
                                "xl/sharedStrings.xml",
                                xml -> xml.replace(
                                        "推进中</t></si>",
                                        "推进中</t><rPh sb=\"0\" eb=\"3\"><t>tuijinzhong</t></rPh><phoneticPr fontId=\"1\"/></si>"))));
        made.put(
                "back-slashes",
                parts(all -> renamed(all, name -> name.startsWith("xl/worksheets/") ? name.replace('/', '\\') : name)));
        made.put(
                "other-capitals",
                parts(all ->
                        renamed(all, name -> name.equals("xl/sharedStrings.xml") ? "xl/SharedStrings.xml" : name)));
        made.put("whitespace-in-xml", parts(all -> everySheet(all, xml -> xml.replace("><", ">\r\n  <"))));
        made.put("no-shared-strings", parts(all -> {
            all.remove("xl/sharedStrings.xml");
            return all;
        }));
        made.put("locked", CorpusRecipes::locked);
        made.put("cut-off", folder -> {
            Path whole = FilledForm.complete().to(folder.resolve("whole"));
            byte[] bytes = Files.readAllBytes(whole);
            return Files.write(folder.resolve("cut"), Arrays.copyOf(bytes, bytes.length / 2));
        });
        made.put(
                "web-page",
                folder -> Files.writeString(
                        folder.resolve("page"), "<html><body><table><tr><td>序号</td></tr></table></body></html>"));
        made.put("pdf", folder -> Files.writeString(folder.resolve("pdf"), "%PDF-1.4\n1 0 obj\n"));
        made.put(
                "external-entity",
                parts(all -> part(
                        all,
                        "xl/sharedStrings.xml",
                        xml -> xml.replaceFirst(
                                        "<sst", "<!DOCTYPE sst [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><sst")
                                .replaceFirst("<t>", "<t>&e;"))));
        return made;
    }

    private static Recipe form(UnaryOperator<FilledForm> edit) {
        return folder -> edit.apply(FilledForm.complete()).to(folder.resolve("form.xlsx"));
    }

    private static Recipe book(Consumer<XSSFWorkbook> edit) {
        return form(form -> form.edited(edit));
    }

    private static Recipe sheet(Consumer<XSSFSheet> edit) {
        return book(book -> edit.accept(book.getSheet(PROGRESS)));
    }

    private static FilledForm numbers(FilledForm form) {
        return form.edited(CorpusRecipes::numbersIn);
    }

    private static void numbersIn(XSSFWorkbook book) {
        cell(book.getSheet(PROGRESS), "M4").setCellValue(13.9);
        cell(book.getSheet(PROGRESS), "M7").setCellValue(12);
        cell(book.getSheet("指标"), "F4").setCellValue(33);
        cell(book.getSheet("指标"), "F5").setCellValue(77.9);
        cell(book.getSheet("指标"), "G5").setCellValue(141);
        cell(book.getSheet("指标"), "H5").setCellValue(181);
        cell(book.getSheet("指标"), "F8").setCellValue(4.6 + 9.3);
    }

    private static void formulas(XSSFWorkbook book) {
        cell(book.getSheet(PROGRESS), "M4").setCellFormula("10+3.9");
        cell(book.getSheet(PROGRESS), "O4").setCellFormula("\"推进\"&\"中\"");
        cell(book.getSheet("指标"), "F8").setCellFormula("进展情况!M4");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    private static Cell cell(Sheet sheet, String address) {
        CellReference place = new CellReference(address);
        return sheet.getRow(place.getRow()).getCell(place.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static void text(Sheet sheet, int rowIndex, int column, String text) {
        Row row = sheet.getRow(rowIndex) == null ? sheet.createRow(rowIndex) : sheet.getRow(rowIndex);
        row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text);
    }

    private static void date(Workbook book, String sheet, String address, LocalDate date) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
        cell(book.getSheet(sheet), address).setCellValue(date);
        cell(book.getSheet(sheet), address).setCellStyle(style);
    }

    private static void format(Workbook book, String sheet, String address, double value, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell(book.getSheet(sheet), address).setCellValue(value);
        cell(book.getSheet(sheet), address).setCellStyle(style);
    }

    /** As Excel does: only the first cell keeps its content. */
    private static void merge(XSSFSheet sheet, String range) {
        CellRangeAddress area = CellRangeAddress.valueOf(range);
        for (int row = area.getFirstRow(); row <= area.getLastRow(); row++) {
            if (row > area.getFirstRow()) {
                sheet.getRow(row).getCell(area.getFirstColumn()).setBlank();
            }
        }
        sheet.addMergedRegion(area);
    }

    private static void swap(XSSFSheet sheet, String one, String other) {
        int left = CellReference.convertColStringToIndex(one);
        int right = CellReference.convertColStringToIndex(other);
        for (Row row : sheet) {
            if (row.getRowNum() > 1) {
                String kept = row.getCell(left).getStringCellValue();
                row.getCell(left).setCellValue(row.getCell(right).getStringCellValue());
                row.getCell(right).setCellValue(kept);
            }
        }
    }

    /** 完成情况 over 累计完成量, 计量单位 and 状态, which stand in a row of their own below. */
    private static void headerOfTwoRows(XSSFSheet sheet) {
        sheet.shiftRows(3, sheet.getLastRowNum(), 1);
        Row lower = sheet.createRow(3);
        for (int column = 12; column <= 14; column++) {
            lower.createCell(column)
                    .setCellValue(sheet.getRow(2).getCell(column).getStringCellValue());
        }
        sheet.getRow(2).getCell(12).setCellValue("完成情况");
        sheet.getRow(2).getCell(13).setBlank();
        sheet.getRow(2).getCell(14).setBlank();
        sheet.addMergedRegion(CellRangeAddress.valueOf("M3:O3"));
        for (String column : List.of("A", "D", "J", "P", "Q")) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(column + "3:" + column + "4"));
        }
    }

    private static void repeatHeader(XSSFSheet sheet, int at) {
        sheet.shiftRows(at, sheet.getLastRowNum(), 1);
        Row row = sheet.createRow(at);
        sheet.getRow(2).forEach(cell -> row.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue()));
    }

    private static void copyRow(Sheet sheet, int from, int to) {
        Row row = sheet.createRow(to);
        sheet.getRow(from).forEach(cell -> {
            Cell copy = row.createCell(cell.getColumnIndex());
            switch (cell.getCellType()) {
                case NUMERIC -> copy.setCellValue(cell.getNumericCellValue());
                case STRING -> copy.setCellValue(cell.getStringCellValue());
                default -> copy.setBlank();
            }
        });
    }

    private static Path macros(Path folder) throws IOException {
        return FilledForm.complete()
                .edited(book -> {
                    try {
                        book.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .to(folder.resolve("macros.xlsm"));
    }

    /** The same cells in the binary form. */
    private static Path xls(Path folder, FilledForm form) throws IOException {
        Path file = folder.resolve("old.xls");
        try (HSSFWorkbook old = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            form.edited(book -> book.forEach(sheet -> {
                Sheet copy = old.createSheet(sheet.getSheetName());
                for (Row row : sheet) {
                    copyRow(sheet, copy, row.getRowNum());
                }
            }));
            old.write(out);
        }
        return file;
    }

    private static void copyRow(Sheet from, Sheet to, int rowIndex) {
        Row row = to.createRow(rowIndex);
        from.getRow(rowIndex).forEach(cell -> {
            switch (cell.getCellType()) {
                case NUMERIC -> row.createCell(cell.getColumnIndex()).setCellValue(cell.getNumericCellValue());
                case STRING -> row.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue());
                default -> {}
            }
        });
    }

    /** 进展情况 as Excel saves it as text. */
    private static Path csv(Path folder, String separator, String charset, String mark) throws IOException {
        DataFormatter formatter = new DataFormatter();
        StringBuilder text = new StringBuilder(mark);
        FilledForm.complete()
                .edited(book -> StreamSupport.stream(book.getSheet(PROGRESS).spliterator(), false)
                        .forEach(row -> text.append(java.util.stream.IntStream.range(0, 17)
                                        .mapToObj(column -> formatter.formatCellValue(row.getCell(column)))
                                        .map(field -> field.matches("[^\",;\t\n]*")
                                                ? field
                                                : "\"" + field.replace("\"", "\"\"") + "\"")
                                        .collect(Collectors.joining(separator)))
                                .append("\r\n")));
        return Files.write(folder.resolve("text.csv"), text.toString().getBytes(Charset.forName(charset)));
    }

    private static Path locked(Path folder) throws IOException {
        Path file = folder.resolve("locked.xlsx");
        try (POIFSFileSystem compound = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("123456");
            try (OutputStream encrypted = encryptor.getDataStream(compound)) {
                Files.copy(FilledForm.complete().to(folder.resolve("open.xlsx")), encrypted);
            }
            compound.writeFilesystem(out);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
        return file;
    }

    private static Recipe parts(UnaryOperator<Map<String, String>> edit) {
        return folder -> {
            Path whole = FilledForm.complete().to(folder.resolve("whole.xlsx"));
            Map<String, String> parts = new LinkedHashMap<>();
            try (ZipFile zip = new ZipFile(whole.toFile())) {
                for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                    parts.put(
                            entry.getName(),
                            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            Path file = folder.resolve("by-hand.xlsx");
            try (OutputStream out = Files.newOutputStream(file);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, String> part : edit.apply(parts).entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
            return file;
        };
    }

    private static Map<String, String> part(Map<String, String> parts, String name, UnaryOperator<String> edit) {
        parts.computeIfPresent(name, (key, xml) -> edit.apply(xml));
        return parts;
    }

    private static Map<String, String> every(Map<String, String> parts, UnaryOperator<String> edit) {
        parts.replaceAll((name, xml) -> edit.apply(xml));
        return parts;
    }

    private static Map<String, String> everySheet(Map<String, String> parts, UnaryOperator<String> edit) {
        parts.replaceAll((name, xml) -> name.startsWith("xl/worksheets/sheet") ? edit.apply(xml) : xml);
        return parts;
    }

    private static Map<String, String> renamed(Map<String, String> parts, Function<String, String> edit) {
        Map<String, String> renamed = new LinkedHashMap<>();
        parts.forEach((name, xml) -> renamed.put(edit.apply(name), xml));
        return renamed;
    }

    /** As Google Sheets and many libraries write: no common list of texts. */
    private static Map<String, String> inlineStrings(Map<String, String> parts) {
        List<String> strings = Pattern.compile("<si>(.*?)</si>", Pattern.DOTALL)
                .matcher(Objects.requireNonNull(parts.remove("xl/sharedStrings.xml")))
                .results()
                .map(match -> match.group(1))
                .toList();
        part(parts, "[Content_Types].xml", xml -> xml.replaceAll("<Override[^>]*sharedStrings[^>]*/>", ""));
        part(parts, "xl/_rels/workbook.xml.rels", xml -> xml.replaceAll("<Relationship [^>]*sharedStrings[^>]*/>", ""));
        return everySheet(
                parts,
                xml -> Pattern.compile("t=\"s\"([^>]*)><v>(\\d+)</v>")
                        .matcher(xml)
                        .replaceAll(match -> java.util.regex.Matcher.quoteReplacement("t=\"inlineStr\"" + match.group(1)
                                + "><is>" + strings.get(Integer.parseInt(match.group(2))) + "</is>")));
    }
}
