package org.yuebao.app.api;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.yuebao.app.office.RunDesk;
import org.yuebao.app.security.Viewer;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.run.RunRecord;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.store.RunLogStore;

/** 编制: begun, watched and gone on with. */
@RestController
@RequestMapping("/api/v1/plans/{plan}/months/{month}")
class RunResource {

    private final RunLogStore runs;
    private final RunDesk desk;

    RunResource(RunLogStore runs, RunDesk desk) {
        this.runs = runs;
        this.desk = desk;
    }

    record RunAnswer(
            long run,
            String by,
            String reason,
            Instant started,
            Optional<Instant> ended,
            String state,
            String result) {}

    @Operation(summary = "编制记录，新的在前")
    @GetMapping("/runs")
    List<RunAnswer> runs(@PathVariable PlanId plan, @PathVariable ReportingMonth month, Viewer viewer) {
        viewer.mustSeeAll();
        return runs.of(plan, month).stream().map(RunResource::answer).toList();
    }

    /** Starts a run in the background; its address tells how it goes. */
    @Operation(summary = "开始编制，version 为计划版本，不写则按本月适用的（已定稿的月份按定稿时的）；限编制人。Location 是这次编制的地址")
    @PostMapping("/runs")
    ResponseEntity<Void> run(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @RequestParam(defaultValue = "接口编制") String reason,
            @RequestParam Optional<Integer> version,
            Viewer viewer) {
        viewer.mustCompile();
        return begun(desk.start(
                plan, month, version.orElseGet(() -> desk.proposedVersion(plan, month)), viewer.name(), reason));
    }

    @Operation(summary = "失败或中断的编制从断点续跑；限编制人")
    @PostMapping("/runs/{run}/restart")
    ResponseEntity<Void> restart(
            @PathVariable PlanId plan, @PathVariable ReportingMonth month, @PathVariable long run, Viewer viewer) {
        viewer.mustCompile();
        RunRecord record = record(plan, month, run);
        if (record.state() != RunRecord.State.FAILED && record.state() != RunRecord.State.INTERRUPTED) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT, "第" + run + "次编制" + record.state().chinese() + "，不需要续跑");
        }
        return begun(desk.goOn(record.run(), viewer.name()));
    }

    private static ResponseEntity<Void> begun(RunDesk.Begun begun) {
        RunKey run = begun.run();
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/plans/" + run.plan() + "/months/" + run.month() + "/runs/" + run.run()))
                .build();
    }

    @Operation(summary = "一次编制的情况")
    @GetMapping("/runs/{run}")
    RunAnswer run(
            @PathVariable PlanId plan, @PathVariable ReportingMonth month, @PathVariable long run, Viewer viewer) {
        viewer.mustSeeAll();
        return answer(record(plan, month, run));
    }

    private RunRecord record(PlanId plan, ReportingMonth month, long run) {
        return runs.find(new RunKey(plan, month, run))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有第" + run + "次编制的记录"));
    }

    private static RunAnswer answer(RunRecord run) {
        return new RunAnswer(
                run.run().run(),
                run.by(),
                run.reason(),
                run.started(),
                run.ended(),
                run.state().name(),
                run.result());
    }
}
