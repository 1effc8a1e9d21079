package org.yuebao.report.ooxml;

import java.io.IOException;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.yuebao.report.content.Chart;
import org.yuebao.report.content.Imprint;
import org.yuebao.report.content.PrintableText;
import org.yuebao.report.theme.ReportTheme;

/** Charts of Word and Excel, which people can go on editing. */
public final class NativeChart {

    private NativeChart() {}

    /** Into a Word file: the numbers go into a small workbook inside the chart; the title stands under it as text. */
    public static void embed(Chart chart, XDDFChart target, ReportTheme theme, Imprint imprint) throws IOException {
        try {
            XSSFWorkbook workbook = target.getWorkbook();
            ImprintProperties.dates(imprint, workbook.getProperties());
            XSSFSheet sheet = workbook.getSheetAt(0);
            write(chart, sheet);
            fill(target, xml(chart, theme, sheet.getSheetName(), 0, 0, false));
        } catch (InvalidFormatException impossible) {
            throw new IOException("A new chart has no workbook that could be malformed", impossible);
        }
    }

    /**
     * Into a workbook: the numbers stand in cells already, heads in a row, categories and series in columns below.
     *
     * @param sheet name of the sheet that holds them
     * @param row of the heads, from 0
     * @param column of the categories, from 0
     */
    public static void link(Chart chart, XDDFChart target, ReportTheme theme, String sheet, int row, int column) {
        fill(target, xml(chart, theme, sheet, row, column, true));
    }

    private static String xml(Chart chart, ReportTheme theme, String sheet, int row, int column, boolean titled) {
        int last = row + Math.max(1, chart.categories().size());
        IntFunction<String> columns = index ->
                new CellRangeAddress(row + 1, last, column + index, column + index).formatAsString(sheet, true);
        IntFunction<String> heads = index -> new CellReference(sheet, row, column + index, true, true).formatAsString();
        return new ChartXml(chart, theme, columns, heads, titled).text();
    }

    private static void fill(XDDFChart target, String xml) {
        try {
            target.getCTChartSpace().set(ChartSpaceDocument.Factory.parse(xml).getChartSpace());
        } catch (XmlException malformed) {
            throw new IllegalStateException("The chart is not well-formed", malformed);
        }
    }

    private static void write(Chart chart, XSSFSheet sheet) {
        XSSFRow heads = sheet.createRow(0);
        for (int s = 0; s < chart.series().size(); s++) {
            heads.createCell(s + 1)
                    .setCellValue(PrintableText.of(chart.series().get(s).name()));
        }
        for (int i = 0; i < chart.categories().size(); i++) {
            XSSFRow row = sheet.createRow(i + 1);
            row.createCell(0).setCellValue(PrintableText.of(chart.categories().get(i)));
            for (int s = 0; s < chart.series().size(); s++) {
                int at = i;
                int column = s + 1;
                Optional.of(chart.series().get(s).values())
                        .filter(values -> at < values.size())
                        .flatMap(values -> values.get(at))
                        .ifPresent(value -> row.createCell(column).setCellValue(value.doubleValue()));
            }
        }
    }
}
