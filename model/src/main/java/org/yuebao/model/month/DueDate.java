package org.yuebao.model.month;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The last day on which a month's submission is on time, the day itself included (“第三个工作日前” is read as “no later
 * than”).
 *
 * @param estimated true where the year's holidays were not announced and weekdays were counted: print 暂按周一至周五推算
 */
public record DueDate(LocalDate date, boolean estimated) {

    /** All times of the domain are Beijing time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The first instant that is late: midnight after the due day, Beijing time. */
    public Instant lateFrom() {
        return date.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    public boolean isMetBy(Instant receivedAt) {
        return receivedAt.isBefore(lateFrom());
    }
}
