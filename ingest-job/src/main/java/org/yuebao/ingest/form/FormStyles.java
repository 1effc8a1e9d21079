package org.yuebao.ingest.form;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of a form: what may be filled in is white and unlocked, the rest grey and locked. */
final class FormStyles {

    private static final XSSFColor GREY = rgb(0xED, 0xED, 0xED);
    private static final XSSFColor HEADER = rgb(0xD6, 0xE4, 0xE5);

    final XSSFCellStyle title;
    final XSSFCellStyle instruction;
    final XSSFCellStyle header;
    final XSSFCellStyle lockedText;
    final XSSFCellStyle lockedCentred;
    final XSSFCellStyle openText;
    final XSSFCellStyle openCentred;
    /** May be filled in, but nothing is asked for: unlocked, so that a column can be pasted whole. */
    final XSSFCellStyle openUnasked;

    FormStyles(XSSFWorkbook workbook) {
        XSSFFont body = font(workbook, "宋体", 10, false);
        title = style(workbook, font(workbook, "黑体", 16, false), true, style -> {});
        title.setAlignment(HorizontalAlignment.CENTER);
        instruction = style(workbook, font(workbook, "仿宋", 11, false), true, style -> {});
        header = style(workbook, font(workbook, "宋体", 10, true), true, style -> bordered(style, HEADER));
        header.setAlignment(HorizontalAlignment.CENTER);
        lockedText = style(workbook, body, true, style -> bordered(style, GREY));
        lockedCentred = style(workbook, body, true, style -> bordered(style, GREY));
        lockedCentred.setAlignment(HorizontalAlignment.CENTER);
        openText = style(workbook, body, false, FormStyles::bordered);
        for (XSSFCellStyle text : List.of(lockedText, openText)) {
            text.setAlignment(HorizontalAlignment.LEFT);
            text.setIndention((short) 1);
        }
        openCentred = style(workbook, body, false, FormStyles::bordered);
        openCentred.setAlignment(HorizontalAlignment.CENTER);
        openUnasked = style(workbook, body, false, style -> bordered(style, GREY));
        openUnasked.setAlignment(HorizontalAlignment.CENTER);
    }

    private static XSSFCellStyle style(
            XSSFWorkbook workbook, XSSFFont font, boolean locked, Consumer<XSSFCellStyle> more) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setLocked(locked);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        more.accept(style);
        return style;
    }

    private static void bordered(XSSFCellStyle style, XSSFColor fill) {
        bordered(style);
        style.setFillForegroundColor(fill);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void bordered(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(IndexedColors.GREY_50_PERCENT.getIndex());
        style.setBottomBorderColor(IndexedColors.GREY_50_PERCENT.getIndex());
        style.setLeftBorderColor(IndexedColors.GREY_50_PERCENT.getIndex());
        style.setRightBorderColor(IndexedColors.GREY_50_PERCENT.getIndex());
    }

    /** @param points size of the type */
    private static XSSFFont font(XSSFWorkbook workbook, String name, int points, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }

    private static XSSFColor rgb(int red, int green, int blue) {
        return new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue});
    }
}
