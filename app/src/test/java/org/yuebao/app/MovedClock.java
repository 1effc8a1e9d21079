package org.yuebao.app;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.yuebao.model.month.DueDate;

/** A clock that stands until a test moves it. */
final class MovedClock extends Clock {

    private volatile Instant now;

    private MovedClock(Instant now) {
        this.now = now;
    }

    /** @param time Beijing time: {@code 2022-07-08T01:00} */
    static MovedClock at(String time) {
        return new MovedClock(instant(time));
    }

    void moveTo(String time) {
        now = instant(time);
    }

    private static Instant instant(String time) {
        return LocalDateTime.parse(time).atZone(DueDate.ZONE).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return DueDate.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
