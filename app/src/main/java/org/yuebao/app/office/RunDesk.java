package org.yuebao.app.office;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yuebao.app.DataFolder;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.app.command.Failures;
import org.yuebao.app.month.MonthlyRun;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.app.month.RunRequest;
import org.yuebao.app.month.RunSummaries;
import org.yuebao.app.month.RunSummary;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.run.RunRecord;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.store.RunLogStore;
import org.yuebao.model.unit.UnitName;

/** Starts runs in the background, one at a time, and keeps their story. */
@Component
public class RunDesk {

    private final PlanShelf plans;
    private final MonthlyRun runs;
    private final RunSummaries summaries;
    private final RunLogStore log;
    private final RunBroadcast broadcast;
    private final RunTurn turn;
    private final RunMeters meters;
    private final AuditTrail trail;
    private final DataFolder folder;
    private final Clock clock;
    private final ExecutorService background =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("run").factory());

    RunDesk(
            PlanShelf plans,
            MonthlyRun runs,
            RunSummaries summaries,
            RunLogStore log,
            RunBroadcast broadcast,
            RunTurn turn,
            RunMeters meters,
            AuditTrail trail,
            DataFolder folder,
            Clock clock) {
        this.plans = plans;
        this.runs = runs;
        this.summaries = summaries;
        this.log = log;
        this.broadcast = broadcast;
        this.turn = turn;
        this.meters = meters;
        this.trail = trail;
        this.folder = folder;
        this.clock = clock;
    }

    /** A run that was begun, and its end for whoever wants to wait for it. */
    public record Begun(RunKey run, Future<RunRecord.State> end) {}

    /**
     * @param by the account, or 定时任务
     * @throws RunInProgressException when another runs
     */
    public Begun start(PlanId id, ReportingMonth month, String by, String reason) {
        Plan plan = plans.inForce(id, month);
        SimpleLock mine = turn.take();
        return orGiveBack(mine, () -> {
            Instant now = clock.instant();
            RunRequest request = request(id, month, now);
            RunKey run = runs.next(request);
            log.begin(
                    new RunRecord(run, by, reason, now, now, Optional.empty(), RunRecord.State.RUNNING, "", List.of()));
            trail.done(by, Act.START_RUN, subject(run), reason);
            return begin(plan, run, request, mine, by, () -> runs.start(run, request));
        });
    }

    /** @throws RunInProgressException when another runs */
    public Begun goOn(RunKey run, String by) {
        RunRecord record = log.find(run).orElseThrow(() -> new IllegalArgumentException("no run " + run));
        if (record.state() == RunRecord.State.DONE) {
            throw new IllegalArgumentException("run " + run + " is done");
        }
        Plan plan = plans.inForce(run.plan(), run.month());
        SimpleLock mine = turn.take();
        return orGiveBack(mine, () -> {
            RunRequest request = request(run.plan(), run.month(), record.asOf());
            log.begin(record);
            trail.done(by, Act.CONTINUE_RUN, subject(run), "");
            return begin(plan, run, request, mine, by, () -> runs.restart(run, request));
        });
    }

    private interface Beginning {
        Begun begun();
    }

    private static Begun orGiveBack(SimpleLock mine, Beginning beginning) {
        boolean begun = false;
        try {
            Begun result = beginning.begun();
            begun = true;
            return result;
        } finally {
            if (!begun) {
                mine.unlock();
            }
        }
    }

    private Begun begin(Plan plan, RunKey run, RunRequest request, SimpleLock mine, String by, Runnable work) {
        broadcast.open(run, line -> log.tell(run, line));
        return new Begun(run, background.submit(() -> {
            try {
                work.run();
                return end(run, by, RunRecord.State.DONE, resultOf(summaries.of(plan, run, request.asOf())));
            } catch (RuntimeException failure) {
                return end(run, by, RunRecord.State.FAILED, Failures.inWords(failure));
            } finally {
                broadcast.close();
                mine.unlock();
            }
        }));
    }

    private RunRecord.State end(RunKey run, String by, RunRecord.State state, String result) {
        log.end(run, state, result, clock.instant());
        log.find(run).ifPresent(meters::count);
        trail.done(by, Act.END_RUN, subject(run), state.chinese() + "：" + result);
        return state;
    }

    private static String resultOf(RunSummary summary) {
        return summary.report().label().chinese() + "：应报" + summary.expected() + "家，按时"
                + summary.onTime().size() + "，逾期" + summary.late().size() + "，未报"
                + summary.missing().size()
                + (summary.refusedFiles() > 0 ? "，退回" + summary.refusedFiles() + "份" : "")
                + named(summary.missing());
    }

    private static String named(List<UnitName> missing) {
        return missing.isEmpty()
                ? ""
                : "（未报：" + missing.stream().map(UnitName::value).collect(Collectors.joining("、")) + "）";
    }

    private RunRequest request(PlanId plan, ReportingMonth month, Instant asOf) {
        Path inbox = folder.inbox(month);
        try {
            Files.createDirectories(inbox);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + inbox, e);
        }
        return new RunRequest(plan, month, asOf, inbox, folder.output());
    }

    private static String subject(RunKey run) {
        return run.plan() + " " + run.month() + " 第" + run.run() + "次";
    }

    /** What another process left running when it died; this one holds the data folder, so nothing runs now. */
    @EventListener
    void findInterrupted(ApplicationReadyEvent ready) {
        for (RunRecord record : log.latest(200)) {
            if (record.state() == RunRecord.State.RUNNING) {
                log.end(record.run(), RunRecord.State.INTERRUPTED, "服务在编制途中停止，可从断点续跑。", clock.instant());
            }
        }
    }

    @PreDestroy
    void close() {
        background.shutdown();
    }
}
