package org.yuebao.ingest.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;

/** A stored number as the sheet means it: an exact decimal, or a date or time. */
final class Numbers {

    /** What Excel shows of a number at most; beyond lie only the traces of binary arithmetic. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    /** Excel's largest number has 308 digits before the point; nothing that is reported has more than these. */
    private static final double LARGEST = 1e15;

    private static final int WHOLE_DIGITS_AT_MOST = 15;

    private Numbers() {}

    /** @return empty where the text is no number */
    static Optional<CellValue> value(String stored, NumberFormats.Format format, boolean from1904) {
        if (!format.isDate() && isSmallWhole(stored)) {
            return Optional.of(new CellValue.Decimal(BigDecimal.valueOf(Long.parseLong(stored)), format.code()));
        }
        double binary;
        try {
            binary = Double.parseDouble(stored);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        // Double takes "1f" and "0x1p3" for numbers; a workbook doesn't.
        if (!Double.isFinite(binary) || !isDigit(stored.charAt(stored.length() - 1)) || stored.contains("x")) {
            return Optional.empty();
        }
        return Optional.of(value(binary, stored, format, from1904));
    }

    static CellValue value(double binary, NumberFormats.Format format, boolean from1904) {
        return value(binary, Double.toString(binary), format, from1904);
    }

    private static CellValue value(double binary, String stored, NumberFormats.Format format, boolean from1904) {
        if (format.isDate() && DateUtil.isValidExcelDate(binary)) {
            return moment(binary, from1904);
        }
        return new CellValue.Decimal(exact(stored, binary), format.code());
    }

    private static boolean isSmallWhole(String stored) {
        if (stored.length() > WHOLE_DIGITS_AT_MOST) {
            return false;
        }
        for (int i = 0; i < stored.length(); i++) {
            if (!isDigit(stored.charAt(i))) {
                return false;
            }
        }
        return !stored.isEmpty();
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** The stored text is decimal already; it is only freed of what binary arithmetic left behind. */
    private static BigDecimal exact(String stored, double binary) {
        boolean odd = binary == 0 || stored.length() > 40 || Math.abs(binary) > LARGEST;
        BigDecimal value = odd || Math.abs(binary) < 1 / LARGEST ? BigDecimal.valueOf(binary) : new BigDecimal(stored);
        BigDecimal rounded = value.round(SHOWN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static CellValue moment(double serial, boolean from1904) {
        LocalDateTime when = DateUtil.getLocalDateTime(serial, from1904, true);
        if (serial < 1) {
            return new CellValue.Moment(when.toLocalTime().toString());
        }
        return new CellValue.Moment(
                when.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? when.toLocalDate().toString()
                        : when.toString());
    }
}
