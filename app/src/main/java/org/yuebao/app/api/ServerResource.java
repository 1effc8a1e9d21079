package org.yuebao.app.api;

import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditExport;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.app.security.Viewer;
import org.yuebao.app.serve.ServerSettings;
import org.yuebao.ingest.check.CheckCatalogue;
import org.yuebao.ingest.check.Rule;
import org.yuebao.model.audit.AuditEvent;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;

/** What belongs to no month: versions of plans, the check catalogue, settings, the audit trail. */
@RestController
@RequestMapping("/api/v1")
class ServerResource {

    private static final int MOST_EVENTS = 10_000;

    private final PlanShelf plans;
    private final ServerSettings settings;
    private final AuditExport audit;
    private final AuditTrail trail;

    ServerResource(PlanShelf plans, ServerSettings settings, AuditExport audit, AuditTrail trail) {
        this.plans = plans;
        this.settings = settings;
        this.audit = audit;
        this.trail = trail;
    }

    record MeasureAnswer(String code, String task, List<String> units) {}

    record VersionAnswer(
            int version, String effectiveFrom, String reason, String title, List<MeasureAnswer> measures) {}

    record RuleAnswer(String code, String stage, String severity, String title, String explanation) {}

    record SettingsAnswer(
            boolean secondPerson, int maxUploadMegabytes, int lockAfterFailures, String lockFor, String nightly) {}

    @Operation(summary = "一个计划的各版本及其措施")
    @GetMapping("/plans/{plan}")
    List<VersionAnswer> plan(@PathVariable PlanId plan, Viewer viewer) {
        viewer.mustSeeAll();
        return plans.versions(plan).stream().map(ServerResource::answer).toList();
    }

    @Operation(summary = "检查规则清单")
    @GetMapping("/checks")
    List<RuleAnswer> checks(Viewer viewer) {
        return CheckCatalogue.rules().stream().map(ServerResource::answer).toList();
    }

    @Operation(summary = "服务的设置；限管理员")
    @GetMapping("/settings")
    SettingsAnswer settings(Viewer viewer) {
        viewer.mustAdminister();
        return new SettingsAnswer(
                settings.secondPerson(),
                settings.maxUploadMegabytes(),
                settings.lockAfterFailures(),
                settings.lockFor().toString(),
                settings.nightly());
    }

    @Operation(summary = "审计记录，新的在前；q 为要找的文字；限管理员")
    @GetMapping("/audit")
    List<AuditEvent> audit(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "200") int limit, Viewer viewer) {
        viewer.mustAdminister();
        return audit.latest(q, Math.clamp(limit, 1, MOST_EVENTS));
    }

    @Operation(summary = "导出全部审计记录（CSV）；限管理员")
    @GetMapping(path = "/audit.csv", produces = "text/csv")
    ResponseEntity<byte[]> export(@RequestParam(defaultValue = "") String q, Viewer viewer) {
        viewer.mustAdminister();
        trail.done(viewer.name(), Act.EXPORT, "审计记录", q);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(audit.csv(q).getBytes(StandardCharsets.UTF_8));
    }

    private static VersionAnswer answer(Plan plan) {
        return new VersionAnswer(
                plan.version().number(),
                plan.version().effectiveFrom().toString(),
                plan.version().reason(),
                plan.title(),
                plan.tasks()
                        .flatMap(task -> task.measures().stream()
                                .map(measure -> new MeasureAnswer(
                                        measure.code().value(),
                                        task.title(),
                                        plan.answering(measure).stream()
                                                .map(unit -> unit.value())
                                                .toList())))
                        .toList());
    }

    private static RuleAnswer answer(Rule rule) {
        return new RuleAnswer(
                rule.code().value(), rule.stage().name(), rule.severity().name(), rule.title(), rule.explanation());
    }
}
