package org.yuebao.app.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many wrong tokens came from an address of late. Whoever tries many is told to slow down, and fills no audit trail
 * with it; a right token is never held up.
 */
final class WrongTokens {

    private static final int ALLOWED = 10;
    private static final Duration WITHIN = Duration.ofMinutes(1);
    private static final int MOST_ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Tries> byAddress = new ConcurrentHashMap<>();

    private record Tries(Instant since, int count) {}

    WrongTokens(Clock clock) {
        this.clock = clock;
    }

    /** @return whether this one is one too many */
    boolean isTooMany(String address) {
        Instant now = clock.instant();
        if (byAddress.size() > MOST_ADDRESSES) {
            byAddress.clear();
        }
        Tries tries = byAddress.merge(
                address,
                new Tries(now, 1),
                (before, one) -> before.since().plus(WITHIN).isBefore(now)
                        ? one
                        : new Tries(before.since(), before.count() + 1));
        return tries.count() > ALLOWED;
    }
}
