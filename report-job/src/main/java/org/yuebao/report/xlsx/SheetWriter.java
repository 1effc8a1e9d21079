package org.yuebao.report.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.yuebao.report.content.Block;
import org.yuebao.report.content.DataSheet;
import org.yuebao.report.content.DataSheet.Place;
import org.yuebao.report.content.DataSheet.Value;

/** Writes the rows of one sheet. */
final class SheetWriter {

    static final int TITLE_ROW = 0;
    static final int HEADER_ROW = 1;
    static final int FIRST_ROW = 2;

    /** Excel opens no sheet with more than 65,530 links. */
    private static final int LINKS_AT_MOST = 65_000;

    private static final float TITLE_HEIGHT = 30;
    private static final float LINE = 13.5f;
    private static final float PADDING = 3;

    /** No row can be higher. */
    private static final float HIGHEST = 409;

    private final SXSSFWorkbook workbook;
    private final CellLooks looks;
    private final Set<String> sheets;
    private int links;

    /** @param sheets names of those that a link may lead to */
    SheetWriter(SXSSFWorkbook workbook, CellLooks looks, Set<String> sheets) {
        this.workbook = workbook;
        this.looks = looks;
        this.sheets = Set.copyOf(sheets);
    }

    void write(DataSheet data, SXSSFSheet sheet) {
        Row title = sheet.createRow(TITLE_ROW);
        title.setHeightInPoints(TITLE_HEIGHT);
        Cell first = title.createCell(0);
        first.setCellValue(CellText.of(data.title()));
        first.setCellStyle(looks.title());
        Row header = sheet.createRow(HEADER_ROW);
        CellStyle head = looks.header();
        for (int i = 0; i < data.columns().size(); i++) {
            Cell cell = header.createCell(i);
            cell.setCellValue(CellText.of(data.columns().get(i).header()));
            cell.setCellStyle(head);
        }
        for (int r = 0; r < data.rows().size(); r++) {
            Row row = sheet.createRow(FIRST_ROW + r);
            int lines = 1;
            for (int c = 0; c < data.columns().size(); c++) {
                Value value = c < data.rows().get(r).size() ? data.rows().get(r).get(c) : new Value.Empty();
                write(value, row.createCell(c), data.columns().get(c).align());
                lines = Math.max(lines, linesOf(value, data.columns().get(c).width()));
            }
            row.setHeightInPoints(Math.min(HIGHEST, PADDING + lines * LINE));
        }
        join(data, sheet);
    }

    /** One area for each cell and those below that go on from it. */
    private static void join(DataSheet data, SXSSFSheet sheet) {
        for (int c = 0; c < data.columns().size(); c++) {
            int from = 0;
            for (int r = 1; r <= data.rows().size(); r++) {
                if (r == data.rows().size() || !goesOn(data, r, c)) {
                    if (r - from > 1) {
                        sheet.addMergedRegionUnsafe(new CellRangeAddress(FIRST_ROW + from, FIRST_ROW + r - 1, c, c));
                    }
                    from = r;
                }
            }
        }
    }

    private static boolean goesOn(DataSheet data, int row, int column) {
        List<Value> values = data.rows().get(row);
        return column < values.size() && values.get(column) instanceof Value.Above;
    }

    /** Not every program fits the height of rows to wrapped text when it opens a file. */
    private static int linesOf(Value value, int columnWidth) {
        String text = switch (value) {
            case Value.Text each -> each.text();
            case Value.Light each -> each.text();
            case Value.Decimal ignored -> "";
            case Value.Share ignored -> "";
            case Value.Traced ignored -> "";
            case Value.TracedShare ignored -> "";
            case Value.Empty ignored -> "";
            case Value.Above ignored -> "";
        };
        int room = Math.max(2, columnWidth - 1);
        return CellText.of(text)
                .lines()
                .mapToInt(line -> line.chars().map(c -> c < 0x80 ? 1 : 2).sum())
                .map(width -> Math.max(1, Math.ceilDiv(width, room)))
                .sum();
    }

    private void write(Value value, Cell cell, Block.Align align) {
        switch (value) {
            case Value.Text text -> text(text.text(), cell, align);
            case Value.Light light -> text(light.text(), cell, align);
            case Value.Decimal decimal ->
                number(decimal.value(), NumberFormats.of(decimal.value()), cell, align, false);
            case Value.Share share -> number(share.value(), NumberFormats.SHARE, cell, align, false);
            case Value.Traced traced ->
                traced(traced.value(), NumberFormats.of(traced.value()), traced.origin(), cell, align);
            case Value.TracedShare share -> traced(share.value(), NumberFormats.SHARE, share.origin(), cell, align);
            case Value.Empty ignored -> cell.setCellStyle(looks.text(align, false));
            case Value.Above ignored -> cell.setCellStyle(looks.text(align, false));
        }
    }

    private void text(String text, Cell cell, Block.Align align) {
        String fit = CellText.of(text);
        cell.setCellValue(fit);
        cell.setCellStyle(looks.text(align, CellText.looksLikeFormula(fit)));
    }

    private void number(BigDecimal value, String format, Cell cell, Block.Align align, boolean linked) {
        if (NumberFormats.isExact(value)) {
            cell.setCellValue(value.doubleValue());
            cell.setCellStyle(looks.number(align, format, linked));
        } else {
            text(value.toPlainString(), cell, align);
        }
    }

    private void traced(BigDecimal value, String format, Place origin, Cell cell, Block.Align align) {
        boolean linked = sheets.contains(origin.sheet()) && links < LINKS_AT_MOST;
        number(value, format, cell, align, linked);
        if (linked) {
            Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + origin.sheet() + "'!A" + (FIRST_ROW + 1 + origin.row()));
            cell.setHyperlink(link);
            links++;
        }
    }
}
