package org.yuebao.ingest.remark;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yuebao.ingest.check.CheckCatalogue;
import org.yuebao.ingest.check.Rule;
import org.yuebao.ingest.form.StableWorkbook;

/** The catalogue of checks (检查规则清单), made from the rules themselves: as a workbook, and as a page for a browser. */
public final class RuleBook {

    public static final String TITLE = "检查规则清单";

    private static final List<String> HEADERS = List.of("序号", "阶段", "级别", "编码", "检查什么", "说明", "错误示例", "正确示例");
    private static final int[] WIDTHS = {6, 7, 7, 27, 24, 62, 34, 34};
    /** The same rules give the same bytes. */
    private static final Instant MADE_AT = Instant.parse("2022-01-01T00:00:00Z");

    /** What each severity means for a file. */
    public static final String SEVERITIES =
            "级别：阻断＝整份文件退回，不算报送；错误＝该值不计入，其余照收；警告＝照收并标出，请核对；提示＝仅供参考。警告和提示可由编制单位互相调整，也可经批准对某单位某月豁免。";

    private final CheckCatalogue catalogue;

    public RuleBook(CheckCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The stream is left open. */
    public void writeWorkbook(OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet(TITLE);
            XSSFCellStyle plain = style(workbook, false, "");
            XSSFCellStyle header = style(workbook, true, "D9E2EC");
            for (int column = 0; column < WIDTHS.length; column++) {
                sheet.setColumnWidth(column, WIDTHS[column] * 256);
            }
            XSSFCellStyle title = workbook.createCellStyle();
            XSSFFont large = workbook.createFont();
            large.setBold(true);
            large.setFontHeightInPoints((short) 16);
            title.setFont(large);
            XSSFCellStyle wrapped = workbook.createCellStyle();
            wrapped.setWrapText(true);
            wrapped.setVerticalAlignment(VerticalAlignment.TOP);
            cell(sheet.createRow(0), 0, TITLE, title);
            XSSFRow note = sheet.createRow(1);
            cell(note, 0, SEVERITIES, wrapped);
            note.setHeightInPoints(32);
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, HEADERS.size() - 1));
            XSSFRow heads = sheet.createRow(2);
            for (int column = 0; column < HEADERS.size(); column++) {
                cell(heads, column, HEADERS.get(column), header);
            }
            int number = 0;
            for (Rule rule : CheckCatalogue.rules()) {
                XSSFRow row = sheet.createRow(3 + number);
                number++;
                List<String> texts = texts(number, rule);
                for (int column = 0; column < texts.size(); column++) {
                    cell(row, column, texts.get(column), plain);
                }
                row.setHeightInPoints(17f * lines(texts) + 4);
            }
            sheet.createFreezePane(0, 3);
            sheet.setAutoFilter(new CellRangeAddress(2, 2 + number, 0, HEADERS.size() - 1));
            sheet.setRepeatingRows(new CellRangeAddress(2, 2, 0, 0));
            sheet.getPrintSetup().setLandscape(true);
            sheet.getPrintSetup().setPaperSize((short) 9); // A4
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitWidth((short) 1);
            sheet.getPrintSetup().setFitHeight((short) 0);
            StableWorkbook.save(workbook, MADE_AT, out);
        }
    }

    /** A whole page; nothing is fetched from elsewhere. */
    public String page() {
        HtmlPage page = new HtmlPage(TITLE, true);
        page.paragraph(SEVERITIES);
        CheckCatalogue.byStage().forEach((stage, rules) -> {
            page.heading(stage.chinese() + "：" + stage.meaning());
            page.table(
                    List.of("级别", "编码", "检查什么", "说明", "错误示例", "正确示例"),
                    rules.stream().map(rule -> texts(0, rule).subList(2, 8)).toList());
        });
        return page.html();
    }

    private List<String> texts(int number, Rule rule) {
        return List.of(
                String.valueOf(number),
                rule.stage().chinese(),
                catalogue.severityOf(rule).chinese(),
                rule.code().value(),
                rule.title(),
                rule.explanation(),
                rule.example().wrong(),
                rule.example().right());
    }

    /** Of the row: Chinese characters are two wide. */
    private static int lines(List<String> texts) {
        int most = 1;
        for (int column = 0; column < texts.size(); column++) {
            int width = texts.get(column)
                    .codePoints()
                    .map(point -> point < 0x2E80 ? 1 : 2)
                    .sum();
            most = Math.max(most, (width + WIDTHS[column] - 3) / (WIDTHS[column] - 2));
        }
        return most;
    }

    private static void cell(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, boolean bold, String fill) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        if (bold) {
            XSSFFont font = workbook.createFont();
            font.setBold(true);
            style.setFont(font);
        }
        if (!fill.isEmpty()) {
            style.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex(fill), null));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
