package org.yuebao.report.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.yuebao.report.content.DataSheet;
import org.yuebao.report.content.Imprint;
import org.yuebao.report.content.PrintableText;

/** How a sheet is shown and printed. */
final class SheetPage {

    /** Widths in characters that still can be read on A4 and on A3 across. */
    private static final int A4_AT_MOST = 170;

    private static final int A3_AT_MOST = 250;

    private static final int WIDEST = 255;

    private SheetPage() {}

    static void setUp(SXSSFSheet sheet, DataSheet data) {
        for (int i = 0; i < data.columns().size(); i++) {
            sheet.setColumnWidth(i, Math.clamp(data.columns().get(i).width(), 1, WIDEST) * 256);
        }
        sheet.createFreezePane(Math.min(data.frozenColumns(), data.columns().size()), SheetWriter.FIRST_ROW);
        if (!data.columns().isEmpty() && !hasJoinedCells(data)) {
            sheet.setAutoFilter(new CellRangeAddress(
                    SheetWriter.HEADER_ROW, lastRow(data), 0, data.columns().size() - 1));
        }
        paper(sheet, data);
        sheet.setRepeatingRows(new CellRangeAddress(SheetWriter.TITLE_ROW, SheetWriter.HEADER_ROW, -1, -1));
    }

    /** A table too wide for one sheet of A3 goes over several, its frozen columns on each, and without the chart beside it. */
    private static void paper(SXSSFSheet sheet, DataSheet data) {
        int width = data.columns().stream().mapToInt(DataSheet.Column::width).sum();
        sheet.getPrintSetup().setPaperSize(width <= A4_AT_MOST ? PrintSetup.A4_PAPERSIZE : PrintSetup.A3_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) Math.max(1, Math.ceilDiv(width, A3_AT_MOST)));
        if (width > A3_AT_MOST) {
            sheet.getPrintSetup().setLeftToRight(true);
            if (data.frozenColumns() > 0) {
                sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, data.frozenColumns() - 1));
            }
            SXSSFWorkbook workbook = sheet.getWorkbook();
            workbook.setPrintArea(
                    workbook.getSheetIndex(sheet), 0, data.columns().size() - 1, SheetWriter.TITLE_ROW, lastRow(data));
        }
    }

    /** The table with its header row, by a name that formulas and pivot tables of other files can use: 指标表. */
    static void name(SXSSFSheet sheet, DataSheet data) {
        if (!data.columns().isEmpty()) {
            Name name = sheet.getWorkbook().createName();
            name.setNameName(sheet.getSheetName() + "表");
            CellRangeAddress table = new CellRangeAddress(
                    SheetWriter.HEADER_ROW, lastRow(data), 0, data.columns().size() - 1);
            name.setRefersToFormula(table.formatAsString(sheet.getSheetName(), true));
        }
    }

    private static int lastRow(DataSheet data) {
        return SheetWriter.HEADER_ROW + data.rows().size();
    }

    /** A filter would hide all rows of a joined cell but the first. */
    private static boolean hasJoinedCells(DataSheet data) {
        return data.rows().stream().flatMap(List::stream).anyMatch(DataSheet.Value.Above.class::isInstance);
    }

    static void furnish(SXSSFSheet sheet, Imprint imprint) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        imprint.mark().ifPresent(mark -> sheet.getHeader().setCenter(literal(mark)));
        sheet.getFooter().setCenter("第 &P 页，共 &N 页");
    }

    /** & begins a code in headers. */
    private static String literal(String text) {
        return PrintableText.of(text).replace("&", "&&");
    }
}
