package org.yuebao.ingest.workbook;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;

/** What a sheet shows of a number. Costs far more than reading the number, so it is asked for only where it matters. */
final class Shown {

    private Shown() {}

    /** @param format code of a number format that is no date */
    static String of(BigDecimal value, String format) {
        DataFormatter formatter = new DataFormatter(Locale.CHINA);
        try {
            return formatter
                    .formatRawCellContents(value.doubleValue(), -1, format)
                    .strip();
        } catch (IllegalArgumentException e) {
            // A code that no program understands shows the number as it is.
            return value.toPlainString();
        }
    }
}
