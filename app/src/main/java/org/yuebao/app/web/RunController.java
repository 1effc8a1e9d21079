package org.yuebao.app.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.app.month.RunSteps;
import org.yuebao.app.office.Months;
import org.yuebao.app.office.OpenedMonth;
import org.yuebao.app.office.ReportChanges;
import org.yuebao.app.office.RunBroadcast;
import org.yuebao.app.office.RunDesk;
import org.yuebao.app.security.Viewer;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.run.RunRecord;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.store.RunLogStore;

/** 运行: when, by whom, why, how long, with what result; live while it goes on. */
@Controller
class RunController {

    private static final long LONGEST_WATCH = TimeUnit.HOURS.toMillis(2);

    /** Of how many looks one asks the database about a run of another process: many watchers must not keep it busy. */
    private static final long SELDOM = 7;

    private final Months months;
    private final RunDesk desk;
    private final RunLogStore log;
    private final RunBroadcast broadcast;
    private final RunSteps steps;
    private final ReportChanges changes;
    private final PlanShelf plans;
    private final ScheduledExecutorService pulse;
    private final WithoutPaths paths;
    private final PageFrame frame;

    RunController(
            Months months,
            RunDesk desk,
            RunLogStore log,
            RunBroadcast broadcast,
            RunSteps steps,
            ReportChanges changes,
            PlanShelf plans,
            ScheduledExecutorService pulse,
            WithoutPaths paths,
            PageFrame frame) {
        this.months = months;
        this.desk = desk;
        this.log = log;
        this.broadcast = broadcast;
        this.steps = steps;
        this.changes = changes;
        this.plans = plans;
        this.pulse = pulse;
        this.paths = paths;
        this.frame = frame;
    }

    @GetMapping("/months/{plan}/{month}/runs")
    String list(@PathVariable PlanId plan, @PathVariable ReportingMonth month, Viewer viewer, Model model) {
        viewer.mustSeeAll();
        OpenedMonth opened = months.open(plan, month);
        frame.show(model, opened, viewer, "runs");
        model.addAttribute("runs", log.of(plan, month));
        model.addAttribute("paths", paths);
        model.addAttribute("versions", plans.versions(plan));
        model.addAttribute("proposed", desk.proposedVersion(plan, month));
        return "runs";
    }

    @PostMapping("/months/{plan}/{month}/runs")
    String start(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam("version") Optional<Integer> version,
            Viewer viewer) {
        viewer.mustCompile();
        RunDesk.Begun begun = desk.start(
                plan,
                month,
                version.orElseGet(() -> desk.proposedVersion(plan, month)),
                viewer.name(),
                reason.isBlank() ? "手工编制" : reason.strip());
        return "redirect:/months/" + plan + "/" + month + "/runs/" + begun.run().run();
    }

    @GetMapping("/months/{plan}/{month}/runs/{run}")
    String run(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @PathVariable long run,
            Viewer viewer,
            Model model) {
        viewer.mustSeeAll();
        OpenedMonth opened = months.open(plan, month);
        frame.show(model, opened, viewer, "runs");
        RunRecord record = record(plan, month, run);
        model.addAttribute("record", record);
        model.addAttribute("paths", paths);
        model.addAttribute("judgedBy", plans.of(record.run()).version());
        model.addAttribute("steps", steps.of(record.run(), record.asOf()));
        Optional<PublishedReport> draft = draftOf(opened, record.run());
        Optional<PublishedReport> before = draft.flatMap(made -> before(opened, made));
        model.addAttribute("made", draft);
        model.addAttribute("before", before);
        model.addAttribute("changes", before.flatMap(earlier -> draft.map(made -> changes.between(earlier, made))));
        model.addAttribute("live", broadcast.live().filter(live -> live.run().equals(new RunKey(plan, month, run))));
        return "run";
    }

    private static Optional<PublishedReport> draftOf(OpenedMonth opened, RunKey run) {
        return opened.reports().stream()
                .filter(report -> report.run().equals(run) && report.label().kind() == ReportLabel.Kind.DRAFT)
                .findFirst();
    }

    /** The report that stood first until this one was made. */
    private static Optional<PublishedReport> before(OpenedMonth opened, PublishedReport made) {
        return opened.reports().stream()
                .takeWhile(report -> !report.equals(made))
                .reduce((earlier, later) -> later);
    }

    @PostMapping("/months/{plan}/{month}/runs/{run}/restart")
    String restart(
            @PathVariable PlanId plan, @PathVariable ReportingMonth month, @PathVariable long run, Viewer viewer) {
        viewer.mustCompile();
        RunRecord record = record(plan, month, run);
        if (record.state() == RunRecord.State.FAILED || record.state() == RunRecord.State.INTERRUPTED) {
            desk.goOn(record.run(), viewer.name());
        }
        return "redirect:/months/" + plan + "/" + month + "/runs/" + run;
    }

    /** Server-sent events: one a change, the last says how it ended. */
    @GetMapping("/months/{plan}/{month}/runs/{run}/events")
    SseEmitter events(
            @PathVariable PlanId plan, @PathVariable ReportingMonth month, @PathVariable long run, Viewer viewer) {
        viewer.mustSeeAll();
        RunKey key = record(plan, month, run).run();
        SseEmitter emitter = new SseEmitter(LONGEST_WATCH);
        AtomicReference<Object> last = new AtomicReference<>("");
        AtomicLong looks = new AtomicLong();
        ScheduledFuture<?> watch = pulse.scheduleWithFixedDelay(
                () -> push(key, emitter, last, looks.getAndIncrement() % SELDOM == 0), 0, 300, TimeUnit.MILLISECONDS);
        emitter.onCompletion(() -> watch.cancel(false));
        emitter.onTimeout(() -> watch.cancel(false));
        emitter.onError(ignored -> watch.cancel(false));
        return emitter;
    }

    private void push(RunKey run, SseEmitter emitter, AtomicReference<Object> last, boolean asksDatabase) {
        try {
            Optional<RunBroadcast.Live> live =
                    broadcast.live().filter(each -> each.run().equals(run));
            if (live.isPresent()) {
                if (!last.getAndSet(live.get()).equals(live.get())) {
                    emitter.send(SseEmitter.event().name("progress").data(moment(live.get())));
                }
                return;
            }
            if (!asksDatabase) {
                return;
            }
            RunRecord.State state = log.find(run).map(RunRecord::state).orElse(RunRecord.State.INTERRUPTED);
            if (state != RunRecord.State.RUNNING) {
                emitter.send(SseEmitter.event().name("end").data(state.name()));
                emitter.complete();
            }
        } catch (IOException | IllegalStateException e) {
            // The browser went away; its emitter ends the watch.
            emitter.complete();
        }
    }

    private Map<String, Object> moment(RunBroadcast.Live live) {
        return Map.of(
                "steps",
                        log
                                .find(live.run())
                                .map(record -> steps.of(live.run(), record.asOf()))
                                .orElse(List.of())
                                .stream()
                                .map(reached -> reached.state().name())
                                .toList(),
                "stage", live.stage(),
                "done", live.done(),
                "total", live.total(),
                "story", live.story().stream().map(paths::of).toList());
    }

    private RunRecord record(PlanId plan, ReportingMonth month, long run) {
        return log.find(new RunKey(plan, month, run)).orElseThrow(() -> new NotThere("没有第" + run + "次编制的记录。"));
    }
}
