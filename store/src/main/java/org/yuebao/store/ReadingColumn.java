package org.yuebao.store;

import java.util.function.Function;
import org.yuebao.model.submission.Reading;
import org.yuebao.model.submission.Reported;

/** The value columns of a reading. */
enum ReadingColumn {
    MONTH_VALUE(Reading::monthValue),
    CUMULATIVE(Reading::cumulative),
    NUMERATOR(Reading::numerator),
    DENOMINATOR(Reading::denominator),
    DUST_DAYS(Reading::dustDays),
    LAST_YEAR(Reading::lastYear);

    private final Function<Reading, Reported> value;

    ReadingColumn(Function<Reading, Reported> value) {
        this.value = value;
    }

    Reported of(Reading reading) {
        return value.apply(reading);
    }
}
