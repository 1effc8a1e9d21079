package org.yuebao.app.office;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yuebao.app.DataFolder;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.app.command.Failures;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.app.month.RecordedRuns;
import org.yuebao.app.month.RunInProgressException;
import org.yuebao.app.month.RunRequest;
import org.yuebao.app.month.RunTurn;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.run.RunRecord;
import org.yuebao.model.store.ReportStore;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.store.RunLogStore;

/** Starts runs in the background, one at a time, and keeps their story. */
@Component
public class RunDesk {

    private final PlanShelf plans;
    private final ReportStore reports;
    private final RecordedRuns runs;
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
            ReportStore reports,
            RecordedRuns runs,
            RunLogStore log,
            RunBroadcast broadcast,
            RunTurn turn,
            RunMeters meters,
            AuditTrail trail,
            DataFolder folder,
            Clock clock) {
        this.plans = plans;
        this.reports = reports;
        this.runs = runs;
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
     * By the version of the plan that {@link #proposedVersion} names.
     *
     * @param by the account, or 定时任务
     * @throws RunInProgressException when another runs
     */
    public Begun start(PlanId id, ReportingMonth month, String by, String reason) {
        return start(id, month, proposedVersion(id, month), by, reason);
    }

    /** Of a month that is issued the version of then, else the one in force: an amendment changes no issued month by itself. */
    public int proposedVersion(PlanId id, ReportingMonth month) {
        return reports.newest(id, month, ReportLabel.Kind.ISSUED)
                .map(PublishedReport::planVersion)
                .orElseGet(() -> plans.inForce(id, month).version().number());
    }

    /**
     * @param version of the plan
     * @param by the account, or 定时任务
     * @throws RunInProgressException when another runs
     * @throws DeskRefusedException when there is no such version
     */
    public Begun start(PlanId id, ReportingMonth month, int version, String by, String reason) {
        plans.inForce(id, month);
        Plan plan = plans.versions(id).stream()
                .filter(known -> known.version().number() == version)
                .findFirst()
                .orElseThrow(() -> new DeskRefusedException("计划 " + id + " 没有第" + version + "版。"));
        RecordedRuns.Opened opened =
                runs.open(plan, request(id, month, clock.instant(), Optional.of(version)), by, reason);
        trail.done(by, Act.START_RUN, subject(opened.run()), "计划第" + version + "版，" + reason);
        return begin(opened, by);
    }

    /** @throws RunInProgressException when another runs */
    public Begun goOn(RunKey run, String by) {
        RunRecord record = log.find(run).orElseThrow(() -> new IllegalArgumentException("no run " + run));
        if (record.state() == RunRecord.State.DONE) {
            throw new IllegalArgumentException("run " + run + " is done");
        }
        Plan plan = plans.of(run);
        RecordedRuns.Opened opened =
                runs.reopen(plan, record, request(run.plan(), run.month(), record.asOf(), Optional.empty()));
        trail.done(by, Act.CONTINUE_RUN, subject(run), "");
        return begin(opened, by);
    }

    private Begun begin(RecordedRuns.Opened opened, String by) {
        RunKey run = opened.run();
        broadcast.open(run, opened.story());
        return new Begun(run, background.submit(() -> {
            try {
                opened.carryOut(Failures::inWords);
            } catch (RuntimeException ignored) {
                // Its record says what it was.
            } finally {
                broadcast.close(run);
            }
            return told(run, by);
        }));
    }

    private RunRecord.State told(RunKey run, String by) {
        RunRecord ended = log.find(run).orElseThrow();
        meters.count(ended);
        trail.done(by, Act.END_RUN, subject(run), ended.state().chinese() + "：" + ended.result());
        return ended.state();
    }

    private RunRequest request(PlanId plan, ReportingMonth month, Instant asOf, Optional<Integer> version) {
        Path inbox = folder.inbox(month);
        try {
            Files.createDirectories(inbox);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + inbox, e);
        }
        return new RunRequest(plan, month, asOf, inbox, folder.output(), version);
    }

    private static String subject(RunKey run) {
        return run.plan() + " " + run.month() + " 第" + run.run() + "次";
    }

    /** What another process left running when it died; a run of a living one is left alone. */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void findInterrupted() {
        turn.markInterrupted();
    }

    @PreDestroy
    void close() {
        background.shutdown();
    }
}
