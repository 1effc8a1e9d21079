package org.yuebao.app.api;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yuebao.app.office.CompletionDesk;
import org.yuebao.app.office.DecisionDesk;
import org.yuebao.app.office.Months;
import org.yuebao.app.office.WaiverDesk;
import org.yuebao.app.security.Viewer;
import org.yuebao.model.assessment.CompletionWithdrawal;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightOverride;
import org.yuebao.model.finding.Waiver;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.store.DecisionStore;
import org.yuebao.model.store.WaiverStore;
import org.yuebao.model.unit.UnitName;

/** What persons decide beside the rules: 豁免, 人工评定 and 撤销完成. */
@RestController
@RequestMapping("/api/v1/plans/{plan}/months/{month}")
class DecisionResource {

    private final Months months;
    private final WaiverDesk waiverDesk;
    private final DecisionDesk decisionDesk;
    private final CompletionDesk completionDesk;
    private final WaiverStore waivers;
    private final DecisionStore decisions;

    DecisionResource(
            Months months,
            WaiverDesk waiverDesk,
            DecisionDesk decisionDesk,
            CompletionDesk completionDesk,
            WaiverStore waivers,
            DecisionStore decisions) {
        this.months = months;
        this.waiverDesk = waiverDesk;
        this.decisionDesk = decisionDesk;
        this.completionDesk = completionDesk;
        this.waivers = waivers;
        this.decisions = decisions;
    }

    record WaiverAnswer(String unit, String code, String by, Instant at, String reason) {}

    record OverrideAnswer(
            String unit, String subject, String light, String by, Instant at, String reason, boolean revoked) {}

    record CompletionAnswer(
            String unit, String measure, String from, String by, Instant at, String reason, boolean restored) {}

    @Operation(summary = "一个月现行的豁免；报送人只见本单位的")
    @GetMapping("/waivers")
    List<WaiverAnswer> waivers(@PathVariable PlanId plan, @PathVariable ReportingMonth month, Viewer viewer) {
        months.open(plan, month);
        return waivers.of(plan, month).stream()
                .filter(waiver -> viewer.sees(waiver.unit()))
                .map(DecisionResource::answer)
                .toList();
    }

    @Operation(summary = "豁免一个单位的一条检查规则（警告或提示），须写明理由；限编制人")
    @PostMapping("/waivers")
    @ResponseStatus(HttpStatus.CREATED)
    WaiverAnswer waive(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @RequestParam UnitName unit,
            @RequestParam String code,
            @RequestParam String reason,
            Viewer viewer) {
        return answer(waiverDesk.grant(viewer, months.open(plan, month).plan(), month, unit, code, reason));
    }

    @Operation(summary = "撤销豁免；限编制人")
    @DeleteMapping("/waivers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @RequestParam UnitName unit,
            @RequestParam String code,
            Viewer viewer) {
        waiverDesk.withdraw(viewer, months.open(plan, month).plan(), month, unit, code);
    }

    @Operation(summary = "一个月的人工评定，包括已撤销的；报送人只见本单位的")
    @GetMapping("/overrides")
    List<OverrideAnswer> overrides(@PathVariable PlanId plan, @PathVariable ReportingMonth month, Viewer viewer) {
        months.open(plan, month);
        return decisions.overrides(plan, month).stream()
                .filter(override -> viewer.sees(override.unit()))
                .map(DecisionResource::answer)
                .toList();
    }

    @Operation(summary = "另行评定一个单位的一项措施或指标，须写明理由；light 为 GREEN、YELLOW、RED 或 GREY；从下一次编制起计入；限编制人")
    @PostMapping("/overrides")
    @ResponseStatus(HttpStatus.CREATED)
    OverrideAnswer override(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @RequestParam UnitName unit,
            @RequestParam String subject,
            @RequestParam Light light,
            @RequestParam String reason,
            Viewer viewer) {
        return answer(decisionDesk.set(viewer, months.open(plan, month).plan(), month, unit, subject, light, reason));
    }

    @Operation(summary = "撤销人工评定，须写明理由；限编制人")
    @DeleteMapping("/overrides")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @RequestParam UnitName unit,
            @RequestParam String subject,
            @RequestParam String reason,
            Viewer viewer) {
        decisionDesk.revoke(viewer, months.open(plan, month).plan(), month, unit, subject, reason);
    }

    @Operation(summary = "撤销的完成，自本月起不再算已完成的，包括已恢复的；报送人只见本单位的")
    @GetMapping("/completions")
    List<CompletionAnswer> completions(@PathVariable PlanId plan, @PathVariable ReportingMonth month, Viewer viewer) {
        months.open(plan, month);
        return decisions.withdrawals(plan).stream()
                .filter(withdrawal -> withdrawal.from().equals(month))
                .filter(withdrawal -> viewer.sees(withdrawal.unit()))
                .map(DecisionResource::answer)
                .toList();
    }

    @Operation(summary = "撤销一个单位一项措施的完成，自本月起不再算已完成，须写明理由；限编制人")
    @PostMapping("/completions")
    @ResponseStatus(HttpStatus.CREATED)
    CompletionAnswer withdrawCompletion(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @RequestParam UnitName unit,
            @RequestParam String measure,
            @RequestParam String reason,
            Viewer viewer) {
        Plan opened = months.open(plan, month).plan();
        completionDesk.withdraw(viewer, opened, month, unit, measure, reason);
        return completionDesk
                .inForce(opened, month, unit, measure)
                .map(DecisionResource::answer)
                .orElseThrow();
    }

    @Operation(summary = "恢复自本月起撤销的完成，须写明理由；限编制人")
    @DeleteMapping("/completions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restoreCompletion(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @RequestParam UnitName unit,
            @RequestParam String measure,
            @RequestParam String reason,
            Viewer viewer) {
        completionDesk.restore(viewer, months.open(plan, month).plan(), month, unit, measure, reason);
    }

    private static CompletionAnswer answer(CompletionWithdrawal withdrawal) {
        return new CompletionAnswer(
                withdrawal.unit().value(),
                withdrawal.measure().value(),
                withdrawal.from().toString(),
                withdrawal.withdrawnBy(),
                withdrawal.withdrawnAt(),
                withdrawal.reason(),
                withdrawal.revocation().isPresent());
    }

    private static WaiverAnswer answer(Waiver waiver) {
        return new WaiverAnswer(
                waiver.unit().value(), waiver.code().value(), waiver.grantedBy(), waiver.grantedAt(), waiver.reason());
    }

    private static OverrideAnswer answer(LightOverride override) {
        return new OverrideAnswer(
                override.unit().value(),
                override.subject().value(),
                override.light().name(),
                override.setBy(),
                override.setAt(),
                override.reason(),
                override.revocation().isPresent());
    }
}
