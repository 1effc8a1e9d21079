package org.yuebao.ingest.form;

import java.util.List;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Writes 指标. */
final class ReadingsSheet {

    private static final float LOWEST_ROW = 2 * TextHeight.LINE;

    private static final int FROZEN_COLUMNS = ReadingColumn.TARGET.index() + 1;

    private final FormSheet sheet;
    private final FormStyles styles;
    private final FormWords words;

    ReadingsSheet(FormSheet sheet, FormStyles styles, FormWords words) {
        this.sheet = sheet;
        this.styles = styles;
        this.words = words;
    }

    void write(List<ReadingRow> rows) {
        int width = 0;
        for (ReadingColumn column : ReadingColumn.values()) {
            sheet.width(column.index(), column.width());
            width += column.width();
        }
        sheet.head(
                words.title("指标（" + whose() + "）"), words.readingsInstruction(), ReadingColumn.values().length, width);
        for (ReadingColumn column : ReadingColumn.values()) {
            sheet.header(column.index(), column.header());
        }
        sheet.height(FormLayout.HEADER_ROW, LOWEST_ROW);
        for (int i = 0; i < rows.size(); i++) {
            write(FormLayout.FIRST_DATA_ROW + i, i + 1, rows.get(i));
        }
        sheet.freeze(FROZEN_COLUMNS);
        sheet.repeatHeaderRow();
        sheet.printOn(PaperSize.A4_PAPER, true, words.whose());
        sheet.protect();
    }

    /** The bureau answers for the whole city here. */
    private String whose() {
        return words.form().unit().equals(words.form().plan().bureau())
                ? "全" + words.form().plan().level().chinese()
                : words.form().unit().value();
    }

    private void write(int rowNumber, int number, ReadingRow row) {
        float height = LOWEST_ROW;
        for (ReadingColumn column : ReadingColumn.values()) {
            String text = printed(column, row);
            sheet.write(rowNumber, column.index(), text, style(column, row));
            height = Math.max(height, TextHeight.of(text, column.width()));
        }
        sheet.write(rowNumber, ReadingColumn.NUMBER.index(), "", styles.lockedCentred)
                .setCellValue(number);
        sheet.height(rowNumber, height);
        if (row.applies()) {
            advise(rowNumber, row);
        }
    }

    private XSSFCellStyle style(ReadingColumn column, ReadingRow row) {
        if (column == ReadingColumn.INDICATOR) {
            return styles.lockedText;
        }
        if (column == ReadingColumn.NOTE) {
            return styles.openText;
        }
        if (!column.isFilledIn() || !row.applies()) {
            return styles.lockedCentred;
        }
        return row.asksFor(column) ? styles.openCentred : styles.openUnasked;
    }

    private static String printed(ReadingColumn column, ReadingRow row) {
        return switch (column) {
            case INDICATOR -> row.indicatorPrinted();
            case MEASURED_IN -> row.indicator().unit().name();
            case TARGET -> row.target();
            case NUMBER, MONTH_VALUE, CUMULATIVE, NUMERATOR, DENOMINATOR, DUST_DAYS, LAST_YEAR, NOTE -> "";
        };
    }

    private void advise(int rowNumber, ReadingRow row) {
        String form = row.indicator().isComposite() ? "按“" + example(row) + "”的格式填写各部分。" : "只写数字，不带单位。";
        sheet.prompt(rowNumber, rowNumber, ReadingColumn.MONTH_VALUE.index(), "本月的值；" + form);
        sheet.prompt(
                rowNumber,
                rowNumber,
                ReadingColumn.CUMULATIVE.index(),
                words.cumulative() + "的值；" + form + "按年核算、尚无数据的可不填。");
        if (row.asksFor(ReadingColumn.NUMERATOR)) {
            sheet.prompt(rowNumber, rowNumber, ReadingColumn.NUMERATOR.index(), words.cumulative() + "累计，如达标天数、断面个数。");
            sheet.prompt(
                    rowNumber, rowNumber, ReadingColumn.DENOMINATOR.index(), words.cumulative() + "累计，如有效天数、断面总数。");
        }
    }

    /** The form of a composite value, by the number of its parts: {@code 100(75,0)}. */
    private static String example(ReadingRow row) {
        return row.applies() && !row.target().equals(FormLayout.NONE) ? row.target() : "100(75,0)";
    }
}
