package org.yuebao.store;

import org.yuebao.model.submission.Reading;
import org.yuebao.model.submission.Reported;

/** The value columns of a reading, as they are named in the database. */
enum ReadingColumn {
    MONTH_VALUE,
    CUMULATIVE,
    NUMERATOR,
    DENOMINATOR,
    DUST_DAYS,
    LAST_YEAR;

    Reported of(Reading reading) {
        return switch (this) {
            case MONTH_VALUE -> reading.monthValue();
            case CUMULATIVE -> reading.cumulative();
            case NUMERATOR -> reading.numerator();
            case DENOMINATOR -> reading.denominator();
            case DUST_DAYS -> reading.dustDays();
            case LAST_YEAR -> reading.lastYear();
        };
    }
}
