package org.yuebao.report.xlsx;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTColor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;
import org.yuebao.report.content.Block;
import org.yuebao.report.content.DataSheet;
import org.yuebao.report.theme.ReportTheme;
import org.yuebao.report.theme.ToneColours;

/** Colours the columns of lights by what their cells say, so that the colour follows when somebody changes a cell. */
final class LightRules {

    private static final String SHAPES = "●▲■○";

    private final XSSFSheet sheet;
    private final ReportTheme theme;

    LightRules(XSSFSheet sheet, ReportTheme theme) {
        this.sheet = sheet;
        this.theme = theme;
    }

    /** @param firstRow of the data, from 0 */
    void add(DataSheet data, int firstRow) {
        for (int column = 0; column < data.columns().size(); column++) {
            Map<Block.Tone, Set<String>> tests = tests(data.rows(), column, firstRow);
            if (!tests.isEmpty()) {
                add(tests, new CellRangeAddress(firstRow, firstRow + data.rows().size() - 1, column, column));
            }
        }
    }

    private void add(Map<Block.Tone, Set<String>> tests, CellRangeAddress range) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        List<XSSFConditionalFormattingRule> rules = tests.entrySet().stream()
                .map(each -> rule(formatting, each.getKey(), each.getValue()))
                .toList();
        CellRangeAddress[] ranges = {range};
        for (XSSFConditionalFormattingRule rule : rules) {
            formatting.addConditionalFormatting(ranges, rule);
        }
    }

    private XSSFConditionalFormattingRule rule(
            XSSFSheetConditionalFormatting formatting, Block.Tone tone, Set<String> tests) {
        String formula = tests.size() == 1
                ? tests.iterator().next()
                : tests.stream().collect(Collectors.joining(",", "OR(", ")"));
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
        ToneColours colours = theme.colours(tone);
        XSSFFontFormatting font = rule.createFontFormatting();
        font.setFontColor(CellLooks.colour(colours.ink()));
        XSSFPatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(CellLooks.colour(colours.background()));
        fill.setFillPattern(XSSFPatternFormatting.SOLID_FOREGROUND);
        return rule;
    }

    /** By the shape where the text begins with one, else by the whole text. */
    private static Map<Block.Tone, Set<String>> tests(List<List<DataSheet.Value>> rows, int column, int firstRow) {
        String cell = "$" + CellReference.convertNumToColString(column) + (firstRow + 1);
        Map<Block.Tone, Set<String>> tests = new TreeMap<>();
        for (List<DataSheet.Value> row : rows) {
            if (column < row.size()
                    && row.get(column) instanceof DataSheet.Value.Light(String text, Block.Tone tone)
                    && tone != Block.Tone.PLAIN
                    && !text.isEmpty()) {
                String shape = text.substring(0, 1);
                String test = SHAPES.contains(shape)
                        ? "LEFT(" + cell + ",1)=\"" + shape + "\""
                        : cell + "=\"" + CellText.of(text).replace("\"", "\"\"") + "\"";
                tests.computeIfAbsent(tone, each -> new TreeSet<>()).add(test);
            }
        }
        return tests;
    }

    /** The library writes the type's colour in a rule without its opacity, which the schema asks for. */
    static void makeOpaque(XSSFWorkbook workbook) {
        for (int i = 0; i < workbook.getStylesSource()._getDXfsSize(); i++) {
            CTFont font = workbook.getStylesSource().getDxfAt(i).getFont();
            for (CTColor colour : font == null ? new CTColor[0] : font.getColorArray()) {
                if (colour.isSetRgb() && colour.getRgb().length == 3) {
                    byte[] rgb = colour.getRgb();
                    colour.setRgb(new byte[] {(byte) 0xFF, rgb[0], rgb[1], rgb[2]});
                }
            }
        }
    }
}
