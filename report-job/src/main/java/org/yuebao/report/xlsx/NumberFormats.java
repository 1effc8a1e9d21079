package org.yuebao.report.xlsx;

import java.math.BigDecimal;

/** How exact numbers are shown and kept. */
final class NumberFormats {

    static final String SHARE = "0.0%";

    /** A spreadsheet keeps no more digits; longer numbers stand as text. */
    private static final int DIGITS = 15;

    private NumberFormats() {}

    /** As many decimals as the value has: 12.50 is shown as 12.50. */
    static String of(BigDecimal value) {
        return value.scale() > 0 ? "0." + "0".repeat(value.scale()) : "0";
    }

    static boolean isExact(BigDecimal value) {
        return value.stripTrailingZeros().precision() <= DIGITS;
    }
}
