package org.yuebao.ingest.remark;

import java.util.List;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.submission.SourceCell;

/** The first sheet of a returned workbook: every finding on a line, with a link to its cell. Ready to be printed on A4. */
final class FindingsSheet {

    static final String NAME = "退回意见";

    private static final List<String> HEADERS = List.of("序号", "级别", "位置", "填报内容", "问题", "请这样改", "规则");
    private static final int[] WIDTHS = {6, 7, 20, 24, 50, 44, 27};
    private static final String COLUMNS = "ABCDEFG";
    private static final int FIRST_ROW = 6;

    private final Remarks remarks;
    private final StylePart styles;
    private final boolean linked;
    private final StringBuilder links = new StringBuilder();

    /** @param linked whether the cells are in the same workbook */
    FindingsSheet(Remarks remarks, StylePart styles, boolean linked) {
        this.remarks = remarks;
        this.styles = styles;
        this.linked = linked;
    }

    String xml(String namespace) throws NotEditableException {
        int title = styles.own(true, 16, false, false, "");
        int plain = styles.own(false, 11, false, false, "");
        int header = styles.own(true, 11, false, true, "D9E2EC");
        int body = styles.own(false, 10, false, true, "");
        int link = styles.own(false, 10, true, true, "");
        StringBuilder rows = new StringBuilder();
        rows.append(row(1, 26, cell("A1", title, remarks.title())));
        rows.append(row(2, 18, cell("A2", plain, "文件：" + remarks.file().name())));
        rows.append(row(3, 18, cell("A3", plain, remarks.verdict())));
        rows.append(row(
                4,
                18,
                cell(
                        "A4",
                        plain,
                        "共" + remarks.findings().size() + "处" + (linked ? "；点“位置”可到该单元格，单元格已标色并附批注。" : "。")
                                + "阻断＝整份退回；错误＝该值不采用；警告＝请核对；提示＝仅供参考。")));
        StringBuilder heads = new StringBuilder();
        for (int column = 0; column < HEADERS.size(); column++) {
            heads.append(cell(COLUMNS.charAt(column) + "5", header, HEADERS.get(column)));
        }
        rows.append(row(5, 20, heads.toString()));
        int number = 0;
        for (Finding finding : remarks.findings()) {
            rows.append(row(finding, number, body, link));
            number++;
        }
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <worksheet xmlns="%s"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>\
                <sheetView tabSelected="1" workbookViewId="0"><pane ySplit="5" topLeftCell="A6" \
                activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>\
                <cols>%s</cols><sheetData>%s</sheetData><mergeCells count="4"><mergeCell ref="A1:G1"/>\
                <mergeCell ref="A2:G2"/><mergeCell ref="A3:G3"/><mergeCell ref="A4:G4"/></mergeCells>%s\
                <pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>\
                <pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>\
                <headerFooter><oddFooter>&amp;C第&amp;P页 共&amp;N页</oddFooter></headerFooter></worksheet>\
                """.formatted(
                        namespace, columns(), rows, links.isEmpty() ? "" : "<hyperlinks>" + links + "</hyperlinks>");
    }

    private String row(Finding finding, int number, int body, int link) throws NotEditableException {
        int row = FIRST_ROW + number;
        String place =
                finding.cell().map(SourceCell::toString).or(finding::sheet).orElse("整个文件");
        List<String> texts = List.of(
                String.valueOf(number + 1),
                finding.severity().chinese(),
                place,
                finding.found(),
                finding.statement(),
                finding.expected(),
                finding.code().value());
        boolean linkedHere = linked && finding.cell().isPresent();
        int severity = styles.own(true, 10, false, true, Colours.of(finding.severity()));
        List<Integer> looks = List.of(body, severity, linkedHere ? link : body, body, body, body, body);
        StringBuilder cells = new StringBuilder();
        for (int column = 0; column < texts.size(); column++) {
            cells.append(cell(
                    COLUMNS.charAt(column) + String.valueOf(row), looks.get(column), shortened(texts.get(column))));
        }
        if (linkedHere) {
            SourceCell cell = finding.cell().orElseThrow();
            links.append("<hyperlink ref=\"C")
                    .append(row)
                    .append("\" location=\"")
                    .append(escaped("'" + cell.sheet().replace("'", "''") + "'!" + cell.address()))
                    .append("\" display=\"")
                    .append(escaped(place))
                    .append("\"/>");
        }
        return row(row, 15 * lines(texts) + 6, cells.toString());
    }

    private static String columns() {
        StringBuilder columns = new StringBuilder();
        for (int column = 0; column < WIDTHS.length; column++) {
            columns.append("<col min=\"")
                    .append(column + 1)
                    .append("\" max=\"")
                    .append(column + 1)
                    .append("\" width=\"")
                    .append(WIDTHS[column])
                    .append("\" customWidth=\"1\"/>");
        }
        return columns.toString();
    }

    private static String row(int number, int height, String cells) {
        return "<row r=\"" + number + "\" ht=\"" + height + "\" customHeight=\"1\">" + cells + "</row>";
    }

    private static String cell(String address, int style, String text) {
        return "<c r=\"" + address + "\" s=\"" + style + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                + escaped(text) + "</t></is></c>";
    }

    /** What was found may be a page of text. */
    private static String shortened(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }

    /** Chinese characters are two wide. */
    private static int lines(List<String> texts) {
        int most = 1;
        for (int column = 0; column < texts.size(); column++) {
            int width = shortened(texts.get(column))
                    .codePoints()
                    .map(point -> point < 0x2E80 ? 1 : 2)
                    .sum();
            most = Math.max(most, (width + WIDTHS[column] - 3) / (WIDTHS[column] - 2));
        }
        return Math.min(26, most);
    }

    private static String escaped(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .filter(point -> point >= 0x20 || point == '\n' || point == '\t')
                .filter(point -> point != 0xFFFE && point != 0xFFFF && (point < 0xD800 || point > 0xDFFF))
                .forEach(clean::appendCodePoint);
        return clean.toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
