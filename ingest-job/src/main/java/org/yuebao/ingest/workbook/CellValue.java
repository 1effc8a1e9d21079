package org.yuebao.ingest.workbook;

import java.math.BigDecimal;

/** What a cell holds; of a formula, the result that was saved with it. */
public sealed interface CellValue {

    /** As a person would copy it out of the sheet; empty for {@link Blank}. */
    String text();

    /** Never empty or all blanks; as stored, line breaks and all. */
    record Text(String text) implements CellValue {}

    /**
     * A number as Excel shows it in full: 15 significant digits, so that 0.1 + 0.2 is 0.3.
     *
     * @param format the number format's code, such as {@code 0.0%}; {@code General} where none is set
     */
    record Decimal(BigDecimal value, String format) implements CellValue {

        public boolean isPercent() {
            return format.contains("%");
        }

        @Override
        public String text() {
            return isPercent() ? percent().toPlainString() + "%" : value.toPlainString();
        }

        /** As the sheet shows it by its number format, which may round or scale: 3 for 2.9 shown without decimals. */
        public String shown() {
            return format.equals("General") ? text() : Shown.of(value, format);
        }

        /** 93 for a cell that shows 93%. */
        public BigDecimal percent() {
            BigDecimal shown = value.movePointRight(2).stripTrailingZeros();
            return shown.scale() < 0 ? shown.setScale(0) : shown;
        }
    }

    record Truth(boolean value) implements CellValue {
        @Override
        public String text() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /**
     * A number that the sheet shows as a date or time.
     *
     * @param text ISO: {@code 2022-07-04}, {@code 2022-07-04T09:30}, or {@code 09:30} for a time alone
     */
    record Moment(String text) implements CellValue {}

    /** {@code #DIV/0!} and its like, or a formula that was saved without a result. */
    record Fault(String text) implements CellValue {}

    record Blank() implements CellValue {
        @Override
        public String text() {
            return "";
        }
    }

    default boolean isBlank() {
        return this instanceof Blank;
    }
}
