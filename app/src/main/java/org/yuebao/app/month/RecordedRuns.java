package org.yuebao.app.month;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.springframework.stereotype.Component;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.run.RunRecord;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.store.RunLogStore;

/** Runs with their record, one at a time over all processes; the same for a command and for the server. */
@Component
public class RecordedRuns {

    private final MonthlyRun runs;
    private final RunSummaries summaries;
    private final RunLogStore log;
    private final RunTurn turn;
    private final Clock clock;

    RecordedRuns(MonthlyRun runs, RunSummaries summaries, RunLogStore log, RunTurn turn, Clock clock) {
        this.runs = runs;
        this.summaries = summaries;
        this.log = log;
        this.turn = turn;
        this.clock = clock;
    }

    /**
     * Takes the turn and a number.
     *
     * @param by the account, 定时任务 or 命令行
     * @throws RunInProgressException when another runs
     */
    public Opened open(Plan plan, RunRequest request, String by, String reason) {
        SimpleLock mine = turn.take();
        return orGiveBack(mine, () -> {
            RunKey run = runs.next(request);
            Instant now = clock.instant();
            log.begin(new RunRecord(
                    run, by, reason, request.asOf(), now, Optional.empty(), RunRecord.State.RUNNING, "", List.of()));
            return new Opened(run, mine, () -> {
                runs.start(run, request);
                return summaries.of(plan, run, request.asOf());
            });
        });
    }

    /**
     * Takes the turn to go on with a run that failed or was interrupted.
     *
     * @param request with the run's own as-of
     * @throws RunInProgressException when another runs
     */
    public Opened reopen(Plan plan, RunRecord record, RunRequest request) {
        SimpleLock mine = turn.take();
        return orGiveBack(mine, () -> {
            log.begin(record);
            return new Opened(record.run(), mine, () -> {
                runs.restart(record.run(), request);
                return summaries.of(plan, record.run(), request.asOf());
            });
        });
    }

    /** The month's last run, where it failed or was interrupted and can go on. */
    public Optional<RunRecord> unfinished(PlanId plan, ReportingMonth month) {
        turn.markInterrupted();
        return log.of(plan, month).stream().findFirst().filter(RecordedRuns::canGoOn);
    }

    private static boolean canGoOn(RunRecord record) {
        return record.state() == RunRecord.State.FAILED || record.state() == RunRecord.State.INTERRUPTED;
    }

    private static Opened orGiveBack(SimpleLock mine, Supplier<Opened> opening) {
        boolean opened = false;
        try {
            Opened result = opening.get();
            opened = true;
            return result;
        } finally {
            if (!opened) {
                mine.unlock();
            }
        }
    }

    /** A run that has the turn and a record, and is to be carried out once. */
    public final class Opened {

        private final RunKey run;
        private final SimpleLock mine;
        private final Supplier<RunSummary> work;

        private Opened(RunKey run, SimpleLock mine, Supplier<RunSummary> work) {
            this.run = run;
            this.mine = mine;
            this.work = work;
        }

        public RunKey run() {
            return run;
        }

        /** Keeps a line of the run's story. */
        public Consumer<String> story() {
            return line -> log.tell(run, line);
        }

        /**
         * Runs it, keeps how it ended and gives the turn back.
         *
         * @param inWords what to keep of a failure
         * @throws RuntimeException whatever the run threw
         */
        public RunSummary carryOut(Function<RuntimeException, String> inWords) {
            try {
                RunSummary summary = work.get();
                log.end(run, RunRecord.State.DONE, summary.inOneSentence(), clock.instant());
                return summary;
            } catch (RuntimeException failure) {
                log.end(run, RunRecord.State.FAILED, inWords.apply(failure), clock.instant());
                throw failure;
            } finally {
                mine.unlock();
            }
        }
    }
}
