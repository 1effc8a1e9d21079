package org.yuebao.report.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yuebao.report.content.Block;
import org.yuebao.report.font.FontRole;
import org.yuebao.report.theme.Colour;
import org.yuebao.report.theme.ReportTheme;

/** The workbook's cell styles, each made once. */
final class CellLooks {

    private static final double SIZE = 10.5;
    private static final double TITLE_SIZE = 14;
    private static final Colour SHADE = new Colour(0xF2F2F2);
    private static final Colour EDGE = new Colour(0xBFBFBF);
    private static final Colour LINK = new Colour(0x0B57A4);

    private final XSSFWorkbook workbook;
    private final ReportTheme theme;
    private final XSSFFont text;
    private final XSSFFont link;
    private final Map<Key, CellStyle> styles = new HashMap<>();

    /** @param format of numbers; empty for text */
    private record Key(Block.Align align, String format, boolean quoted, boolean linked) {}

    CellLooks(XSSFWorkbook workbook, ReportTheme theme) {
        this.workbook = workbook;
        this.theme = theme;
        this.text = font(workbook.getFontAt(0), FontRole.SONG, SIZE, false);
        this.link = font(workbook.createFont(), FontRole.SONG, SIZE, false);
        link.setColor(colour(LINK));
        link.setUnderline(XSSFFont.U_SINGLE);
    }

    CellStyle title() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(workbook.createFont(), FontRole.HEI, TITLE_SIZE, false));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    CellStyle header() {
        XSSFCellStyle style = bordered();
        style.setFont(font(workbook.createFont(), FontRole.SONG, SIZE, true));
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setWrapText(true);
        style.setFillForegroundColor(colour(SHADE));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    /** @param quoted true for text that would be taken for a formula */
    CellStyle text(Block.Align align, boolean quoted) {
        return style(new Key(align, "", quoted, false));
    }

    CellStyle number(Block.Align align, String format, boolean linked) {
        return style(new Key(align, format, false, linked));
    }

    private CellStyle style(Key key) {
        return styles.computeIfAbsent(key, wanted -> {
            XSSFCellStyle style = bordered();
            style.setFont(wanted.linked ? link : text);
            style.setAlignment(
                    switch (wanted.align) {
                        case LEFT -> HorizontalAlignment.LEFT;
                        case CENTRE -> HorizontalAlignment.CENTER;
                        case RIGHT -> HorizontalAlignment.RIGHT;
                    });
            if (wanted.align == Block.Align.RIGHT) {
                // else a number touches the text of the next column
                style.setIndention((short) 1);
            }
            style.setWrapText(wanted.format.isEmpty());
            style.setQuotePrefixed(wanted.quoted);
            if (wanted.format.isEmpty()) {
                // text cells stay text when they are edited, so 2-5 never becomes a date
                style.setDataFormat(workbook.createDataFormat().getFormat("@"));
            } else {
                style.setDataFormat(workbook.createDataFormat().getFormat(wanted.format));
            }
            return style;
        });
    }

    private XSSFCellStyle bordered() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(text);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour(EDGE));
        style.setBottomBorderColor(colour(EDGE));
        style.setLeftBorderColor(colour(EDGE));
        style.setRightBorderColor(colour(EDGE));
        return style;
    }

    private XSSFFont font(XSSFFont font, FontRole role, double size, boolean bold) {
        font.setFontName(theme.fontName(role));
        font.setFontHeight(size);
        font.setBold(bold);
        return font;
    }

    static XSSFColor colour(Colour colour) {
        return new XSSFColor(
                new byte[] {(byte) 0xFF, (byte) colour.red(), (byte) colour.green(), (byte) colour.blue()});
    }
}
