package org.yuebao.app.office;

import java.time.Duration;
import java.util.function.Supplier;
import net.javacrumbs.shedlock.core.ClockProvider;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.springframework.stereotype.Component;

/** The turn to run or issue, of all processes on this database. */
@Component
class RunTurn {

    /** How long a turn outlives a process that died; a living one renews it. */
    private static final Duration AT_MOST = Duration.ofMinutes(2);

    private final LockProvider locks;
    private final RunBroadcast broadcast;

    RunTurn(LockProvider locks, RunBroadcast broadcast) {
        this.locks = locks;
        this.broadcast = broadcast;
    }

    /** @throws RunInProgressException when someone else has it */
    SimpleLock take() {
        return locks.lock(new LockConfiguration(ClockProvider.now(), "run", AT_MOST, Duration.ZERO))
                .orElseThrow(() -> new RunInProgressException(broadcast.live().map(RunBroadcast.Live::run)));
    }

    <T> T during(Supplier<T> work) {
        SimpleLock turn = take();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }
}
