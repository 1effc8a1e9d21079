package org.yuebao.report.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.yuebao.report.content.DataSheet;
import org.yuebao.report.content.Imprint;
import org.yuebao.report.content.PrintableText;

/** How a sheet is shown and printed. */
final class SheetPage {

    /** Widths in characters that still can be read on A4 across. */
    private static final int A4_AT_MOST = 170;

    private static final int WIDEST = 255;

    private SheetPage() {}

    static void setUp(SXSSFSheet sheet, DataSheet data) {
        for (int i = 0; i < data.columns().size(); i++) {
            sheet.setColumnWidth(i, Math.clamp(data.columns().get(i).width(), 1, WIDEST) * 256);
        }
        sheet.createFreezePane(Math.min(data.frozenColumns(), data.columns().size()), SheetWriter.FIRST_ROW);
        if (!data.columns().isEmpty() && !hasJoinedCells(data)) {
            int last = SheetWriter.HEADER_ROW + data.rows().size();
            sheet.setAutoFilter(new CellRangeAddress(
                    SheetWriter.HEADER_ROW, last, 0, data.columns().size() - 1));
        }
        int width = data.columns().stream().mapToInt(DataSheet.Column::width).sum();
        sheet.getPrintSetup().setPaperSize(width <= A4_AT_MOST ? PrintSetup.A4_PAPERSIZE : PrintSetup.A3_PAPERSIZE);
        sheet.setRepeatingRows(new CellRangeAddress(SheetWriter.TITLE_ROW, SheetWriter.HEADER_ROW, -1, -1));
    }

    /** A filter would hide all rows of a joined cell but the first. */
    private static boolean hasJoinedCells(DataSheet data) {
        return data.rows().stream().flatMap(List::stream).anyMatch(DataSheet.Value.Above.class::isInstance);
    }

    static void furnish(SXSSFSheet sheet, Imprint imprint) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
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
