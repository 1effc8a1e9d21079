package org.yuebao.app.month;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.javacrumbs.shedlock.core.ClockProvider;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.springframework.stereotype.Component;
import org.yuebao.model.run.RunRecord;
import org.yuebao.model.store.RunLogStore;

/** The turn to run or issue, of all processes on this database: servers and commands. */
@Component
public class RunTurn {

    /** How long a turn outlives a process that died; a living one renews it. */
    private static final Duration AT_MOST = Duration.ofMinutes(1);

    private static final int RUNS_LOOKED_AT = 200;

    private final LockProvider locks;
    private final RunLogStore log;

    RunTurn(LockProvider locks, RunLogStore log) {
        this.locks = locks;
        this.log = log;
    }

    /** @throws RunInProgressException when someone else has it */
    SimpleLock take() {
        return lock().orElseThrow(
                        () -> new RunInProgressException(running().findFirst().map(RunRecord::run)));
    }

    /** @throws RunInProgressException when someone else has the turn */
    public <T> T during(Supplier<T> work) {
        SimpleLock turn = take();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }

    /**
     * Marks as interrupted what a process left running when it died. Whoever has the turn knows that nobody runs; while
     * another has it, nothing is marked.
     *
     * @return whether nothing is left that has no living process
     */
    public boolean markInterrupted() {
        if (running().findAny().isEmpty()) {
            return true;
        }
        Optional<SimpleLock> mine = lock();
        mine.ifPresent(turn -> {
            try {
                running()
                        .forEach(record -> log.end(
                                record.run(), RunRecord.State.INTERRUPTED, "进程在编制途中停止，可从断点续跑。", ClockProvider.now()));
            } finally {
                turn.unlock();
            }
        });
        return mine.isPresent();
    }

    private Stream<RunRecord> running() {
        return log.latest(RUNS_LOOKED_AT).stream().filter(record -> record.state() == RunRecord.State.RUNNING);
    }

    private Optional<SimpleLock> lock() {
        return locks.lock(new LockConfiguration(ClockProvider.now(), "run", AT_MOST, Duration.ZERO));
    }
}
